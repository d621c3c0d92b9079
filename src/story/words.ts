import { loadWords } from '../build/words.ts';
import type { PageWords } from '../scene/pageWords.ts';
import { localeOf } from './locale.ts';

/** The interface's words in the language of the page that is being built. */
export function currentWords(page: { readonly currentLocale: string | undefined }): PageWords {
  return loadWords(localeOf(page));
}
