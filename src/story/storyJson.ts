import { chartsOf } from '../build/charts.ts';
import { currentStory } from '../build/current.ts';
import { figuresOf } from '../build/figures.ts';
import { storyDataOf } from '../build/storyData.ts';
import { loadWords } from '../build/words.ts';
import type { Locale } from '../scene/format.ts';

const json = (value: unknown): Response =>
  new Response(JSON.stringify(value), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });

/** The ground of the story in the language of an edition. */
export function storyJson(locale: Locale): Response {
  const { story, facts } = currentStory();
  return json(storyDataOf(story, facts, locale, loadWords(locale).onMap));
}

/** What the charts of the stage draw, with the words around them. */
export function chartsJson(locale: Locale): Response {
  const { story, facts } = currentStory();
  const page = loadWords(locale);
  const { party, ruler, road, distance, dead } = page;
  return json({
    data: chartsOf(story, facts, page, locale),
    words: { party, ruler, road, distance, dead },
    figures: Object.assign(
      {},
      ...story.settings.chapters.map((chapter) => figuresOf(chapter, locale)),
    ),
  });
}
