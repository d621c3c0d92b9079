import { splitIds } from '../../schema/cells.ts';
import { columnFacts } from '../../schema/columnFacts.ts';
import type { Column } from '../../schema/table.ts';
import type { Desk } from '../desk.ts';
import type { Problem } from '../problems.ts';
import { allSheets } from './check.ts';

/** Signs that nobody types into a name and that cannot be told from others by eye. */
const ODD_SIGNS: readonly (readonly [sign: RegExp, what: string, mend: string])[] = [
  [/[\u00A0\u202F\u2007]/, 'a no-break space', 'write it anew without'],
  [/[\u200B-\u200F\u2060\uFEFF\u00AD]/, 'a sign that cannot be seen', 'write it anew by hand'],
  [/[“”„«»‘’‚]/, 'a quotation mark', 'take it out'],
  [/[‐‑‒–—−]/, 'a long dash', 'write a plain hyphen, -'],
];

/** Whether a column holds names that must be written exactly, and no words of a sentence. */
function isExact(name: string, column: Column): boolean {
  const { kind, allowed } = columnFacts(column);
  return name === 'id' || column.refersTo !== undefined || kind === 'ids' || allowed !== undefined;
}

/** A name with a sign in it that a spreadsheet or a word processor put there. */
export function noOddSignsInNames(desk: Desk): Problem[] {
  return allSheets(desk).flatMap(({ file, table, rows }) =>
    Object.entries(table.columns)
      .filter(([name, column]) => isExact(name, column))
      .flatMap(([column]) =>
        rows.flatMap(({ row, cells }) => {
          const parts = splitIds(cells[column] ?? '');
          return parts.flatMap((part) => {
            const found = ODD_SIGNS.find(([sign]) => sign.test(part));
            return found
              ? [{ file, row, column, message: `"${part}" has ${found[1]} in it; ${found[2]}` }]
              : [];
          });
        }),
      ),
  );
}

/** A cell that a spreadsheet would run: read here as text, and made safe in what readers download. */
export function noFormulas(desk: Desk): Problem[] {
  return allSheets(desk).flatMap(({ file, table, rows }) =>
    rows.flatMap(({ row, cells }) =>
      Object.keys(table.columns).flatMap((column) => {
        const cell = cells[column] ?? '';
        return /^[=+@]|^-(?![\d\s])/.test(cell)
          ? [
              {
                file,
                row,
                column,
                message: `"${cell.slice(0, 20)}" begins like a formula; it is read as text, and made safe in downloads`,
              },
            ]
          : [];
      }),
    ),
  );
}
