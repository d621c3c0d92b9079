import type { APIRoute } from 'astro';
import { madeAhead } from '../../build/ahead.ts';
import { currentStory } from '../../build/current.ts';
import { OTHER_REACHES_KM, reachGround } from '../../build/explorer.ts';

export const getStaticPaths = () =>
  OTHER_REACHES_KM.map((reach) => ({ params: { reach: String(reach) } }));

export const GET: APIRoute = async ({ params }) => {
  await madeAhead('reaches');
  return Response.json(reachGround(currentStory().story, Number(params['reach'])));
};
