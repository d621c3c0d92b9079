import type { APIRoute, GetStaticPaths } from 'astro';
import { madeAhead } from '../../build/ahead.ts';
import { elsewhereJson, elsewhereRoutes } from '../../story/storyJson.ts';

export const getStaticPaths: GetStaticPaths = () => elsewhereRoutes();

export const GET: APIRoute<Record<string, unknown>, { pair: string }> = async ({ params }) => {
  await madeAhead('elsewhere');
  return elsewhereJson(params.pair);
};
