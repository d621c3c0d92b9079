import type { APIRoute } from 'astro';
import type { Locale } from '../../../story/editions.ts';
import { oembedOf } from '../../../story/oembed.ts';
import { stepRoutes } from '../../../story/stepRoutes.ts';

export const getStaticPaths = stepRoutes;

export const GET: APIRoute<{ locale: Locale }, { step: string }> = ({ params, props, site }) =>
  Response.json(oembedOf(params.step, props.locale, site));
