import type { Desk } from '../desk.ts';
import type { Problem } from '../problems.ts';
import type { Sheet, SheetRow } from '../readTable.ts';

/** A check is named for what it forbids and returns every place where that is found. */
export type Check = (desk: Desk) => Problem[];

/** Every table, for checks that look at all alike. */
export function allSheets({ sheets }: Desk): readonly Sheet<unknown>[] {
  return Object.values(sheets);
}

/** The ids of a table, each with its row; the second of two alike is left out. */
export function idRows(sheet: Sheet<unknown>): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const { row, cells } of sheet.rows) {
    const id = cells['id'];
    if (id !== undefined && !rows.has(id)) rows.set(id, row);
  }
  return rows;
}

/** Whether a row's date has the form of one, so that it can be compared. */
export function hasDate({ cells }: Pick<SheetRow<unknown>, 'cells'>): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(cells['date'] ?? '');
}
