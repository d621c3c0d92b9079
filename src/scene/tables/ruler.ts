import { chartOf } from '../chartData.ts';
import { targetOf } from '../rulerData.ts';
import { columnsOf } from './columns.ts';
import { EMPTY, kmCell, textCell, type Table } from './table.ts';
import type { TableInput } from './tableInput.ts';

/** Measured places and printed figures, each with its length, and how far a printed one passes the place it speaks of. */
export function rulerTable({ charts, words, locale }: TableInput): Table {
  const ruler = chartOf(charts, 'ruler');
  const { kinds } = words.table;
  const target = targetOf(ruler);
  return {
    columns: columnsOf(words.table, ['kind', 'name', 'printed', 'where', 'km', 'longer_km']),
    rows: [
      ...ruler.measured.map(({ label, km }) => [
        textCell(kinds.measured),
        textCell(label),
        EMPTY,
        EMPTY,
        kmCell(km, locale),
        EMPTY,
      ]),
      ...[ruler.band.fromKm, ruler.band.toKm].map((km) => [
        textCell(kinds.band),
        textCell(ruler.band.label),
        EMPTY,
        EMPTY,
        kmCell(km, locale),
        EMPTY,
      ]),
      ...ruler.printed.map(({ quote, where, km }) => [
        textCell(kinds.printed),
        EMPTY,
        textCell(quote),
        textCell(where),
        kmCell(km, locale),
        // Of the rounded lengths, as the picture says it.
        kmCell(Math.round(km) - Math.round(target.km), locale),
      ]),
    ],
  };
}
