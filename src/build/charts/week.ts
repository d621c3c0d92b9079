import type { z } from 'astro/zod';
import { formatDay, type Locale } from '../../scene/format.ts';
import type { PageWords } from '../../scene/pageWords.ts';
import type { SheetData } from '../../scene/sheetData.ts';
import type { weekFile } from '../../schema/charts/sheets.ts';
import type { FillNumbers } from './numbersIn.ts';
import { sheetWordsOf } from './sheetWords.ts';

/** The events of one week in many places, each with who said so. */
export function weekOf(
  words: PageWords['onSheet'],
  fillNumbers: FillNumbers,
  locale: Locale,
  file: z.output<typeof weekFile>,
): SheetData {
  const heads = sheetWordsOf(words, 'week', 'heads');
  const head = (key: string): string => heads[key] ?? '';
  return {
    narrow: 'beside',
    columns: [
      { head: head('day'), share: 10 },
      { head: head('where'), share: 21 },
      { head: head('what'), share: 44 },
      { head: head('who'), share: 25 },
    ],
    rows: file.rows.map(({ day, words: id }, index) => {
      const said = sheetWordsOf(words, 'week', id);
      const isSameDay = file.rows[index - 1]?.day === day;
      return {
        id,
        cells: [
          { role: 'key', text: isSameDay ? '' : formatDay(day, locale, 'dayMonthShort') },
          { role: 'key', text: said['where'] ?? '' },
          { role: 'body', text: fillNumbers(said['what'] ?? '') },
          { role: 'note', text: said['who'] ?? '', wideOnly: true },
        ],
      };
    }),
  };
}
