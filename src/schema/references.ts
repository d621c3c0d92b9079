import { z } from 'astro/zod';
import type { TableName } from './table.ts';

/** What a key of a YAML file or a property of a text can name: rows of a table, and things of other files. */
export type RefersTo =
  | TableName
  | 'rivers'
  | 'frames'
  | 'onMap'
  | 'onChart'
  | 'onDead'
  | 'onSheet.days'
  | 'onSheet.accounts'
  | 'onSheet.week'
  | 'onSheet.thennow'
  | 'series';

/** What is said of a key whose text names something. It stands in the JSON Schema, where the check finds it. */
export interface NamesThing {
  readonly refersTo: RefersTo;
  /** Words that may stand there beside the ids. */
  readonly reserved?: readonly string[];
}

/** A text that names something: a place, a source, a frame of the map, the key of some words. */
export function nameOf(refersTo: RefersTo, reserved: readonly string[] = []): z.ZodString {
  return z.string().meta({ refersTo, ...(reserved.length > 0 ? { reserved } : {}) });
}
