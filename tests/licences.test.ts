import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SHIPPED_FILE } from '../src/build/hosting/shippedPackages.ts';
import { licences, SHIPPED } from '../src/build/licences.ts';

test('the credits name the packages that are in readers’ scripts, no more and no fewer', () => {
  const bundled = JSON.parse(readFileSync(SHIPPED_FILE, 'utf8')) as string[];
  // Astro writes its own script into the pages, not into the bundle.
  expect([...bundled, 'astro'].sort()).toEqual([...SHIPPED]);
  const page = readFileSync('dist/methods/index.html', 'utf8');
  for (const { name, version, licence } of licences()) {
    expect(page).toContain(`${name} ${version} (${licence})`);
    expect(licence).toMatch(/^(MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD)$/);
  }
});

test('each package’s licence stands in full', () => {
  const text = readFileSync('dist/licences.txt', 'utf8');
  for (const { name, text: own } of licences()) {
    expect(own.length, name).toBeGreaterThan(300);
    expect(text).toContain(own);
  }
});
