import type { APIRoute, GetStaticPaths } from 'astro';
import { elsewherePairs } from '../../build/charts/elsewhere.ts';
import { elsewhereJson } from '../../story/storyJson.ts';

export const getStaticPaths: GetStaticPaths = () =>
  elsewherePairs().pairs.map((pair) => ({ params: { pair: pair.id } }));

export const GET: APIRoute<Record<string, unknown>, { pair: string }> = ({ params }) =>
  elsewhereJson(params.pair);
