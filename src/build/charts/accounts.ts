import type { z } from 'astro/zod';
import type { PageWords } from '../../scene/pageWords.ts';
import type { SheetData } from '../../scene/sheetData.ts';
import type { sheetFile } from '../../schema/charts/sheets.ts';
import type { FillNumbers } from './numbersIn.ts';
import { sheetWordsOf } from './sheetWords.ts';

/** Rival accounts of who attacked: who said what, to whom and when, and what is known of it. */
export function accountsOf(
  words: PageWords['onSheet'],
  fillNumbers: FillNumbers,
  file: z.output<typeof sheetFile>,
): SheetData {
  const heads = sheetWordsOf(words, 'accounts', 'heads');
  const head = (key: string): string => heads[key] ?? '';
  return {
    narrow: 'stacked',
    columns: [
      { head: head('who'), share: 20 },
      { head: head('what'), share: 30 },
      { head: head('many'), share: 14 },
      { head: head('when'), share: 18 },
      { head: head('known'), share: 28 },
    ],
    rows: file.rows.map((id) => {
      const said = sheetWordsOf(words, 'accounts', id);
      const of = (key: string): string => fillNumbers(said[key] ?? '');
      return {
        id,
        cells: [
          { role: 'key', text: of('who') },
          { role: 'body', text: of('what'), short: of('whatShort') },
          // Words such as “not given” are no figure.
          { role: /\d/.test(of('many')) ? 'figure' : 'note', text: of('many'), wideOnly: true },
          { role: 'note', text: of('when'), wideOnly: true },
          { role: 'note', text: of('known'), short: of('knownShort') },
        ],
      };
    }),
  };
}
