import { expect, test } from 'vitest';
import { loadDataset } from '../../src/build/loadData.ts';
import { byStanding, claimNumber, STANDINGS } from '../../src/scene/standings.ts';
import { isChosen, rankOf } from '../../src/graphics/ledger.ts';
import { hasWords, plain } from '../../src/graphics/sources.ts';

const { claims } = loadDataset('.');

test('every claim stands in one group, and no group is empty', () => {
  const groups = byStanding(claims);
  expect(groups.flatMap((group) => group.claims)).toHaveLength(claims.length);
  expect(groups.every((group) => group.claims.length > 0)).toBe(true);
  expect(groups.map(({ standing }) => standing)).toEqual(
    STANDINGS.filter((standing) => claims.some(({ statusNow }) => statusNow === standing)),
  );
});

test('a claim’s number is that of its id', () => {
  expect(claims.map(claimNumber)).toEqual(claims.map((_, i) => i + 1));
});

test('an empty choice takes every row; each part of it narrows', () => {
  const row = { now: 'wrong', then: 'denied', topic: 'army', claim: 'C17' };
  expect(isChosen(row, { now: '', then: '', topic: '' })).toBe(true);
  expect(isChosen(row, { now: 'wrong', then: '', topic: 'army' })).toBe(true);
  expect(isChosen(row, { now: 'wrong', then: 'reported', topic: '' })).toBe(false);
});

test('rows are ordered by number, or by standing and then number', () => {
  const [a, b] = [
    { claim: 'C02', now: 'confirmed' },
    { claim: 'C10', now: 'wrong' },
  ];
  expect(rankOf(a, 'printed', [])).toBeLessThan(rankOf(b, 'printed', []));
  expect(rankOf(b, 'now', [])).toBeLessThan(rankOf(a, 'now', []));
});

test('a search finds words in any order, whatever their marks', () => {
  expect(hasWords(plain('Al‑Araby Al‑Jadeed: القريتين'), 'jadeed al-araby')).toBe(true);
  expect(hasWords(plain('La Nueva España'), 'espana')).toBe(true);
  expect(hasWords(plain('Reuters'), 'afp')).toBe(false);
});
