import type { APIRoute } from 'astro';
import type { Locale } from '../../../story/editions.ts';
import { drawSharesAhead, sharePng } from '../../../story/sharePng.ts';
import { stepRoutes } from '../../../story/stepRoutes.ts';

export const getStaticPaths = () => {
  const routes = stepRoutes();
  drawSharesAhead(routes.map(({ params, props }) => ({ id: params.step, ...props })));
  return routes;
};

export const GET: APIRoute<{ locale: Locale }, { step: string }> = async ({ params, props }) =>
  new Response(await sharePng(params.step, props.locale), {
    headers: { 'content-type': 'image/png' },
  });
