import { describe, expect, test } from 'vitest';
import { components, mainBody } from '../../src/model/connected.ts';

const ids = (sets: Iterable<ReadonlySet<string>>): string[][] =>
  [...sets].map((set) => [...set].sort());

describe('components', () => {
  test('hold together places that are joined, in any order of the joins', () => {
    const joins = [
      ['c', 'd'],
      ['a', 'b'],
      ['b', 'c'],
    ] as const;
    expect(ids(components(['a', 'b', 'c', 'd', 'e'], joins))).toEqual([
      ['a', 'b', 'c', 'd'],
      ['e'],
    ]);
  });

  test('ignore a join with a place that another side holds', () => {
    expect(
      ids(
        components(
          ['a', 'c'],
          [
            ['a', 'b'],
            ['b', 'c'],
          ],
        ),
      ),
    ).toEqual([['a'], ['c']]);
  });

  test('are none where nothing is held', () => {
    expect(components([], [])).toEqual([]);
  });
});

describe('the main body', () => {
  const isRiver = (place: string): boolean => place.startsWith('river');

  test('is the part with the most places on the lifeline, not the largest', () => {
    const parts = [new Set(['a', 'b', 'c', 'd']), new Set(['river-1', 'river-2'])];
    expect([...(mainBody(parts, isRiver) ?? [])]).toEqual(['river-1', 'river-2']);
  });

  test('is nothing once no part touches the lifeline', () => {
    expect(mainBody([new Set(['a'])], isRiver)).toBeUndefined();
  });
});
