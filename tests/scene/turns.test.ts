import { describe, expect, test } from 'vitest';
import { dayNumber, parseDay } from '../../src/model/day.ts';
import type { Clock } from '../../src/scene/moment.ts';
import { areNeverTogether, groundLayers, presence } from '../../src/scene/turns.ts';

const clock = (now: number): Clock => ({ now, stops: [100, 200], fadeDays: 4 });

describe('the ground of an instant', () => {
  const turns = [90, 150, 152, 199];

  test('is one day’s alone between two changes', () => {
    expect(groundLayers(turns, clock(130))).toEqual([{ turn: 90, slot: 0, opacity: 1, front: 1 }]);
  });

  test('fades from one state to the next, the earlier whole beneath', () => {
    expect(groundLayers(turns, clock(151))).toEqual([
      { turn: 90, slot: 0, opacity: 1, front: 1 },
      { turn: 150, slot: 1, opacity: 0.5, front: 1 },
    ]);
  });

  test('has faded before the next change, and at a stop', () => {
    expect(groundLayers(turns, clock(152))).toEqual([{ turn: 150, slot: 1, opacity: 1, front: 1 }]);
    expect(groundLayers(turns, clock(200))).toEqual([{ turn: 199, slot: 1, opacity: 1, front: 1 }]);
  });

  test('is handed from one drawing to the other: what has come stays where it is while the next comes over it', () => {
    const slotOf = (now: number): Record<number, number> =>
      Object.fromEntries(groundLayers(turns, clock(now)).map(({ turn, slot }) => [turn, slot]));
    expect(slotOf(151)).toEqual({ 90: 0, 150: 1 });
    expect(slotOf(153)).toEqual({ 150: 1, 152: 0 });
  });

  test('before the record begins is nothing', () => {
    expect(groundLayers(turns, clock(90))).toEqual([]);
  });
});

test('words come and go with their days, one before the other', () => {
  const [before, after] = [{ until: parseDay('2017-07-10') }, { from: parseDay('2017-07-10') }];
  const day = dayNumber(parseDay('2017-07-10'));
  const at = (now: number): Clock => ({ now, stops: [day - 50, day + 50], fadeDays: 10 });
  expect([presence(before, at(day)), presence(after, at(day))]).toEqual([1, 0]);
  expect([presence(before, at(day + 5)), presence(after, at(day + 5))]).toEqual([0, 0]);
  expect([presence(before, at(day + 10)), presence(after, at(day + 10))]).toEqual([0, 1]);
  expect(areNeverTogether(before, after)).toBe(true);
  expect(areNeverTogether(before, {})).toBe(false);
});
