import { currentStory } from '../build/current.ts';
import type { Locale } from '../scene/format.ts';

const json = (value: unknown): Response =>
  new Response(JSON.stringify(value), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });

/** The ground of the story in the language of an edition. */
export function storyJson(locale: Locale): Response {
  return json(currentStory().edition(locale).data);
}

/** What the charts of the stage draw, with the words around them. */
export function chartsJson(locale: Locale): Response {
  const { words: page, charts, figures } = currentStory().edition(locale);
  const { party, ruler, road, distance, dead, prediction } = page;
  return json({ data: charts, words: { party, ruler, road, distance, dead, prediction }, figures });
}
