import { dayNumber, type Day } from '../../model/day.ts';
import { csvField } from '../csvField.ts';
import { formatDay, formatKm, formatNumber, type Locale } from '../format.ts';

/** One cell: what a reader sees, and the raw value that a file carries. Lengths are kilometres. */
export interface Cell {
  readonly text: string;
  readonly value: string | number;
  /** A length that follows the reader's units. */
  readonly unit?: 'km';
}

/** A column: its name in files, the same in every language, and its head. */
export interface Column {
  readonly key: string;
  readonly head: string;
}

/** Everything that a picture draws, as rows. The first cell of a row says what the row is about. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A cell with nothing to say. */
export const EMPTY: Cell = { text: '', value: '' };

/** Words. */
export function textCell(text: string | undefined): Cell {
  return text === undefined ? EMPTY : { text, value: text };
}

/** A count. */
export function numberCell(value: number, locale: Locale): Cell {
  return { text: formatNumber(value, locale), value };
}

/** A length: printed to the kilometre, kept to the hundred metres. */
export function kmCell(km: number | null | undefined, locale: Locale): Cell {
  if (km === null || km === undefined) return EMPTY;
  return { text: formatKm(km, 'km', locale), value: Math.round(km * 10) / 10, unit: 'km' };
}

/** A day: in words, and as ISO 8601 writes it. */
export function dayCell(day: Day, locale: Locale): Cell {
  return { text: formatDay(day, locale, 'medium'), value: day };
}

/** Rows in the order of their days; those of one day keep theirs. */
export function byDay<Row extends { readonly day: Day }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => dayNumber(a.day) - dayNumber(b.day));
}

/** A value with the plain signs that other programs look for. */
function field(value: string | number): string {
  if (typeof value === 'number') return csvField(value);
  const plain = value.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-');
  return csvField(plain.replace(/[\u2066-\u2069]/gu, ''));
}

/** The table as a CSV file: raw values under the columns' keys. */
export function csvOf({ columns, rows }: Table): string {
  return [
    columns.map(({ key }) => field(key)).join(','),
    ...rows.map((row) => row.map(({ value }) => field(value)).join(',')),
    '',
  ].join('\r\n');
}
