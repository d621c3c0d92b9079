/*
 * `npm run proof`: says what the built proof sheet tells otherwise than the last released state: words, values, labels,
 * rows, alternative texts, warnings, and whether a picture is drawn otherwise.
 * `-- --strict` fails where anything differs; `-- --release` takes the sheet as the released state.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { differences, factsOnSheet, type SheetFacts } from './sheetFacts.ts';

const RECORD = 'tests/golden/proof.json';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    strict: { type: 'boolean', default: false },
    release: { type: 'boolean', default: false },
  },
});
const dist = path.resolve(positionals[0] ?? 'dist');
const page = path.join(dist, 'proof/index.html');

function pictureHash(address: string): string {
  const file = path.join(dist, address);
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12);
}

if (existsSync(page)) {
  const now = factsOnSheet(readFileSync(page, 'utf8'), pictureHash);
  if (values.release) {
    writeFileSync(RECORD, `${JSON.stringify(now, null, 2)}\n`);
    console.log(`${RECORD}: ${Object.keys(now).length} facts, as released`);
  } else if (!existsSync(RECORD)) {
    console.log(
      `nothing is released yet; npm run proof -- --release records ${Object.keys(now).length} facts`,
    );
    if (values.strict) process.exitCode = 1;
  } else {
    const before = JSON.parse(readFileSync(RECORD, 'utf8')) as SheetFacts;
    const changed = differences(before, now);
    for (const line of changed) console.log(line);
    console.log(
      changed.length === 0
        ? 'the sheet is as released'
        : `${changed.length} differences from the released state`,
    );
    if (values.strict && changed.length > 0) process.exitCode = 1;
  }
} else {
  console.error(`${page} is not there; run npm run build first`);
  process.exitCode = 1;
}
