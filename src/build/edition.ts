import type { ShownCharts } from '../scene/chartData.ts';
import type { Locale } from '../scene/format.ts';
import type { PageWords } from '../scene/pageWords.ts';
import type { FigureText, StoryData } from '../scene/storyData.ts';
import { altText } from '../scene/altText.ts';
import { tableOf } from '../scene/tables/tables.ts';
import type { Table } from '../scene/tables/table.ts';
import { chartsOf } from './charts/all.ts';
import type { Facts } from './facts.ts';
import { recordSource } from './figureSources.ts';
import { figuresOf } from './figures.ts';
import { sentenceIn } from './sentenceIn.ts';
import type { Story } from './story.ts';
import { storyDataOf } from './storyData.ts';
import { tableInputOf } from './tableInputs.ts';
import { loadWords } from './words.ts';

/** The story in one language: its words, and everything that is made of data and words. */
export interface Edition {
  readonly words: PageWords;
  /** The words around every step's picture. */
  readonly figures: Readonly<Record<string, FigureText>>;
  readonly charts: ShownCharts;
  readonly data: StoryData;
  /** What every step's picture draws, as rows. */
  readonly tables: Readonly<Record<string, Table>>;
  /** What every step's picture shows, in words made of its data; `figures` has the editor's where there are any. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Groups of words that are sentences of pages and may ask for numbers of the tables, `{held:place:1}`. */
const SENTENCES = ['header', 'ledger', 'explorer', 'share', 'embed', 'feed'] as const;

/** Every text below a key, changed. */
function mapTexts<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [key, mapTexts(inner, change)]),
  ) as T;
}

function wordsOf(facts: Facts, locale: Locale): PageWords {
  const words = loadWords(locale);
  const sentence = sentenceIn(facts, locale);
  const filled = SENTENCES.map((group) => [group, mapTexts(words[group], sentence)]);
  return {
    ...words,
    ...(Object.fromEntries(filled) as Pick<PageWords, (typeof SENTENCES)[number]>),
  };
}

/** Makes an edition of the story: one language. */
export function editionOf(story: Story, facts: Facts, locale: Locale): Edition {
  const words = wordsOf(facts, locale);
  const figures: Record<string, FigureText> = {};
  for (const chapter of story.settings.chapters)
    Object.assign(figures, figuresOf(story, facts, chapter, locale));
  const charts = chartsOf(story, facts, words, locale);
  const data = storyDataOf(story, facts, locale, words.onMap);
  const tables: Record<string, Table> = {};
  const texts: Record<string, string> = {};
  for (const step of story.steps) {
    const written = figures[step.id];
    if (!written) continue;
    const source = written.source || recordSource(story, step.scene, words.share.computed);
    const figure = { ...written, source };
    figures[step.id] = figure;
    const input = tableInputOf(story, step, data, charts, words, locale);
    tables[step.id] = tableOf(input);
    const text = altText({ ...input, figure, alt: words.alt });
    texts[step.id] = text;
    if (figure.alt === '') figures[step.id] = { ...figure, alt: text };
  }
  return { words, figures, charts, data, tables, texts };
}
