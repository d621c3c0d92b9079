import { chartOf } from '../chartData.ts';
import { columnsOf } from './columns.ts';
import { EMPTY, kmCell, textCell, type Table } from './table.ts';
import type { TableInput } from './tableInput.ts';

/** The story's line with the places on it, and each pair of cities that it can be laid over, with its own distance. */
export function elsewhereTable({ charts, words, locale }: TableInput): Table {
  const elsewhere = chartOf(charts, 'elsewhere');
  const { kinds } = words.table;
  return {
    columns: columnsOf(words.table, ['kind', 'name', 'to', 'km']),
    rows: [
      ...elsewhere.ghost.map(({ name, km }) => [
        textCell(kinds.place),
        textCell(name),
        EMPTY,
        kmCell(km, locale),
      ]),
      ...elsewhere.pairs.map(({ from, towards }) => [
        textCell(kinds.pair),
        textCell(from),
        textCell(towards?.name),
        kmCell(towards?.km ?? elsewhere.lineKm, locale),
      ]),
    ],
  };
}
