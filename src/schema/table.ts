import type { z } from 'astro/zod';

/** Cells of one row by column; a blank one is undefined. */
export type RawCells = Readonly<Record<string, string | undefined>>;

/** One column: what a cell may hold, and how an editor is told. */
export interface Column<T = unknown> {
  readonly type: z.ZodType<T, string | undefined>;
  readonly description: string;
  readonly example: string;
  /** The table whose ids stand in the cell, one or several with semicolons between them. */
  readonly refersTo?: TableName;
  /** Words that the cell may hold beside the ids of that table. */
  readonly reserved?: readonly string[];
}

/** The tables that other tables point at or the page is made of. */
export type TableName =
  | 'places'
  | 'aliases'
  | 'control'
  | 'sources'
  | 'claims'
  | 'territory'
  | 'casualties'
  | 'distances'
  | 'events'
  | 'routes'
  | 'quoted'
  | 'findings'
  | 'corrections';

/** What a cell of a row has against it. */
export interface CellFault {
  readonly column: string;
  readonly message: string;
}

/** One file of the data folder: its columns in their order, and the record that a row becomes. */
export interface Table<Row> {
  readonly name: TableName;
  readonly title: string;
  readonly description: string;
  /** Where readers meet it. */
  readonly shownIn?: string;
  readonly columns: Readonly<Record<string, Column>>;
  /** The record of a row, or everything that is wrong with its cells. */
  readonly read: (
    cells: RawCells,
  ) => { readonly row: Row } | { readonly faults: readonly CellFault[] };
}

type Cells<C extends Readonly<Record<string, Column>>> = {
  readonly [Name in keyof C]: z.output<C[Name]['type']>;
};

/** Declares a table; the types of its cells follow from its columns. */
export function defineTable<C extends Readonly<Record<string, Column>>, Row>(definition: {
  readonly name: TableName;
  readonly title: string;
  readonly description: string;
  readonly shownIn?: string;
  readonly columns: C;
  readonly toRow: (cells: Cells<C>) => Row;
}): Table<Row> {
  const { toRow, ...rest } = definition;
  return {
    ...rest,
    read: (raw) => {
      const cells: Record<string, unknown> = {};
      const faults: CellFault[] = [];
      for (const [column, { type }] of Object.entries(definition.columns)) {
        const result = type.safeParse(raw[column]);
        if (result.success) cells[column] = result.data;
        else
          faults.push({
            column,
            message: result.error.issues.map(({ message }) => message).join('; '),
          });
      }
      return faults.length > 0 ? { faults } : { row: toRow(cells as Cells<C>) };
    },
  };
}
