import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Change } from './changes.ts';

/** Where the record of what readers were told lies. */
export const RELEASED = 'data/released.json';

const languages = <S extends z.ZodType>(schema: S) => z.partialRecord(z.enum(['en', 'ar']), schema);

const value = z.strictObject({
  from: z.string(),
  value: z.number().optional(),
  texts: languages(z.array(z.string())),
  steps: z.array(z.string()),
});

const releasedFile = z.strictObject({
  /** The day of the last release. */
  day: z.string(),
  values: z.array(value),
  /** The rows that each picture drew. */
  tables: z.record(z.string(), languages(z.array(z.array(z.string())))),
  /** Every change since the first release, with the correction that names it. */
  changes: z.array(
    z.strictObject({
      correction: z.string(),
      from: z.string(),
      was: languages(z.string()),
      now: languages(z.string()),
      steps: z.array(z.string()),
      more: z.number().int().nonnegative(),
    }),
  ),
});

/** What readers were told at the last release, and what has changed since the first. */
export type Released = z.output<typeof releasedFile>;

/** The record of the last release; undefined before the first. @throws Error where the file was changed by hand */
export function readReleased(root = process.cwd()): Released | undefined {
  const path = join(root, RELEASED);
  if (!existsSync(path)) return undefined;
  const read = releasedFile.safeParse(jsonOf(readFileSync(path, 'utf8')));
  if (read.success) return read.data;
  throw new Error(
    `${RELEASED}:1:file: cannot be read. npm run release:record writes this file, and nobody else should: take the last version that was committed, git checkout -- ${RELEASED}`,
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** What a correction changed on the page, as the two releases tell. */
export function changesOf(correction: string, root?: string): readonly Change[] {
  return (readReleased(root)?.changes ?? []).filter((change) => change.correction === correction);
}
