import { decodeText } from '../decodeText.ts';
import { rowsOf } from '../readTable.ts';

/** What a spreadsheet would run instead of show. Numbers, with their sign, are left as they are. */
const FORMULA = /^(?:[=@\t\r]|[+-](?!\d+(?:\.\d+)?$))/;

const quoted = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Whether a spreadsheet would take the cell for a formula. */
export function isFormula(cell: string): boolean {
  return FORMULA.test(cell);
}

/** A table of the project as readers get it: commas, UTF-8, and no cell that a spreadsheet would run. */
export function safeCsv(file: string, bytes: Uint8Array): string {
  const rows = rowsOf(decodedText(file, bytes));
  if (!Array.isArray(rows)) throw new Error(`${file}:${rows.row}: ${rows.message}`);
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => row.map((cell) => quoted(isFormula(cell) ? `'${cell}` : cell)).join(','))
    .join('\n')
    .concat('\n');
}

/** The table again as the project keeps it. */
export function unsafeCsv(file: string, bytes: Uint8Array): string {
  const rows = rowsOf(decodedText(file, bytes));
  if (!Array.isArray(rows)) throw new Error(`${file}:${rows.row}: ${rows.message}`);
  return rows
    .map((row) =>
      row
        .map((cell) =>
          quoted(cell.startsWith("'") && isFormula(cell.slice(1)) ? cell.slice(1) : cell),
        )
        .join(','),
    )
    .join('\n');
}

function decodedText(file: string, bytes: Uint8Array): string {
  const read = decodeText(bytes);
  if ('text' in read) return read.text;
  throw new Error(`${file}:${read.row}: ${read.message}`);
}
