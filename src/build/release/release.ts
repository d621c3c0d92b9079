/*
 * `npm run check:corrections`: asks for a correction for every number that is another than at the last release.
 * `npm run release:record`: records what the built pages tell, with every change and the correction that names it.
 * Both read `dist`, so build first.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { today } from '../desk.ts';
import { loadDataset } from '../loadData.ts';
import { printedNumbers } from '../numbers/printed.ts';
import { countOf } from '../problems.ts';
import { askFor, pendingChanges } from './pending.ts';
import { readReleased, RELEASED, type Released } from './released.ts';

const root = process.cwd();
const page = path.resolve('dist/index.html');

/** Compares the built story with the last release, and records it where that was asked for. */
function run(isRecording: boolean): void {
  if (!existsSync(page)) {
    console.error('dist/index.html is not there; run npm run build first');
    process.exitCode = 1;
    return;
  }
  const values = printedNumbers(readFileSync(page, 'utf8')).map((each) => ({
    ...each,
    texts: [...each.texts],
    steps: [...each.steps],
  }));
  const last = readReleased(root);
  const pending = last ? pendingChanges(last, values, loadDataset(root).corrections) : [];
  const unnamed = pending.filter(({ correction }) => correction === undefined);
  for (const change of unnamed) console.error(askFor(change, last?.day ?? today()));
  if (unnamed.length > 0) {
    console.error(`${countOf(unnamed.length, 'change')} without a correction`);
    process.exitCode = 1;
    return;
  }
  console.log(
    last
      ? `${countOf(pending.length, 'change')} since the release of ${last.day}, each with its correction`
      : 'no release is recorded yet',
  );
  if (!isRecording) return;
  const released: Released = {
    day: today(),
    values,
    changes: [
      ...(last?.changes ?? []),
      ...pending.map(({ correction = '', from, was, now, steps }) => ({
        correction,
        from,
        was,
        now,
        steps: [...steps],
      })),
    ],
  };
  writeFileSync(path.join(root, RELEASED), `${JSON.stringify(released, undefined, 1)}\n`);
  console.log(`${RELEASED}: ${countOf(values.length, 'number')}`);
}

run(process.argv[2] === 'record');
