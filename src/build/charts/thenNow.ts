import type { z } from 'astro/zod';
import type { PageWords } from '../../scene/pageWords.ts';
import type { SheetData } from '../../scene/sheetData.ts';
import type { thenNowFile } from '../../schema/charts/sheets.ts';
import type { Facts } from '../facts.ts';
import type { FillNumbers } from './numbersIn.ts';
import { sheetWordsOf } from './sheetWords.ts';

/** What the first report said beside what is known, claim by claim, for each form of the picture. */
export function thenNowOf(
  facts: Facts,
  { onSheet, claim: claimWords }: PageWords,
  fillNumbers: FillNumbers,
  file: z.output<typeof thenNowFile>,
): Record<string, SheetData> {
  const heads = sheetWordsOf(onSheet, 'thennow', 'heads');
  const head = (key: string): string => heads[key] ?? '';
  return Object.fromEntries(
    Object.entries(file).map(([form, claims]) => [
      form,
      {
        narrow: 'stacked' as const,
        columns: [
          { head: head('then'), share: 31 },
          { head: head('who'), share: 17 },
          { head: head('standing'), share: 14 },
          { head: head('now'), share: 38 },
        ],
        rows: claims.map((id) => {
          const { statusThen, statusNow } = facts.claim(id);
          const said = sheetWordsOf(onSheet, 'thennow', id);
          return {
            id,
            cells: [
              { role: 'key' as const, text: fillNumbers(said['then'] ?? '') },
              {
                role: 'note' as const,
                text: said['who'] ?? claimWords.statusThen[statusThen],
                wideOnly: true,
              },
              { role: 'figure' as const, text: claimWords.statusNow[statusNow], status: statusNow },
              {
                role: 'body' as const,
                text: fillNumbers(said['now'] ?? ''),
                short: fillNumbers(said['short'] ?? said['now'] ?? ''),
              },
            ],
          };
        }),
      },
    ]),
  );
}
