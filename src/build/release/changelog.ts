import { existsSync, readFileSync } from 'node:fs';

/** A version of the change log: `## 1.0.0 (2026-11-26)`. */
const HEADING = /^## (\d+\.\d+\.\d+) \((\d{4}-\d\d-\d\d)\)$/gm;

/** What is wrong with the change log, for a release of this version on this day. */
export function changelogFaults(version: string, today: string, file = 'CHANGELOG.md'): string[] {
  if (!existsSync(file)) return [`${file} is not there`];
  const text = readFileSync(file, 'utf8');
  const versions = [...text.matchAll(HEADING)].map(([, name = '', day = '']) => ({ name, day }));
  const [newest] = versions;
  if (!newest) return [`${file} has no heading such as "## ${version} (${today})"`];
  const faults: string[] = [];
  if (newest.name !== version)
    faults.push(`${file} begins with ${newest.name}, and package.json says ${version}`);
  for (const [i, { name, day }] of versions.entries()) {
    if (day > today) faults.push(`${file}: ${name} is dated ${day}, and today is ${today}`);
    const older = versions[i + 1];
    if (older && older.day > day)
      faults.push(`${file}: ${name} is dated before ${older.name}, which stands below it`);
  }
  const [, first = ''] = text.split(/^## .*$/m);
  if (!/^- \S/m.test(first)) faults.push(`${file} says nothing of ${newest.name}`);
  return faults;
}
