import { z } from 'astro/zod';
import type { Column } from './table.ts';

/** What a cell of a column holds, as far as it can be told from outside. */
export interface ColumnFacts {
  readonly kind: 'text' | 'number' | 'day' | 'ids';
  /** The only words that the cell takes. */
  readonly allowed: readonly string[] | undefined;
  readonly pattern: string | undefined;
  readonly mayBeBlank: boolean;
}

/**
 * The facts of a column that a reference or a table schema needs. Cells become numbers and days in steps that no schema
 * language can write down; the example of the column shows what comes out.
 */
export function columnFacts({ type, example }: Column): ColumnFacts {
  const json = z.toJSONSchema(type, { unrepresentable: 'any' });
  const value: unknown = type.safeParse(example).data;
  return {
    kind: Array.isArray(value)
      ? 'ids'
      : typeof value === 'number'
        ? 'number'
        : typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
          ? 'day'
          : 'text',
    allowed: json.enum?.map(String),
    pattern: json.pattern,
    mayBeBlank: type.safeParse(undefined).success,
  };
}
