import type { z } from 'astro/zod';
import { addDays, dayFromNumber, dayNumber, type Day } from '../../model/day.ts';
import type { DaysData } from '../../scene/daysData.ts';
import { formatDay, formatDaySpan, type Locale } from '../../scene/format.ts';
import type { PageWords, SheetWords } from '../../scene/pageWords.ts';
import type { SheetRow } from '../../scene/sheetData.ts';
import type { daysFile } from '../../schema/charts/sheets.ts';
import type { Facts } from '../facts.ts';
import type { Story } from '../story.ts';
import type { FillNumbers } from './numbersIn.ts';
import { sheetWordsOf } from './sheetWords.ts';

const FILE = 'src/story/charts/days.yaml';

/** What was reported on each day of a hold; days without a word are one row. */
export function daysOf(
  { settings }: Story,
  facts: Facts,
  words: PageWords['onSheet'],
  fillNumbers: FillNumbers,
  locale: Locale,
  file: z.output<typeof daysFile>,
): DaysData {
  const heads = sheetWordsOf(words, 'days', 'heads');
  const head = (key: string): string => heads[key] ?? '';
  const spell = facts.spells(settings.subject)[file.spell - 1];
  if (!spell) throw new Error(`${FILE}: the subject has no hold ${file.spell} in control.csv`);
  const rows = file.rows.map((row) => ({ ...row, said: sheetWordsOf(words, 'days', row.words) }));
  const span = (from: Day, to: Day): string =>
    from === to ? formatDay(from, locale, 'dayMonthShort') : formatDaySpan(from, to, locale);
  const rowOf = (from: Day, to: Day, said: SheetWords, isSilent = false): SheetRow => ({
    id: `day-${from}`,
    cells: [
      { role: 'key', text: span(from, to) },
      {
        role: isSilent ? 'note' : 'body',
        text: fillNumbers(said['town'] ?? head('silent')),
      },
      { role: 'note', text: fillNumbers(said['elsewhere'] ?? ''), wideOnly: true },
    ],
  });

  /** Rows of a part, with one for each run of days of which nothing is said. */
  const partRows = (from: Day, to: Day): SheetRow[] => {
    const made: SheetRow[] = [];
    let next = dayNumber(from);
    const silence = (until: number): void => {
      if (next < until) made.push(rowOf(dayFromNumber(next), dayFromNumber(until - 1), {}, true));
    };
    for (const row of rows.filter(({ day }) => from <= day && day <= to)) {
      silence(dayNumber(row.day));
      made.push(rowOf(row.day, row.to ?? row.day, row.said, row.said['town'] === undefined));
      next = dayNumber(row.to ?? row.day) + 1;
    }
    silence(dayNumber(to) + 1);
    return made;
  };
  return {
    from: file.from,
    to: file.to,
    held: { from: spell.from, to: addDays(spell.to, -1), label: head('held') },
    reported: rows
      .filter(({ said }) => said['town'] !== undefined)
      .flatMap(({ day, to }) =>
        Array.from({ length: dayNumber(to ?? day) - dayNumber(day) + 1 }, (_, i) =>
          addDays(day, i),
        ),
      ),
    parts: Object.fromEntries(
      Object.entries(file.parts).map(([part, { from, to }]) => [
        part,
        {
          from,
          to,
          sheet: {
            narrow: 'beside' as const,
            columns: [
              { head: head('day'), share: 11 },
              { head: head('town'), share: 46 },
              { head: head('elsewhere'), share: 43 },
            ],
            rows: partRows(from, to),
          },
        },
      ]),
    ),
  };
}
