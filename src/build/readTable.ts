import { CsvError, parse } from 'csv-parse/sync';
import type { RawCells, Table } from '../schema/table.ts';
import { decodeText } from './decodeText.ts';
import { headerFaults } from './header.ts';
import type { Problem } from './problems.ts';

/** A row as it stands in the file, and the record it became, if it could. */
export interface SheetRow<Row> {
  /** As a spreadsheet counts, the header being row 1. */
  readonly row: number;
  readonly cells: RawCells;
  readonly record: Row | undefined;
}

/** A table as it was read. */
export interface Sheet<Row> {
  /** From the folder of the project: `data/control.csv`. */
  readonly file: string;
  readonly table: Table<Row>;
  readonly rows: readonly SheetRow<Row>[];
  /** Whether all rows were read: only then can a row be missed in it. */
  readonly isWhole: boolean;
}

/** A table, and what was found while reading it. */
export interface ReadTable<Row> {
  readonly sheet: Sheet<Row>;
  readonly problems: readonly Problem[];
  readonly notices: readonly Problem[];
}

/** Spreadsheets of many countries write semicolons: the header tells, whose names hold neither sign. */
export function delimiterOf(text: string): string {
  const header = text.slice(0, text.indexOf('\n') + 1 || text.length);
  const count = (sign: string): number => header.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** What csv-parse has against the quotes of a file, in words. */
function quoteFault(error: CsvError): { readonly row: number; readonly message: string } {
  // csv-parse counts the records it has finished, the header and blank rows among them.
  const finished: unknown = error['records'];
  const row = typeof finished === 'number' ? finished + 1 : 1;
  const message =
    error.code === 'CSV_QUOTE_NOT_CLOSED'
      ? 'a quotation mark opens in this row and is never closed, so that all rows below were read as one cell. Write it where the cell ends, or take it out'
      : 'a quotation mark stands inside a cell. Write it twice, and put the whole cell in quotes: "the ""front"""';
  return { row, message };
}

/** The cells of every row, the header first, blank rows kept so that rows count as a spreadsheet counts. */
export function rowsOf(
  text: string,
): string[][] | { readonly row: number; readonly message: string } {
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: false,
    });
  } catch (error) {
    if (error instanceof CsvError) return quoteFault(error);
    throw error;
  }
}

/** Reads a table. Blank cells are undefined, never 0; every fault is told, none is mended in silence. */
export function readTable<Row>(file: string, bytes: Uint8Array, table: Table<Row>): ReadTable<Row> {
  const problems: Problem[] = [];
  const notices: Problem[] = [];
  const broken = (row: number, message: string): ReadTable<Row> => ({
    sheet: { file, table, rows: [], isWhole: false },
    problems: [...problems, { file, row, column: 'file', message }],
    notices,
  });

  const decoded = decodeText(bytes);
  if ('message' in decoded) return broken(decoded.row, decoded.message);
  const rows = rowsOf(decoded.text);
  if ('message' in rows) return broken(rows.row, rows.message);
  const [header, ...body] = rows;
  if (header === undefined)
    return broken(
      1,
      `the file is empty; its first row must name the columns: ${Object.keys(table.columns).join(',')}`,
    );

  const names = header.map((name) => name.trim());
  const expected = Object.keys(table.columns);
  const faults = headerFaults(file, names, expected);
  problems.push(...faults.problems);
  notices.push(...faults.notices);
  if (problems.length > 0)
    return { sheet: { file, table, rows: [], isWhole: false }, problems, notices };

  // Spreadsheets leave blank columns behind; one with something in it is told at its cell.
  const unnamed = names.filter(
    (name, at) => name === '' && body.every((cells) => (cells[at] ?? '').trim() === ''),
  ).length;
  if (unnamed > 0)
    notices.push({
      file,
      row: 1,
      column: 'file',
      message: `${unnamed === 1 ? 'a column' : `${unnamed} columns`} without a name and all blank; left out`,
    });

  const named = names.findLastIndex((name) => name !== '') + 1;
  const read: SheetRow<Row>[] = [];
  let isWhole = true;
  for (const [i, found] of body.entries()) {
    const row = i + 2;
    const trimmed = found.map((cell) => cell.trim());
    if (trimmed.every((cell) => cell === '')) {
      const isLast = body
        .slice(i)
        .flat()
        .every((cell) => cell.trim() === '');
      if (!isLast)
        notices.push({ file, row, column: expected[0] ?? 'file', message: 'the row is blank' });
      continue;
    }
    const width = trimmed.findLastIndex((cell) => cell !== '') + 1;
    if (found.length < named || width > names.length) {
      isWhole = false;
      problems.push({
        file,
        row,
        column: names[Math.min(found.length, names.length - 1)] ?? 'file',
        message: `the row has ${Math.max(found.length, width)} cells, and the header ${names.length}; a comma inside a cell needs quotes around the cell. Blank cells count`,
      });
      continue;
    }
    const cells: Record<string, string | undefined> = {};
    for (const [at, name] of names.entries()) {
      const cell = trimmed[at] ?? '';
      if (name === '') {
        if (cell !== '')
          problems.push({
            file,
            row,
            column: 'file',
            message: `"${cell}" stands in a column without a name. Move it to its column, or take it out`,
          });
        continue;
      }
      cells[name] = cell === '' ? undefined : cell;
      if (cell !== found[at])
        notices.push({ file, row, column: name, message: 'spaces around the cell were left out' });
    }
    const result = table.read(cells);
    if ('faults' in result)
      problems.push(...result.faults.map((fault) => ({ file, row, ...fault })));
    read.push({ row, cells, record: 'row' in result ? result.row : undefined });
  }
  return { sheet: { file, table, rows: read, isWhole }, problems, notices };
}
