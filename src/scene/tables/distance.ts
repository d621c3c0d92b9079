import { chartOf } from '../chartData.ts';
import { columnsOf } from './columns.ts';
import { dayCell, EMPTY, kmCell, textCell, type Table } from './table.ts';
import type { TableInput } from './tableInput.ts';

/** Every stretch of days with its distance: by the story's rule, by other rules, and to the nearest pocket. */
export function distanceTable({ charts, words, locale }: TableInput): Table {
  const distance = chartOf(charts, 'distance');
  const { kinds } = words.table;
  const own = (kind: string, rows: typeof distance.line) =>
    rows.map(({ from, to, km, placeName }) => [
      textCell(kind),
      dayCell(from, locale),
      dayCell(to, locale),
      km === null ? { text: kinds.none, value: '' } : kmCell(km, locale),
      EMPTY,
      EMPTY,
      textCell(placeName),
    ]);
  return {
    columns: columnsOf(words.table, ['kind', 'from', 'until', 'km', 'low_km', 'high_km', 'name']),
    rows: [
      ...own(kinds.line, distance.line),
      ...distance.band.map(({ from, to, lowKm, highKm }) => [
        textCell(kinds.band),
        dayCell(from, locale),
        dayCell(to, locale),
        EMPTY,
        kmCell(lowKm, locale),
        kmCell(highKm, locale),
        EMPTY,
      ]),
      ...own(kinds.nearestPocket, distance.pocket),
    ],
  };
}
