import type { z } from 'astro/zod';
import { dayNumber, parseDay } from '../../model/day.ts';
import type { Territory } from '../../model/records.ts';
import type { PublishedSeries, TerritoryData } from '../../scene/territoryData.ts';
import type { territoryFile } from '../../schema/charts/territory.ts';
import type { Facts } from '../facts.ts';
import type { Story } from '../story.ts';
import { wordsOf, type ChartWords } from './chartWords.ts';

const FILE = 'src/story/charts/territory.yaml';

/** The days that a row can stand for, as days since 1970. */
function daysOf({ day, precision, id }: Territory): { readonly from: number; readonly to: number } {
  const from = dayNumber(day);
  if (precision === 'day') return { from, to: from };
  if (precision !== 'month') throw new Error(`${FILE}: "${id}" is known to the ${precision} only`);
  const [year = 0, month = 0] = day.split('-').map(Number);
  const next = parseDay(
    month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`,
  );
  return { from: dayNumber(`${day.slice(0, 7)}-01` as typeof day), to: dayNumber(next) - 1 };
}

/** One publisher's rows. @throws Error naming the row that has no such figure */
export function seriesOf(
  file: Omit<z.output<typeof territoryFile>['series'][number], 'joined'>,
  isJoined: boolean,
  valueOf: (row: Territory) => number | undefined,
  facts: Facts,
  words: ChartWords,
): PublishedSeries {
  const { id, shape, rows } = file;
  return {
    id,
    label: wordsOf(words, file.words),
    shortLabel: wordsOf(words, `${file.words}Short`),
    shape,
    isJoined,
    points: rows.map((row) => {
      const found = facts.territory(row);
      const value = valueOf(found);
      if (value === undefined) throw new Error(`${FILE}: "${row}" of territory.csv has no figure`);
      return { ...daysOf(found), value };
    }),
  };
}

/** Published land beside the model's. */
export function territoryOf(
  { settings, readings }: Story,
  facts: Facts,
  words: ChartWords,
  file: z.output<typeof territoryFile>,
): TerritoryData {
  return {
    firstDay: settings.firstDay,
    lastDay: settings.lastDay,
    storyDay: settings.storyDay,
    spells: facts.spells(settings.subject).map(({ from, to }) => [dayNumber(from), dayNumber(to)]),
    model: readings
      .map(({ day, landKm2 }): [number, number] => [day, Math.round(landKm2 / 100) * 100])
      .filter(([, km2], i, all) => km2 !== all[i - 1]?.[1]),
    series: file.series.map(({ joined, ...series }) =>
      seriesOf(series, joined, ({ areaKm2 }) => areaKm2, facts, words),
    ),
    shares: file.shares.map((series) =>
      seriesOf(series, false, ({ sharePct }) => sharePct, facts, words),
    ),
  };
}
