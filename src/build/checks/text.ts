import type { Desk } from '../desk.ts';
import type { Problem } from '../problems.ts';
import { allSheets } from './check.ts';

const TAG = /<\/?[a-z!][^>]*>?/i;
const ENTITY = /&(#\d+|#x[0-9a-f]+|[a-z]{2,8});/i;

/** Markup in a cell: readers would see it as signs, not as form. */
export function noMarkup(desk: Desk): Problem[] {
  return allSheets(desk).flatMap(({ file, table, rows }) =>
    rows.flatMap(({ row, cells }) =>
      Object.keys(table.columns).flatMap((column) => {
        const cell = cells[column] ?? '';
        const found =
          TAG.exec(cell)?.[0] ?? (column === 'url' ? undefined : ENTITY.exec(cell)?.[0]);
        return found === undefined
          ? []
          : [{ file, row, column, message: `"${found}" is markup; a cell holds plain text` }];
      }),
    ),
  );
}
