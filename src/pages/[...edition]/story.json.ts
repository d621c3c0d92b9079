import type { APIRoute } from 'astro';
import { editionPaths, type Locale } from '../../story/editions.ts';
import { storyJson } from '../../story/storyJson.ts';

export const getStaticPaths = () => editionPaths();

export const GET: APIRoute<{ locale: Locale }> = ({ props }) => storyJson(props.locale);
