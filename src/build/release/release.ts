/*
 * `npm run check:corrections`: asks for a correction for every number that is another than at the last release.
 * `npm run release:record`: records what the built pages tell, with every change and the correction that names it.
 * Both read `dist`, so build first; the build asks as well.
 */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { today } from '../desk.ts';
import { loadDataset } from '../loadData.ts';
import { countOf } from '../problems.ts';
import { askFor, pendingChanges } from './pending.ts';
import { readReleased, RELEASED } from './released.ts';
import { toldIn } from './told.ts';

const root = process.cwd();
const dist = path.resolve('dist');

/** Before anything was published. */
const FIRST = `no release is recorded yet, so nothing is asked for. When dist/ is what readers are to have, npm run release:record writes ${RELEASED}, and every later build is compared with it`;

/** What is left to do after a release was recorded. */
const NEXT = `Now npm run build once more, since the pages list corrections out of it; commit ${RELEASED}; publish dist/`;

/** One value on a line: a change of a row is a line of the record's history. */
function written(record: object): string {
  const lines = Object.entries(record).map(([key, value]: [string, unknown]) => {
    const [open, close, items]: [string, string, string[]] = Array.isArray(value)
      ? ['[', ']', value.map((each) => JSON.stringify(each))]
      : typeof value === 'object' && value !== null
        ? [
            '{',
            '}',
            Object.entries(value).map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v)}`),
          ]
        : ['', '', [JSON.stringify(value)]];
    const inner = open === '' ? items.join('') : `${open}\n${items.join(',\n')}\n${close}`;
    return `${JSON.stringify(key)}: ${inner}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** Compares the built story with the last release, and records it where that was asked for. */
function run(isRecording: boolean): void {
  if (!existsSync(path.join(dist, 'index.html'))) {
    console.error('dist/index.html is not there; run npm run build first');
    process.exitCode = 1;
    return;
  }
  const told = toldIn(dist, root);
  const last = readReleased(root);
  const pending = last ? pendingChanges(last, told, loadDataset(root).corrections) : [];
  const unnamed = pending.filter(({ correction }) => correction === undefined);
  for (const line of askFor(unnamed, last?.day ?? today())) console.error(line);
  if (unnamed.length > 0) {
    console.error(`${countOf(unnamed.length, 'change')} without a correction`);
    process.exitCode = 1;
    return;
  }
  console.log(
    last
      ? `${countOf(pending.length, 'change')} since the release of ${last.day}, each with its correction`
      : FIRST,
  );
  if (!isRecording) return;
  const changes = pending.map(({ correction = '', ...change }) => ({ correction, ...change }));
  const record = { day: today(), ...told, changes: [...(last?.changes ?? []), ...changes] };
  writeFileSync(path.join(root, RELEASED), written(record));
  console.log(
    `${RELEASED}: ${countOf(told.values.length, 'number')} and the rows of ${countOf(Object.keys(told.tables).length, 'picture')}. ${NEXT}`,
  );
}

try {
  run(process.argv[2] === 'record');
} catch (error) {
  // An editor cannot do anything with a stack.
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
