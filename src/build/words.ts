import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Locale } from '../scene/format.ts';
import type { PageWords } from '../scene/pageWords.ts';

/** Every key of the file, as `ruler.measured`, with its text. */
function flattened(value: unknown, path: string): [key: string, text: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    flattened(inner, path === '' ? key : `${path}.${key}`),
  );
}

/**
 * The interface's words in a language. Every language must have what English has.
 *
 * @throws Error naming the file and every key that is missing, unknown or no text
 */
export function loadWords(locale: Locale, root = process.cwd()): PageWords {
  const read = (language: string): unknown =>
    parse(readFileSync(join(root, `src/story/words/${language}.yaml`), 'utf8'));
  const words = read(locale);
  const known = new Map(flattened(read('en'), ''));
  const found = new Map(flattened(words, ''));
  const problems = [
    ...[...known.keys()].filter((key) => !found.has(key)).map((key) => `"${key}" is missing`),
    ...[...found.keys()]
      .filter((key) => !known.has(key))
      .map((key) => `"${key}" is not known in English`),
    ...[...found]
      .filter(([, text]) => typeof text !== 'string')
      .map(([key, text]) => `"${key}" is no text: ${String(text)}`),
  ];
  if (problems.length > 0)
    throw new Error(`src/story/words/${locale}.yaml:\n${problems.join('\n')}`);
  return words as PageWords;
}
