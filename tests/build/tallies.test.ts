import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { citationsOf } from '../../src/build/citations.ts';
import { loadDataset, loadSettings } from '../../src/build/loadData.ts';
import { talliesOf } from '../../src/build/tallies.ts';

const data = loadDataset('.');
const tallies = talliesOf(data, loadSettings('.'));

test('changes and baselines are all rows, and each change has one standing', () => {
  expect(tallies.changes + tallies.baselines).toBe(tallies.rows);
  expect(tallies.confirmed + tallies.claimed + tallies.disputed).toBe(tallies.changes);
  expect(tallies.byDay + tallies.byMonth).toBe(tallies.changes);
});

test('unsourced rows are those that say so in the file', () => {
  const lines = readFileSync('data/control.csv', 'utf8').split('\n');
  expect(tallies.unsourced).toBe(lines.filter((line) => /,unsourced,/.test(line)).length);
});

test('findings are settled, recorded or open', () => {
  expect(tallies.findingsSettled + tallies.findingsRecorded + tallies.findingsOpen).toBe(
    tallies.findings,
  );
});

test('every source but the report itself is cited by a row that names it', () => {
  const citations = citationsOf(data);
  expect(citations.size).toBe(data.sources.length);
  const uncited = [...citations].filter(
    ([, { claims, places, tables }]) => claims.length + places.length + tables.length === 0,
  );
  expect(uncited.map(([id]) => id)).toEqual([]);
  expect(citations.get('independent-2017-10-02')?.claims).toHaveLength(52);
});
