import type { z } from 'astro/zod';
import type { ChartData, ShownCharts } from '../../scene/chartData.ts';
import type { Locale } from '../../scene/format.ts';
import type { PageWords } from '../../scene/pageWords.ts';
import { deadFile } from '../../schema/charts/dead.ts';
import { distanceFile } from '../../schema/charts/distance.ts';
import { reachFile } from '../../schema/charts/reach.ts';
import { roadFile } from '../../schema/charts/road.ts';
import { rulerFile } from '../../schema/charts/ruler.ts';
import { daysFile, sheetFile, thenNowFile, weekFile } from '../../schema/charts/sheets.ts';
import { territoryFile } from '../../schema/charts/territory.ts';
import type { Facts } from '../facts.ts';
import { readYaml, type Story } from '../story.ts';
import { accountsOf } from './accounts.ts';
import { daysOf } from './days.ts';
import { deadOf } from './dead.ts';
import { distanceOf } from './distance.ts';
import { elsewhereOf } from './elsewhere.ts';
import { once } from '../once.ts';
import { numbersIn } from './numbersIn.ts';
import { recapturesOf } from './recaptures.ts';
import { timelineOf } from './timeline.ts';
import { predictionOf } from './prediction.ts';
import { reachOf } from './reach.ts';
import { roadOf } from './road.ts';
import { rulerOf } from './ruler.ts';
import { thenNowOf } from './thenNow.ts';
import { weekOf } from './week.ts';
import { territoryOf } from './territory.ts';

/** What an editor chose for a chart: which rows, in which order, with which words. */
function chosen<S extends z.ZodType>(chart: string, schema: S): z.output<S> {
  return readYaml(process.cwd(), `src/story/charts/${chart}.yaml`, schema);
}

/** Each value changed, its key kept. */
function mapValues<K extends string, A, B>(of: Readonly<Record<K, A>>, change: (value: A) => B) {
  return Object.fromEntries(
    Object.entries(of).map(([key, value]) => [key, change(value as A)]),
  ) as Record<K, B>;
}

/** What every chart is made with, each asked for by itself: a story has the files and rows of the charts that it shows. */
type Makers = { readonly [K in keyof ChartData]: () => ChartData[K] };

function makersOf(story: Story, facts: Facts, words: PageWords, locale: Locale): Makers {
  const fillNumbers = numbersIn(facts, locale);
  const onChart = once(() => mapValues(words.onChart, fillNumbers));
  const onDead = once(() => mapValues(words.onDead, (texts) => mapValues(texts, fillNumbers)));
  const territory = once(() =>
    territoryOf(story, facts, onChart(), chosen('territory', territoryFile)),
  );
  return {
    ruler: () => rulerOf(story, facts, onChart(), locale, chosen('ruler', rulerFile)),
    road: () => roadOf(story, facts, locale, chosen('road', roadFile)),
    distance: () => distanceOf(story, facts, onChart(), locale, chosen('distance', distanceFile)),
    prediction: () => predictionOf(story, facts, locale),
    timeline: () => timelineOf(story, locale, facts.lanes.file),
    recaptures: () => recapturesOf(story, facts.lanes.losses),
    dead: () => deadOf(facts, onDead(), locale, chosen('dead', deadFile)),
    found: () => ({ ...deadOf(facts, onDead(), locale, chosen('found', deadFile)), isList: true }),
    days: () => daysOf(story, facts, words.onSheet, fillNumbers, locale, chosen('days', daysFile)),
    accounts: () => accountsOf(words.onSheet, fillNumbers, chosen('accounts', sheetFile)),
    week: () => weekOf(words.onSheet, fillNumbers, locale, chosen('week', weekFile)),
    thennow: () => thenNowOf(facts, words, fillNumbers, chosen('thennow', thenNowFile)),
    elsewhere: () => elsewhereOf(story, facts, locale),
    territory,
    reach: () => reachOf(story, territory(), chosen('reach', reachFile)),
  };
}

/** The charts that some step shows, alone or beside the map. */
function shownIn({ steps }: Story): Set<string> {
  return new Set(steps.flatMap(({ scene }) => [scene.picture, scene.beside ?? scene.picture]));
}

/** The data of every chart that the story shows, in the language of an edition. */
export function chartsOf(
  story: Story,
  facts: Facts,
  words: PageWords,
  locale: Locale,
): ShownCharts {
  const shown = shownIn(story);
  return Object.fromEntries(
    Object.entries(makersOf(story, facts, words, locale))
      .filter(([picture]) => shown.has(picture))
      .map(([picture, make]) => [picture, make()]),
  );
}
