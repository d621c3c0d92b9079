import type { APIRoute, GetStaticPaths } from 'astro';
import { currentStory } from '../../build/current.ts';
import { figureSvg } from '../../story/figureSvg.ts';

export const getStaticPaths: GetStaticPaths = () =>
  currentStory().story.steps.map(({ id }) => ({ params: { step: id } }));

export const GET: APIRoute<Record<string, unknown>, { step: string }> = ({ params }) =>
  new Response(figureSvg(params.step, 'en'), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
