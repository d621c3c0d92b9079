import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadSettings } from '../../src/build/loadData.ts';
import { readTable } from '../../src/build/readTable.ts';
import { fixTable } from '../../src/build/fixTable.ts';
import type { Table } from '../../src/schema/table.ts';
import { tablesFor } from '../../src/schema/tables/all.ts';
import { NOW } from '../fixtures/desk.ts';

/** LibreOffice, where this machine has it. */
function findOffice(): string | undefined {
  for (const name of ['soffice', 'libreoffice'])
    try {
      execFileSync(name, ['--version'], { stdio: 'ignore' });
      return name;
    } catch {
      continue;
    }
  return undefined;
}

const office = findOffice();
if (!office)
  console.error('LibreOffice is not installed; the round trip through a spreadsheet is not tested');

/** CSV in UTF-8 with commas, and every column read as text, as the guide for editors says. */
const CSV = 'Text - txt - csv (StarCalc):44,34,76,1';
const AS_TEXT = Array.from({ length: 30 }, (_, i) => `${i + 1}/2`).join('/');

test.skipIf(!office)(
  'a round trip through a spreadsheet changes nothing that matters',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'office-'));
    try {
      const tables: readonly Table<unknown>[] = Object.values(tablesFor(loadSettings('.'), NOW));
      const convert = (from: string, to: string, filter: string, input?: string): void => {
        execFileSync(
          office ?? '',
          [
            `-env:UserInstallation=file://${folder}/profile`,
            '--headless',
            ...(input === undefined ? [] : [`--infilter=${input}`]),
            '--convert-to',
            filter,
            '--outdir',
            join(folder, to),
            ...readdirSync(from)
              .filter((name) => /\.(csv|ods)$/.test(name))
              .map((name) => join(from, name)),
          ],
          { stdio: 'ignore' },
        );
      };
      // As an editor works: opened, kept as a spreadsheet, saved as CSV again.
      convert('data', 'ods', 'ods', `${CSV},${AS_TEXT}`);
      convert(join(folder, 'ods'), 'csv', `csv:${CSV}`);
      for (const table of tables) {
        const file = `data/${table.name}.csv`;
        const before = readTable(file, readFileSync(file), table);
        const path = join(folder, 'csv', `${table.name}.csv`);
        const fixed = fixTable(readFileSync(path), table);
        if (fixed) writeFileSync(path, fixed.text);
        const after = readTable(file, readFileSync(path), table);
        expect(after.problems).toEqual([]);
        expect(after.sheet.rows.map(({ record }) => record)).toEqual(
          before.sheet.rows.map(({ record }) => record),
        );
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  120_000,
);
