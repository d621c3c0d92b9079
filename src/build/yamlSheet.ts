import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import {
  isAlias,
  isCollection,
  isNode,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import { decodeText } from './decodeText.ts';
import { once } from './once.ts';
import type { Problem } from './problems.ts';
import { readOnce } from './readOnce.ts';
import { faultsOf } from './yamlFaults.ts';
import { yamlFault } from './yamlWords.ts';

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

/** What is said once, by the name under which it is used again: `&town`. Of a name that is given twice, the last. */
function namedNodes(document: Document): ReadonlyMap<string, Node> {
  const named = new Map<string, Node>();
  visit(document, (_, node) => {
    if (isNode(node) && !isAlias(node) && node.anchor !== undefined) named.set(node.anchor, node);
  });
  return named;
}

/** The line on which the value of a path begins, or else the nearest thing around it. */
function rowIn(
  document: Document,
  named: () => ReadonlyMap<string, Node>,
  counter: LineCounter,
  path: readonly PropertyKey[],
): number {
  let node: unknown = document.contents;
  let row = 1;
  for (const key of [...path, undefined]) {
    // Where a list is said once and used again, the fault is where it is said.
    if (isAlias(node)) node = named().get(node.source);
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

interface ReadYaml<T> {
  readonly sheet: YamlSheet<T>;
  readonly problems: readonly Problem[];
}

function failed(file: string, schema: z.ZodType, row: number, message: string): ReadYaml<never> {
  return {
    sheet: { file, schema, raw: undefined, value: undefined, rowOf: () => 1 },
    problems: [{ file, row, column: 'file', message }],
  };
}

/** Reads a YAML file against its schema: every fault at its line, none thrown. */
export function readYamlSheet<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
): ReadYaml<z.output<S>> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(root, file));
  } catch {
    return failed(file, schema, 1, 'the file is not there. Put it back under this name');
  }
  return readOnce(join(root, file), bytes, schema, () => sheetOf(file, bytes, schema));
}

function sheetOf<S extends z.ZodType>(
  file: string,
  bytes: Uint8Array,
  schema: S,
): ReadYaml<z.output<S>> {
  const decoded = decodeText(bytes);
  if ('message' in decoded) return failed(file, schema, decoded.row, decoded.message);
  const counter = new LineCounter();
  const document = parseDocument(decoded.text, { lineCounter: counter });
  const [fault] = document.errors;
  if (fault) {
    const { row, message } = yamlFault(fault, decoded.text);
    return failed(file, schema, row, message);
  }
  let raw: unknown;
  try {
    raw = document.toJS();
  } catch (error) {
    // The only fault that is found here: a star with a name that no ampersand gives.
    const [, name = ''] = /: (\S+)$/.exec(error instanceof Error ? error.message : '') ?? [];
    const row = decoded.text.split('\n').findIndex((line) => line.includes(`*${name}`)) + 1;
    return failed(
      file,
      schema,
      row || 1,
      `*${name} uses what no &${name} above it says. Write &${name} where it is said first, or put the text in quotes.`,
    );
  }
  const named = once(() => namedNodes(document));
  const rowOf = (path: readonly PropertyKey[]): number => rowIn(document, named, counter, path);
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
