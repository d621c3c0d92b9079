import type { APIRoute } from 'astro';
import type { Locale } from '../../../story/editions.ts';
import { pngOf } from '../../../build/drawing/pixels.ts';
import { shareSvg } from '../../../story/shareSvg.ts';
import { stepRoutes } from '../../../story/stepRoutes.ts';

export const getStaticPaths = stepRoutes;

export const GET: APIRoute<{ locale: Locale }, { step: string }> = async ({ params, props }) =>
  new Response(await pngOf(await shareSvg(params.step, props.locale)), {
    headers: { 'content-type': 'image/png' },
  });
