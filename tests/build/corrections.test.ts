import { describe, expect, test } from 'vitest';
import { changesBetween, type ToldValue } from '../../src/build/release/changes.ts';
import { askFor, pendingChanges } from '../../src/build/release/pending.ts';
import { parseDay } from '../../src/model/day.ts';

const told = (from: string, value: number, text: string, ...steps: string[]): ToldValue => ({
  from,
  value,
  texts: [text],
  steps,
});

const before = [
  told('control:town:2017-10-01 control:town:2017-10-21', 20, '20 days', 'taken', 'left'),
  told('places:town places:city', 292.42, '292 km', 'far'),
  told('casualties:a', 153, '153', 'count'),
];

describe('between two releases', () => {
  test('a number of the same row that is another is a change', () => {
    const after = [before[0], before[1], told('casualties:a', 160, '160', 'count')] as ToldValue[];
    expect(changesBetween(before, after)).toEqual([
      { from: 'casualties:a', was: '153', now: '160', steps: ['count'] },
    ]);
  });

  test('a row with another date is the same row', () => {
    const after = [
      told('control:town:2017-10-01 control:town:2017-10-22', 21, '21 days', 'taken', 'left'),
      ...before.slice(1),
    ];
    expect(changesBetween(before, after)).toEqual([
      {
        from: 'control:town:2017-10-01 control:town:2017-10-21',
        was: '20 days',
        now: '21 days',
        steps: ['taken', 'left'],
      },
    ]);
  });

  test('metres that no reader sees, a sentence that is gone, and a new one are none', () => {
    expect(
      changesBetween(before, [
        told('places:town places:city', 292.4, '292 km', 'far'),
        told('events:new', 17_000, '1 May', 'count'),
      ]),
    ).toEqual([]);
  });
});

test('a change is asked for until a correction names its row', () => {
  const released = {
    day: '2026-01-01',
    values: before.map((each) => ({ ...each, texts: [...each.texts], steps: [...each.steps] })),
    changes: [],
  };
  const after = [before[0], before[1], told('casualties:a', 160, '160', 'count')] as ToldValue[];
  const [open] = pendingChanges(released, after, []);
  expect(open?.correction).toBeUndefined();
  expect(open && askFor(open, '2026-01-01')).toBe(
    'data/corrections.csv:1:rows: readers were told "153" (casualties:a) and now read "160", in count; add a row of 2026-01-01 or later with "casualties:a" in rows (see data/README.md#correctionscsv)',
  );
  const old = { id: 'old', rows: ['casualties:a'], day: parseDay('2025-01-01') };
  const right = { id: 'right', rows: ['casualties:a'], day: parseDay('2026-01-02') };
  expect(pendingChanges(released, after, [old])[0]?.correction).toBeUndefined();
  expect(pendingChanges(released, after, [old, right])[0]?.correction).toBe('right');
});
