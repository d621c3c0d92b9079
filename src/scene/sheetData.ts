import type { StatusNow } from '../model/records.ts';

/** What a cell is to its row, and so how it is set. */
export type CellRole =
  /** What the row is about. */
  | 'key'
  /** What is said of it. */
  | 'body'
  /** A number of the row, in its own column. */
  | 'figure'
  /** Who says so, when, how sure. */
  | 'note';

/** One cell of a drawn table. An empty text leaves the cell out. */
export interface SheetCell {
  readonly role: CellRole;
  readonly text: string;
  /** Said instead where there is little room. */
  readonly short?: string;
  /** How the claim of the cell stands today: a shape before the words. */
  readonly status?: StatusNow;
  /** Said before the words where the columns have no heads. */
  readonly lead?: string;
  /** Gone where there is little room. */
  readonly wideOnly?: boolean;
}

/** One row, with a cell for each column. */
export interface SheetRow {
  readonly id: string;
  readonly cells: readonly SheetCell[];
  /** Only where there are columns, or only where there are entries: what is several rows in one may be one in the other. */
  readonly only?: 'columns' | 'entries';
}

/** A column: its head, and its share of the width. */
export interface SheetColumn {
  readonly head: string;
  readonly share: number;
}

/** A table that is drawn: columns side by side where there is room, entries one under the other on a phone. */
export interface SheetData {
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** On a phone the first cell stands beside the others, as a date in a diary, or over them. */
  readonly narrow: 'beside' | 'stacked';
}
