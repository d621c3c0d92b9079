import type { SheetCell, SheetData } from '../sheetData.ts';
import { EMPTY, textCell, type Cell, type Table } from './table.ts';
import type { TableInput } from './tableInput.ts';

/** The words of a cell, with those for its shape. */
function cellOf({ text, status }: SheetCell, { statusNow }: TableInput['words']['claim']): Cell {
  if (text === '') return EMPTY;
  return textCell(status === undefined ? text : `${text} (${statusNow[status]})`);
}

/** A drawn table as it stands. Its columns go by their place: their heads are words of the page's language. */
export function sheetTable({ columns, rows }: SheetData, { words }: TableInput): Table {
  return {
    columns: columns.map(({ head }, i) => ({ key: `column_${i + 1}`, head })),
    rows: rows.map(({ cells }) =>
      columns.map((_, i) => {
        const cell = cells[i];
        return cell === undefined ? EMPTY : cellOf(cell, words.claim);
      }),
    ),
  };
}
