import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../scene/format.ts';
import { editionOf, type Edition } from './edition.ts';
import { factsOf, type Facts } from './facts.ts';
import { loadStory, type Story } from './story.ts';

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
