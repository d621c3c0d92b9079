import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { isAlias, isCollection, LineCounter, parseDocument, type Document } from 'yaml';
import { decodeText } from './decodeText.ts';
import type { Problem } from './problems.ts';
import { faultsOf } from './yamlFaults.ts';

/** A YAML file as it was read. */
export interface YamlSheet<T = unknown> {
  /** From the folder of the project. */
  readonly file: string;
  readonly schema: z.ZodType;
  /** As it stands, where it is YAML at all. */
  readonly raw: unknown;
  /** As its schema reads it; undefined where that has something against it. */
  readonly value: T | undefined;
  /** The line of a key, by its path. */
  readonly rowOf: (path: readonly PropertyKey[]) => number;
}

/** The line on which the value of a path begins, or else the nearest thing around it. */
function rowIn(document: Document, counter: LineCounter, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let row = 1;
  for (const key of [...path, undefined]) {
    // Where a list is said once and used again, the fault is where it is said.
    if (isAlias(node)) node = node.resolve(document);
    const range: unknown =
      typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
    if (Array.isArray(range) && typeof range[0] === 'number') row = counter.linePos(range[0]).line;
    if (key === undefined || !isCollection(node)) break;
    // The key's own line, where its value begins below it.
    node = node.get(key, true);
  }
  return row;
}

/** What an editor knows a place in the file by: its keys, without the numbers of lists. */
export function columnOf(path: readonly PropertyKey[]): string {
  return path.filter((key) => typeof key === 'string').join('.') || 'file';
}

/** Reads a YAML file against its schema: every fault at its line, none thrown. */
export function readYamlSheet<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
): { readonly sheet: YamlSheet<z.output<S>>; readonly problems: readonly Problem[] } {
  const failed = (row: number, message: string) => ({
    sheet: { file, schema, raw: undefined, value: undefined, rowOf: () => 1 },
    problems: [{ file, row, column: 'file', message }],
  });
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(root, file));
  } catch {
    return failed(1, 'the file is not there');
  }
  const decoded = decodeText(bytes);
  if ('message' in decoded) return failed(decoded.row, decoded.message);
  const counter = new LineCounter();
  const document = parseDocument(decoded.text, { lineCounter: counter });
  const [fault] = document.errors;
  if (fault) return failed(fault.linePos?.[0].line ?? 1, fault.message.split('\n')[0] ?? 'no YAML');
  const raw: unknown = document.toJS();
  const rowOf = (path: readonly PropertyKey[]): number => rowIn(document, counter, path);
  const result = schema.safeParse(raw);
  if (result.success)
    return { sheet: { file, schema, raw, value: result.data, rowOf }, problems: [] };
  const problems = faultsOf(result.error.issues, raw, schema).map(({ path, message }) => ({
    file,
    row: rowOf(path),
    column: columnOf(path),
    message,
  }));
  return { sheet: { file, schema, raw, value: undefined, rowOf }, problems };
}
