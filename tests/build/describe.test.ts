import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { described } from '../../src/build/describe/described.ts';

test.each(Object.entries(described()))(
  '%s is as the schemas have it; `npm run describe` writes it anew',
  (file, text) => {
    expect(readFileSync(file, 'utf8')).toBe(text);
  },
);

test('the reference names every word that a column takes, and where it leads', () => {
  const reference = described()['data/README.md'];
  expect(reference).toContain('`confirmed`, `claimed`, `disputed`');
  expect(reference).toContain('ids, with `;` between of [sources](#sourcescsv), or `unsourced`');
  expect(reference).toContain('| `date` | First day of the holder.');
});
