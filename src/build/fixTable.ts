import { stringify } from 'csv-stringify/sync';
import { columnFacts, type ColumnFacts } from '../schema/columnFacts.ts';
import { meantDay, meantNumber } from '../schema/meant.ts';
import type { Column, Table } from '../schema/table.ts';
import { decodeText, utf16Text } from './decodeText.ts';
import { delimiterOf, rowsOf } from './readTable.ts';

/** One repair, at the cell where it was made. */
export interface Repair {
  /** As the spreadsheet counts in the file as it was. */
  readonly row: number;
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

/** A table mended, and every repair. */
export interface FixedTable {
  readonly text: string;
  readonly repairs: readonly Repair[];
}

/** Spaces that look like none or like a plain one: of no-break, narrow and zero width. */
const ODD_SPACES = /[\u00A0\u202F\u2007\u200B\uFEFF]/g;

/** What a cell plainly meant, or the cell as it is: nothing is guessed. */
function mended(cell: string, column: Column, { kind, allowed }: ColumnFacts): string {
  const trimmed = cell.trim();
  if (trimmed === '' || column.type.safeParse(trimmed).success) return trimmed;
  const plain = trimmed.replace(ODD_SPACES, ' ').trim();
  const { readings } =
    kind === 'number' ? meantNumber(plain) : kind === 'day' ? meantDay(plain) : { readings: [] };
  const asWord = plain.toLowerCase().replace(/[\s_]+/g, '-');
  const word = allowed?.find((known) => known.toLowerCase() === asWord);
  const candidates = [plain, ...readings, ...(word === undefined ? [] : [word])];
  const fitting = [...new Set(candidates)].filter((text) => column.type.safeParse(text).success);
  return fitting.length === 1 && fitting[0] !== undefined && readings.length < 2
    ? fitting[0]
    : trimmed;
}

/**
 * Mends what a spreadsheet did to a table, where only one thing can have been meant: marks and line ends of the file,
 * semicolons between cells, blank rows, the order of columns, spaces around cells, decimal commas, dates.
 *
 * @returns undefined where the file cannot be read, or its columns are not those of the table
 */
export function fixTable(bytes: Uint8Array, { columns }: Table<unknown>): FixedTable | undefined {
  const utf16 = utf16Text(bytes);
  const decoded = utf16 === undefined ? decodeText(bytes) : { text: utf16 };
  if ('message' in decoded) return undefined;
  const rows = rowsOf(decoded.text);
  if ('message' in rows) return undefined;
  const [header = [], ...body] = rows;
  const found = header.map((name) => name.replace(ODD_SPACES, ' ').trim());
  const names = Object.keys(columns);
  const at = names.map((name) => found.indexOf(name));
  const isForeign = found.some(
    (name, i) => name !== '' && (!names.includes(name) || found.indexOf(name) !== i),
  );
  const unnamed = found.flatMap((name, i) => (name === '' ? [i] : []));
  const isUnnamedUsed = body.some((row) => unnamed.some((i) => (row[i] ?? '').trim() !== ''));
  if (at.includes(-1) || isForeign || isUnnamedUsed) return undefined;
  if (body.some((row) => row.slice(header.length).some((cell) => cell.trim() !== '')))
    return undefined;

  const repairs: Repair[] = [];
  const ofFile = (from: string, to: string): void => {
    repairs.push({ row: 1, column: 'file', from, to });
  };
  if (utf16 !== undefined) ofFile('UTF-16', 'UTF-8');
  if (bytes[0] === 0xef && bytes[1] === 0xbb) ofFile('byte order mark', 'none');
  if (bytes.includes(0x0d)) ofFile('line ends of Windows or old Macs', 'plain line ends');
  if (delimiterOf(decoded.text) !== ',') ofFile('semicolons or tabs between cells', 'commas');
  if (found.filter((name) => name !== '').join() !== names.join())
    ofFile('columns in another order', names.join(', '));
  if (unnamed.length > 0) ofFile('columns without a name, all blank', 'left out');

  const facts = names.map((name) => columnFacts(columns[name] as Column));
  const kept = body.flatMap((row, i) => {
    const number = i + 2;
    if (row.every((cell) => cell.trim() === '')) {
      repairs.push({ row: number, column: 'row', from: 'blank', to: 'left out' });
      return [];
    }
    return [
      names.map((name, j) => {
        const cell = row[at[j] ?? -1] ?? '';
        const to = mended(cell, columns[name] as Column, facts[j] as ColumnFacts);
        if (to !== cell) repairs.push({ row: number, column: name, from: cell, to });
        return to;
      }),
    ];
  });
  return { text: stringify([names, ...kept]), repairs };
}
