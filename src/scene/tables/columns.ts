import type { Column } from './table.ts';
import type { ColumnWords, TableWords } from './tableWords.ts';

/** Columns by their keys, with the heads of the page's language. */
export function columnsOf(
  { columns }: Pick<TableWords, 'columns'>,
  keys: readonly (keyof ColumnWords)[],
): Column[] {
  return keys.map((key) => ({ key, head: columns[key] }));
}
