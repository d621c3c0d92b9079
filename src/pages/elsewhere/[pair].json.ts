import type { APIRoute, GetStaticPaths } from 'astro';
import { elsewhereJson, elsewhereRoutes } from '../../story/storyJson.ts';

export const getStaticPaths: GetStaticPaths = () => elsewhereRoutes();

export const GET: APIRoute<Record<string, unknown>, { pair: string }> = ({ params }) =>
  elsewhereJson(params.pair);
