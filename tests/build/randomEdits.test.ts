import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsOf } from '../../src/build/readTable.ts';
import { tablesFor } from '../../src/schema/tables/all.ts';
import { loadSettings } from '../../src/build/loadData.ts';
import { copyOfTheDesk, NOW, problemsIn, noticesIn } from '../fixtures/desk.ts';

/** The same numbers in every run: a failure can be seen again by its seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

let root = '';
beforeAll(() => {
  root = copyOfTheDesk();
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

const files = [
  ...readdirSync('data')
    .filter((name) => /\.(csv|geojson)$/.test(name))
    .map((name) => `data/${name}`),
  ...readdirSync('src/story', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ya?ml|mdx)$/.test(name))
    .map((name) => `src/story/${name}`),
].sort();

const NASTY = [
  '"',
  ',',
  ';',
  '\n',
  '\r\n',
  '\t',
  '\0',
  '\uFEFF',
  '{',
  '}',
  '[',
  '<',
  '<b>',
  '&',
  ':',
  '- ',
  '#',
  '*',
  '=1+1',
  '\u00A0',
  'é',
  '٣',
  '𝟙',
  '0',
  '-1',
  '1e9',
  'null',
  'true',
  '2017-02-30',
  '../..',
  '__proto__',
  'constructor',
];

/** A file as a slip of hand, a tool or a cat on the keys would leave it. */
function spoilt(bytes: Buffer, random: () => number): Buffer {
  const at = Math.floor(random() * bytes.length);
  const length = Math.floor(random() ** 4 * Math.min(400, bytes.length));
  const put = Buffer.from(NASTY[Math.floor(random() * NASTY.length)] ?? '');
  const kinds = [
    () => [bytes.subarray(0, at), put, bytes.subarray(at)],
    () => [bytes.subarray(0, at), bytes.subarray(at + length)],
    () => [bytes.subarray(0, at), put, bytes.subarray(at + length)],
    () => [bytes.subarray(0, at + length), bytes.subarray(at)],
    () => [bytes.subarray(0, at)],
    () => [bytes.subarray(0, at), Buffer.from([0xc3, 0x28]), bytes.subarray(at)],
  ];
  return Buffer.concat(kinds[Math.floor(random() * kinds.length)]?.() ?? [bytes]);
}

const RUNS = Number(process.env['RANDOM_EDITS'] ?? 20);

describe('random edits', () => {
  test.each(Array.from({ length: RUNS }, (_, seed) => seed + 1))(
    'never crash the check, and every message has its place and its pointer (seed %i)',
    (seed) => {
      const random = randomFrom(seed);
      const file = files[Math.floor(random() * files.length)] ?? '';
      const path = join(root, file);
      const before = readFileSync(path);
      try {
        writeFileSync(path, spoilt(before, random));
        for (const line of [...problemsIn(root), ...noticesIn(root)]) {
          expect(line).toMatch(/^(data|src\/story)\/[\w./-]+:\d+:/);
          expect(line).not.toMatch(/undefined|\[object|at \w+ \(|NaN/);
        }
      } finally {
        writeFileSync(path, before);
      }
    },
  );

  /** Every column that names a row of another table. */
  const naming = Object.values(tablesFor(loadSettings('.'), NOW)).flatMap((table) =>
    Object.entries(table.columns).flatMap(([column, { refersTo }]) =>
      refersTo === undefined ? [] : [{ table: table.name, column }],
    ),
  );

  test.each(naming)('never pass a broken name in $table.$column', ({ table, column }) => {
    const random = randomFrom(table.length * 100 + column.length);
    const path = join(root, `data/${table}.csv`);
    const before = readFileSync(path, 'utf8');
    const rows = rowsOf(before);
    if ('message' in rows) throw new Error(rows.message);
    const at = (rows[0] ?? []).indexOf(column);
    const filled = rows.slice(1).filter((row) => (row[at] ?? '') !== '');
    const row = filled[Math.floor(random() * filled.length)];
    // A table without rows, or a column that nobody has filled, names nothing.
    if (!row) return;
    const broken = `${(row[at] ?? '').split(';')[0] ?? ''}-x${Math.floor(random() * 1000)}`;
    const line = rows.indexOf(row) + 1;
    try {
      const cells = (each: readonly string[]): string =>
        each.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
      writeFileSync(
        path,
        `${rows.map((each) => cells(each === row ? each.with(at, broken) : each)).join('\n')}\n`,
      );
      const messages = problemsIn(root);
      expect(messages.join('\n')).toContain(`data/${table}.csv:${line}:${column}: no `);
      expect(messages.join('\n')).toContain(`"${broken}"`);
    } finally {
      writeFileSync(path, before);
    }
  });
});
