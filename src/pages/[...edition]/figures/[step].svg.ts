import type { APIRoute } from 'astro';
import type { Locale } from '../../../story/editions.ts';
import { figureSvg } from '../../../story/figureSvg.ts';
import { stepRoutes } from '../../../story/stepRoutes.ts';

export const getStaticPaths = stepRoutes;

export const GET: APIRoute<{ locale: Locale }, { step: string }> = async ({ params, props }) =>
  new Response(await figureSvg(params.step, props.locale), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
