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

/** A day, or some days together, and what is said of them. */
interface Span {
  readonly from: Day;
  readonly to: Day;
  readonly said: SheetWords;
}

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
  const rowOf = (from: Day, to: Day, said: SheetWords, only?: SheetRow['only']): SheetRow => ({
    id: only === undefined ? `day-${from}` : `day-${from}-${only}`,
    ...(only === undefined ? {} : { only }),
    cells: [
      { role: 'key', text: span(from, to) },
      said['town'] === undefined
        ? { role: 'note', text: head('silent') }
        : { role: 'body', text: fillNumbers(said['town']) },
      { role: 'note', text: fillNumbers(said['elsewhere'] ?? ''), wideOnly: true },
    ],
  });

  /** Every day of a part: as it was reported, or in runs of which nothing is said. */
  const spansOf = (from: Day, to: Day): Span[] => {
    const made: Span[] = [];
    let next = dayNumber(from);
    const silence = (until: number): void => {
      if (next < until)
        made.push({ from: dayFromNumber(next), to: dayFromNumber(until - 1), said: {} });
    };
    for (const row of rows.filter(({ day }) => from <= day && day <= to)) {
      silence(dayNumber(row.day));
      made.push({ from: row.day, to: row.to ?? row.day, said: row.said });
      next = dayNumber(row.to ?? row.day) + 1;
    }
    silence(dayNumber(to) + 1);
    return made;
  };

  /** Without the column of elsewhere, days on which the town is silent are one entry. */
  const partRows = (from: Day, to: Day): SheetRow[] => {
    const spans = spansOf(from, to);
    const isSilent = (at: number): boolean => {
      const found = spans[at];
      return found !== undefined && found.said['town'] === undefined;
    };
    return spans.flatMap((one, at): SheetRow[] => {
      if (!isSilent(at) || !(isSilent(at - 1) || isSilent(at + 1)))
        return [rowOf(one.from, one.to, one.said)];
      const row = rowOf(one.from, one.to, one.said, 'columns');
      if (isSilent(at - 1)) return [row];
      let end = at;
      while (isSilent(end + 1)) end += 1;
      return [row, rowOf(one.from, spans[end]?.to ?? one.to, {}, 'entries')];
    });
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
