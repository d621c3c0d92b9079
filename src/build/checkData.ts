import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { tablesFor } from '../schema/tables/all.ts';
import { today } from './desk.ts';
import { fixTable } from './fixTable.ts';
import { inspect, type Inspection } from './inspect.ts';
import { countOf, formatProblem, printProblems } from './problems.ts';
import { readSettings } from './readSettings.ts';

/** Prints what was found, problems last, and says by the exit code whether there are any. */
function print({ desk, problems, notices }: Inspection, tables: readonly Mendable[]): void {
  for (const notice of notices) console.log(`${formatProblem(notice)} (a notice)`);
  const noticed = countOf(notices.length, 'notice');
  if (problems.length > 0) {
    printProblems(problems, `, ${noticed}`);
    const mendable = tables.filter(({ fixed }) => (fixed?.repairs.length ?? 0) > 0);
    if (mendable.length > 0)
      console.error(
        `npm run check:data -- --fix undoes what a spreadsheet did to ${mendable.map(({ file }) => file).join(', ')}, and shows each repair`,
      );
    process.exitCode = 1;
    return;
  }
  for (const { file, rows } of Object.values(desk?.sheets ?? {})) {
    console.log(`${file}: ${countOf(rows.length, 'row')}`);
  }
  for (const { file, rows } of Object.values(desk?.lines ?? {})) {
    console.log(`${file}: ${countOf(rows.length, 'line')}`);
  }
  console.log(`no problems, ${noticed}`);
}

/** A table, and what of it could be mended, where it can be read at all. */
interface Mendable {
  readonly file: string;
  readonly fixed: ReturnType<typeof fixTable>;
}

/** What could be mended in every table that is there. */
function mendableTables(root: string): Mendable[] {
  const { settings } = readSettings(root);
  if (!settings) return [];
  return Object.values(tablesFor(settings, today())).flatMap((table) => {
    const file = `data/${table.name}.csv`;
    return existsSync(path.join(root, file))
      ? [{ file, fixed: fixTable(readFileSync(path.join(root, file)), table) }]
      : [];
  });
}

/** Mends what is safe to mend in every table, and shows each repair as a diff. A file is written whole or not at all. */
function fix(root: string): void {
  for (const { file, fixed } of mendableTables(root)) {
    if (!fixed || fixed.repairs.length === 0) continue;
    for (const { row, column, from, to } of fixed.repairs)
      console.log(`${file}:${row}:${column}:\n  - ${from}\n  + ${to}`);
    console.log(`${file}: ${countOf(fixed.repairs.length, 'repair')}\n`);
    writeFileSync(path.join(root, file), fixed.text);
  }
}

try {
  const { values } = parseArgs({
    options: {
      root: { type: 'string', default: process.cwd() },
      fix: { type: 'boolean', default: false },
    },
  });
  if (values.fix) fix(values.root);
  const found = inspect(values.root);
  print(found, found.problems.length > 0 ? mendableTables(values.root) : []);
} catch (error) {
  // An editor cannot do anything with a stack.
  console.error(
    `check:data could not run: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exitCode = 1;
}
