import type { APIRoute } from 'astro';
import { currentStory } from '../../../build/current.ts';
import { editionPaths, type Locale } from '../../../story/editions.ts';
import { figureSvg } from '../../../story/figureSvg.ts';

export const getStaticPaths = () =>
  editionPaths(currentStory().story.steps.map(({ id }) => ({ step: id })));

export const GET: APIRoute<{ locale: Locale }, { step: string }> = ({ params, props }) =>
  new Response(figureSvg(params.step, props.locale), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
