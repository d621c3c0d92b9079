import type { APIRoute } from 'astro';
import { editionPaths, type Locale } from '../../story/editions.ts';
import { printPictures } from '../../story/pictureFiles.ts';

export const getStaticPaths = () => editionPaths();

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  new Response(JSON.stringify(await printPictures(props.locale)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
