import { splitIds } from '../../schema/cells.ts';
import type { Desk } from '../desk.ts';
import type { Problem } from '../problems.ts';
import { allSheets, idRows } from './check.ts';

/** Sources on which no row rests. */
export function noUnusedSources(desk: Desk): Problem[] {
  const used = new Set([desk.settings.firstReport]);
  for (const { table, rows } of allSheets(desk)) {
    for (const [column, { refersTo }] of Object.entries(table.columns)) {
      if (refersTo !== 'sources') continue;
      for (const { cells } of rows) splitIds(cells[column] ?? '').forEach((id) => used.add(id));
    }
  }
  const { file } = desk.sheets.sources;
  return [...idRows(desk.sheets.sources)]
    .filter(([id]) => !used.has(id))
    .map(([id, row]) => ({
      file,
      row,
      column: 'id',
      message: `no row of the other tables uses "${id}"`,
    }));
}
