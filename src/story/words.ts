import { currentStory } from '../build/current.ts';
import type { PageWords } from '../scene/pageWords.ts';
import { localeOf } from './locale.ts';

/** The interface's words in the language of the page that is being built. */
export function currentWords(page: { readonly currentLocale: string | undefined }): PageWords {
  return currentStory().edition(localeOf(page)).words;
}
