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

/** Files that pages read for themselves: a save of them changes nothing that is computed here. */
const READ_BY_PAGES = /\.(mdx|astro|ts|md)$/;
/** Files that only the words of an edition are made of: who held what is the same after a save of them. */
const OF_EDITIONS = /(^|[\\/])(figures\.\w+\.yaml|words[\\/].*|charts[\\/].*|checked\..*)$/;

/** A page asks hundreds of times while it is made. Whoever saves a file sees the page later than this. */
const LOOK_AGAIN_MS = 50;

/** Names and times of the files an editor can change that the story, or its editions, are made of. */
function stampsOf(folders: readonly string[]): {
  readonly story: string;
  readonly edition: string;
} {
  const files = folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter((file) => !READ_BY_PAGES.test(file))
    .filter((file) => statSync(file).isFile());
  const stamp = (of: readonly string[]): string =>
    of.map((file) => `${file}:${statSync(file).mtimeMs}`).join();
  return { story: stamp(files.filter((file) => !OF_EDITIONS.test(file))), edition: stamp(files) };
}

let looked: { readonly at: number; readonly stamps: ReturnType<typeof stampsOf> } | undefined;

/** The stamps of the files, looked at a moment ago at the longest. */
function currentStamps(): ReturnType<typeof stampsOf> {
  const now = performance.now();
  if (!looked || now - looked.at > LOOK_AGAIN_MS)
    looked = { at: now, stamps: stampsOf(['data', 'src/story']) };
  return looked.stamps;
}

let known: (Current & { readonly stamp: string }) | undefined;
let knownStory: { readonly story: Story; readonly stamp: string } | undefined;

/**
 * The story as the files have it now. Computed once, and in the preview anew when an editor has saved a file: all of it
 * after a table, a step or a setting, the words alone after a word.
 */
export function currentStory(): Current {
  if (known && import.meta.env.PROD) return known;
  const stamps = currentStamps();
  if (known?.stamp === stamps.edition) return known;
  if (knownStory?.stamp !== stamps.story) knownStory = { story: loadStory(), stamp: stamps.story };
  const { story } = knownStory;
  // What charts' files say of the record is among the facts.
  const facts = factsOf(story);
  const editions = new Map<Locale, Edition>();
  known = {
    story,
    facts,
    stamp: stamps.edition,
    edition(locale) {
      const edition = editions.get(locale) ?? editionOf(story, facts, locale);
      editions.set(locale, edition);
      return edition;
    },
  };
  return known;
}
