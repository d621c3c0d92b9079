import type { PageWords } from '../../scene/pageWords.ts';

/** Words that belong to this story's charts, by key. */
export type ChartWords = PageWords['onChart'];

/** @throws Error naming the key that a file of charts asks for and the words do not have */
export function wordsOf(words: ChartWords, key: string): string {
  const text = words[key];
  if (text === undefined)
    throw new Error(
      `src/story/words: no "onChart.${key}"; known: ${Object.keys(words).join(', ')}`,
    );
  return text;
}
