import type { PageWords, SheetName, SheetWords } from '../../scene/pageWords.ts';

/** The words of a row of a drawn table. @throws Error naming the key that the words do not have */
export function sheetWordsOf(
  words: PageWords['onSheet'],
  sheet: SheetName,
  row: string,
): SheetWords {
  const found = words[sheet][row];
  if (!found)
    throw new Error(
      `src/story/words: no "onSheet.${sheet}.${row}"; known: ${Object.keys(words[sheet]).join(', ')}`,
    );
  return found;
}
