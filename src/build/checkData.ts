import { parseArgs } from 'node:util';
import { inspect, type Inspection } from './inspect.ts';
import { countOf, formatProblem } from './problems.ts';

/** Prints what was found, problems last, and says by the exit code whether there are any. */
function print({ desk, problems, notices }: Inspection): void {
  for (const notice of notices) console.log(`${formatProblem(notice)} (a notice)`);
  for (const problem of problems) console.error(formatProblem(problem));
  const noticed = countOf(notices.length, 'notice');
  if (problems.length > 0) {
    const files = new Set(problems.map(({ file }) => file)).size;
    console.error(
      `${countOf(problems.length, 'problem')} in ${countOf(files, 'file')}, ${noticed}`,
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

try {
  const { values } = parseArgs({ options: { root: { type: 'string', default: process.cwd() } } });
  print(inspect(values.root));
} catch (error) {
  // An editor cannot do anything with a stack.
  console.error(
    `check:data could not run: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exitCode = 1;
}
