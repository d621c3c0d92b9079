import type { APIRoute } from 'astro';
import { editionPaths, type Locale } from '../../../story/editions.ts';
import { pictureNames, pictureSvg } from '../../../story/pictureFiles.ts';

export const getStaticPaths = () => editionPaths(pictureNames().map((picture) => ({ picture })));

export const GET: APIRoute<{ locale: Locale }, { picture: string }> = async ({ params, props }) =>
  new Response(await pictureSvg(params.picture, props.locale), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
