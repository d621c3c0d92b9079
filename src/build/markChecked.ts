import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKED_FILE, englishParts, markOf, readChecked, uncheckedTexts } from './translations.ts';

// Says which Arabic texts are to be checked; with parts or beginnings of parts, records these as checked against the English
// that stands there now: `npm run checked -- src/story/chapters/town`. `all` records everything.
const root = process.cwd();
const wanted = process.argv.slice(2);
if (wanted.length > 0) {
  const before = readChecked(root);
  const after = [...englishParts(root)].flatMap(([part, words]): [string, string][] => {
    const isWanted = wanted.some((beginning) => beginning === 'all' || part.startsWith(beginning));
    const mark = isWanted ? markOf(words) : before[part];
    return mark === undefined ? [] : [[part, mark]];
  });
  const lines = after.toSorted(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(
    join(root, CHECKED_FILE),
    `${JSON.stringify(Object.fromEntries(lines), undefined, 2)}\n`,
  );
}
const left = uncheckedTexts(root);
for (const { part } of left) console.log(part);
console.log(`${left.length} to check`);
