import type { APIRoute } from 'astro';
import { currentStory } from '../../build/current.ts';
import { OTHER_REACHES_KM, reachGround } from '../../build/explorer.ts';

export const getStaticPaths = () =>
  OTHER_REACHES_KM.map((reach) => ({ params: { reach: String(reach) } }));

export const GET: APIRoute = ({ params }) =>
  Response.json(reachGround(currentStory().story, Number(params['reach'])));
