import { parseArgs } from 'node:util';
import { inspect } from './inspect.ts';
import { countOf, formatProblem } from './problems.ts';

const { values } = parseArgs({ options: { root: { type: 'string', default: process.cwd() } } });
const { desk, problems, notices } = inspect(values.root);

for (const notice of notices) console.log(`${formatProblem(notice)} (a notice)`);
for (const problem of problems) console.error(formatProblem(problem));

if (problems.length > 0) {
  const files = new Set(problems.map(({ file }) => file)).size;
  console.error(
    `${countOf(problems.length, 'problem')} in ${countOf(files, 'file')}, ${countOf(notices.length, 'notice')}`,
  );
  process.exitCode = 1;
} else if (desk) {
  for (const { file, rows } of Object.values(desk.sheets))
    console.log(`${file}: ${countOf(rows.length, 'row')}`);
  for (const { file, rows } of Object.values(desk.lines))
    console.log(`${file}: ${countOf(rows.length, 'line')}`);
  console.log(`no problems, ${countOf(notices.length, 'notice')}`);
}
