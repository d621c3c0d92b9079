import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { Settings } from '../model/settings.ts';
import { didYouMean } from '../schema/closest.ts';
import { settingsFile } from '../schema/settings.ts';
import { decodeText } from './decodeText.ts';
import type { Problem } from './problems.ts';

/** Where the settings lie. */
export const SETTINGS = 'src/story/settings.yaml';

/** The settings, and where each of them stands. */
export interface ReadSettings {
  readonly settings: Settings | undefined;
  readonly problems: readonly Problem[];
  /** The line of a setting, by its path. */
  readonly rowOf: (path: readonly PropertyKey[]) => number;
}

function rowIn(document: Document, counter: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    const range: unknown =
      typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
    if (Array.isArray(range) && typeof range[0] === 'number') return counter.linePos(range[0]).line;
  }
  return 1;
}

/** Reads the settings of the story in `root`. */
export function readSettings(root: string): ReadSettings {
  const failed = (row: number, message: string): ReadSettings => ({
    settings: undefined,
    problems: [{ file: SETTINGS, row, column: 'file', message }],
    rowOf: () => 1,
  });
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(root, SETTINGS));
  } catch {
    return failed(1, 'the file is not there');
  }
  const decoded = decodeText(bytes);
  if ('message' in decoded) return failed(decoded.row, decoded.message);
  const counter = new LineCounter();
  const document = parseDocument(decoded.text, { lineCounter: counter });
  const [fault] = document.errors;
  if (fault) return failed(fault.linePos?.[0].line ?? 1, fault.message.split('\n')[0] ?? 'no YAML');
  const rowOf = (path: readonly PropertyKey[]): number => rowIn(document, counter, path);
  const result = settingsFile.safeParse(document.toJS());
  if (result.success) return { settings: result.data, problems: [], rowOf };
  const problems = result.error.issues.flatMap((issue) => {
    const at = (path: readonly PropertyKey[], message: string): Problem => ({
      file: SETTINGS,
      row: rowOf(path),
      column: path.join('.') || 'file',
      message,
    });
    if (issue.code === 'unrecognized_keys') {
      const known = issue.path.length === 0 ? Object.keys(settingsFile.shape) : [];
      return issue.keys.map((key) =>
        at([...issue.path, key], `unknown setting "${key}".${didYouMean(key, known)}`),
      );
    }
    return document.hasIn(issue.path)
      ? at(issue.path, issue.message)
      : at(issue.path, 'the setting is missing');
  });
  return { settings: undefined, problems, rowOf };
}
