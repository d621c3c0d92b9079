import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ChartData } from '../scene/chartData.ts';
import type { Locale } from '../scene/format.ts';
import type { PageWords } from '../scene/pageWords.ts';
import type { FigureText, StoryData } from '../scene/storyData.ts';
import { chartsOf } from './charts/all.ts';
import { factsOf, type Facts } from './facts.ts';
import { figuresOf } from './figures.ts';
import { loadStory, type Story } from './story.ts';
import { storyDataOf } from './storyData.ts';
import { loadWords } from './words.ts';

/** The story in one language: its words, and everything that is made of data and words. */
export interface Edition {
  readonly words: PageWords;
  /** The words around every step's picture. */
  readonly figures: Readonly<Record<string, FigureText>>;
  readonly charts: ChartData;
  readonly data: StoryData;
}

export interface Current {
  readonly story: Story;
  readonly facts: Facts;
  readonly edition: (locale: Locale) => Edition;
}

let known: (Current & { readonly stamp: string }) | undefined;

/** Names and times of everything an editor can change. */
function stampOf(folders: readonly string[]): string {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .map((file) => `${file}:${statSync(file).mtimeMs}`)
    .join();
}

function editionOf(story: Story, facts: Facts, locale: Locale): Edition {
  const words = loadWords(locale);
  const figures: Record<string, FigureText> = {};
  for (const chapter of story.settings.chapters)
    Object.assign(figures, figuresOf(story, facts, chapter, locale));
  return {
    words,
    figures,
    charts: chartsOf(story, facts, words, locale),
    data: storyDataOf(story, facts, locale, words.onMap),
  };
}

/**
 * The story as the files have it now. Computed once, and in the preview anew when an editor has saved a file.
 */
export function currentStory(): Current {
  if (known && import.meta.env.PROD) return known;
  const stamp = stampOf(['data', 'src/story']);
  if (known?.stamp !== stamp) {
    const story = loadStory();
    const facts = factsOf(story);
    const editions = new Map<Locale, Edition>();
    known = {
      story,
      facts,
      stamp,
      edition(locale) {
        const edition = editions.get(locale) ?? editionOf(story, facts, locale);
        editions.set(locale, edition);
        return edition;
      },
    };
  }
  return known;
}
