import { elsewhereLand, elsewherePairs, storyLineKm } from '../build/charts/elsewhere.ts';
import { currentStory } from '../build/current.ts';
import { compactWorld } from '../build/worldOutline.ts';
import type { ShownCharts } from '../scene/chartData.ts';
import type { Locale } from '../scene/format.ts';
import type { PageWords } from '../scene/pageWords.ts';
import type { Words } from '../scene/words.ts';
import { pathTo } from './paths.ts';

const json = (value: unknown): Response =>
  new Response(JSON.stringify(value), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });

/** The ground of the story in the language of an edition. */
export function storyJson(locale: Locale): Response {
  return json(currentStory().edition(locale).data);
}

/** What the pictures of the steps show: the page needs it only when its pictures move. */
export function stepsJson(): Response {
  return json(currentStory().story.steps);
}

/** The words of the charts; a story of maps alone has none to send. */
function chartWords(page: PageWords, charts: ShownCharts): Partial<Words> {
  const { party, ruler, road, distance, dead, prediction } = page;
  const { elsewhere, territory, reach, lanes, recaptures } = page;
  return Object.keys(charts).length === 0
    ? { party }
    : {
        ...{ party, ruler, road, distance, dead, prediction },
        ...{ elsewhere, territory, reach, lanes, recaptures },
      };
}

/** What the charts of the stage draw, with the words around them. */
export function chartsJson(locale: Locale): Response {
  const { words, charts, figures } = currentStory().edition(locale);
  return json({
    data: charts,
    words: chartWords(words, charts),
    figures,
    more: { pairs: pathTo('en', 'elsewhere/'), world: pathTo('en', 'world.json') },
  });
}

/** The routes of the pairs of cities, in a story that shows the picture. */
export function elsewhereRoutes(): { params: { pair: string } }[] {
  const isShown = currentStory().story.steps.some(({ scene }) => scene.picture === 'elsewhere');
  return isShown ? elsewherePairs().pairs.map(({ id }) => ({ params: { pair: id } })) : [];
}

/** The ground under the line of one pair of cities; it has no words and is the same in every language. */
export function elsewhereJson(id: string): Response {
  const pair = elsewherePairs().pairs.find((candidate) => candidate.id === id);
  if (!pair) throw new Error(`src/story/charts/elsewhere.yaml has no pair "${id}"`);
  const { story, facts } = currentStory();
  return json(elsewhereLand(pair, storyLineKm(story, facts)));
}

/** The world's outlines, for a line that a reader places. */
export function worldJson(): Response {
  return json(compactWorld());
}
