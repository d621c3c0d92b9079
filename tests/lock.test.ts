import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  version?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const text = readFileSync('package-lock.json', 'utf8');
const { packages } = JSON.parse(text) as { packages: Record<string, LockedPackage> };

/** Looks where Node would look: beside the package that asks, then in each folder above it. */
function isLocked(asker: string, name: string): boolean {
  for (let at = asker; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`]) return true;
    if (at === '') return false;
  }
}

// npm leaves a platform's package out of the lock without a word when the registry has it not yet,
// and `npm ci` then fails on that platform only.
test('every package for another platform is in the lock file', () => {
  const missing = Object.entries(packages).flatMap(([at, { version, optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {})
      .filter((name) => !isLocked(at, name))
      .map((name) => `${at} ${version} needs ${name}`),
  );
  expect(missing).toEqual([]);
});

test('the lock file names no host to download from', () => {
  const addressed = Object.keys(packages).filter((at) => packages[at]?.resolved !== undefined);
  expect(addressed).toEqual([]);
});

test('every version in package.json is exact', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  ) as Record<string, Record<string, string>>;
  const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
    .map(([name, version]) => `${name} ${version}`);
  expect(loose).toEqual([]);
});
