import { csvField, isFormula, quotedField } from '../../scene/csvField.ts';
import { decodeText } from '../decodeText.ts';
import { rowsOf } from '../readTable.ts';

/** A table of the project as readers get it: commas, UTF-8, and no cell that a spreadsheet would run. */
export function safeCsv(file: string, bytes: Uint8Array): string {
  const rows = rowsOf(decodedText(file, bytes));
  if (!Array.isArray(rows)) throw new Error(`${file}:${rows.row}: ${rows.message}`);
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => row.map(csvField).join(','))
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
          quotedField(cell.startsWith("'") && isFormula(cell.slice(1)) ? cell.slice(1) : cell),
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
