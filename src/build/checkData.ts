import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { tablesFor } from '../schema/tables/all.ts';
import { today } from './desk.ts';
import { fixTable } from './fixTable.ts';
import { inspect, type Inspection } from './inspect.ts';
import { loadSettings } from './loadData.ts';
import { countOf, formatProblem, printProblems } from './problems.ts';

/** Prints what was found, problems last, and says by the exit code whether there are any. */
function print({ desk, problems, notices }: Inspection): void {
  for (const notice of notices) console.log(`${formatProblem(notice)} (a notice)`);
  const noticed = countOf(notices.length, 'notice');
  if (problems.length > 0) {
    printProblems(problems, `, ${noticed}`);
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

/** Mends what is safe to mend in every table, and shows each repair as a diff. A file is written whole or not at all. */
function fix(root: string): void {
  for (const table of Object.values(tablesFor(loadSettings(root), today()))) {
    const file = `data/${table.name}.csv`;
    const fixed = fixTable(readFileSync(path.join(root, file)), table);
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
  print(inspect(values.root));
} catch (error) {
  // An editor cannot do anything with a stack.
  console.error(
    `check:data could not run: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exitCode = 1;
}
