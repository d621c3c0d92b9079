import type { APIRoute } from 'astro';
import { editionPaths, type Locale } from '../../story/editions.ts';
import { correctionsFeed } from '../../story/correctionsFeed.ts';

export const getStaticPaths = () => editionPaths();

export const GET: APIRoute<{ locale: Locale }> = ({ props, site }) =>
  correctionsFeed(props.locale, site);
