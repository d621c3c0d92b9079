import { describe, expect, test } from 'vitest';
import { loadStory } from '../../src/build/story.ts';
import { holdFactsOf } from '../../src/build/holdFacts.ts';
import { parseDay } from '../../src/model/day.ts';
import { holdsIn, sweepDays } from '../../src/model/holds.ts';
import { lossesIn } from '../../src/model/losses.ts';
import { median } from '../../src/model/median.ts';
import type { ControlRow } from '../../src/model/records.ts';

const row = (date: string, holder: string, rest: Partial<ControlRow> = {}): ControlRow => ({
  place: 'town',
  day: parseDay(date),
  precision: 'day',
  holder,
  how: 'seized',
  confidence: 'confirmed',
  sources: [],
  isUnsourced: false,
  note: '',
  ...rest,
});
const isFocus = (holder: string) => holder === 'is';
const isContested = (holder: string) => holder === 'contested';
const end = parseDay('2019-03-23');

describe('a hold', () => {
  test('ends where the ground is contested, and begins again from there', () => {
    const rows = [
      row('2014-01-01', 'gov', { how: 'initial' }),
      row('2014-02-01', 'is'),
      row('2014-02-11', 'contested'),
      row('2014-03-01', 'is', { precision: 'month' }),
    ];
    expect(holdsIn(rows, isFocus, end).map(({ days, isOpen }) => [days, isOpen])).toEqual([
      [10, false],
      [1848, true],
    ]);
  });

  test('that is there when the record begins was seen by nobody', () => {
    const [hold] = holdsIn([row('2014-01-01', 'is', { how: 'initial' })], isFocus, end);
    expect(hold?.isFromStart).toBe(true);
  });

  test('is part of a sweep when three begin on its day', () => {
    const holds = ['2014-07-03', '2014-07-03', '2014-07-03', '2014-07-04', '2014-07-04'].flatMap(
      (day) => holdsIn([row(day, 'is')], isFocus, end),
    );
    expect([...sweepDays(holds)]).toEqual(['2014-07-03']);
  });
});

describe('a loss', () => {
  test('is counted once when a fight stands between, on the day the fight ends in other hands', () => {
    const rows = [
      row('2014-01-01', 'is'),
      row('2015-01-01', 'contested'),
      row('2015-06-01', 'sdf'),
      row('2016-01-01', 'gov'),
    ];
    expect(lossesIn(rows, isFocus, isContested).map(({ day, by }) => [day, by])).toEqual([
      ['2015-06-01', 'sdf'],
    ]);
  });

  test('is none when the fight ends where it began', () => {
    const rows = [row('2014-01-01', 'is'), row('2015-01-01', 'contested'), row('2015-06-01', 'is')];
    expect(lossesIn(rows, isFocus, isContested)).toEqual([]);
  });

  test('is none where the focus party never was, whatever the row calls itself', () => {
    const rows = [row('2014-01-01', 'gov'), row('2015-01-01', 'sdf', { how: 'recaptured' })];
    expect(lossesIn(rows, isFocus, isContested)).toEqual([]);
  });
});

test('the median of an even number is the mean of the middle two', () => {
  expect(median([9, 1, 3, 2])).toBe(2.5);
  expect(median([5, 1, 9])).toBe(5);
  expect(() => median([])).toThrow('no median');
});

describe('the record', () => {
  const facts = holdFactsOf(loadStory());
  const late = parseDay('2016-07-01');
  const find = (place: string, from: string) =>
    facts.table.holds.find((hold) => hold.place === place && hold.from === from);

  // Counted by hand from control.csv.
  test('has al-Qaryatayn twice, for 241 and 20 days', () => {
    expect(find('al-qaryatayn', '2015-08-06')?.days).toBe(241);
    expect(find('al-qaryatayn', '2017-10-01')?.days).toBe(20);
  });

  test('has the villages of the highway as one operation of 28 September 2017', () => {
    for (const place of ['shula', 'kabajib', 'bir-ghabaghib'])
      expect(find(place, '2017-09-28')).toMatchObject({ days: 1, isSweep: true });
    expect(find('al-qaryatayn', '2017-10-01')?.isSweep).toBe(false);
  });

  // Al-Basiri, 34.06 N 37.48 E or so, was the nearest joined place in 2015, T2 in 2017.
  test('measures al-Qaryatayn at 48 km in 2015 and 268 km in 2017', () => {
    expect(find('al-qaryatayn', '2015-08-06')?.km).toBeCloseTo(48.2, 1);
    expect(find('al-qaryatayn', '2017-10-01')?.km).toBeCloseTo(268.3, 1);
  });

  test('says that late holds were short, wherever the line between early and late is drawn', () => {
    for (const year of ['2015-07-01', '2016-01-01', '2016-07-01', '2017-01-01']) {
      const day = parseDay(year);
      expect(facts.medianDays({ from: day }).value).toBeLessThan(60);
      expect(facts.medianDays({ before: day }).value).toBeGreaterThan(800);
    }
    expect(facts.medianDays({ from: late }).value).toBe(55);
    expect(facts.count({ from: late }).value).toBe(20);
  });

  test('says that late holds near joined ground were no longer than those far off', () => {
    const near = { from: late, within: 50 };
    const far = { from: late, beyond: 50 };
    expect(facts.medianDays(near).value).toBeLessThan(facts.medianDays(far).value);
    // Sweeps left out, it still says so.
    expect(facts.medianDays({ ...near, single: true }).value).toBeLessThan(
      facts.medianDays({ ...far, single: true }).value,
    );
  });

  test('answers the two comparisons differently', () => {
    // Cut off: 1, 3, 4, 4, 4, 5, 11, 39, 47, 232, 232, 259, 300, 301, 302 days and one without an end.
    expect(facts.leftCount('cut').value).toBe(16);
    expect(facts.leftWithin('cut', 20).value).toBe(7);
    expect(facts.leftMedian('cut').value).toBe((39 + 47) / 2);
    // Joined: 3, 13, 17, 21, 21, 25, 32, 33, 33, 33, 38, 39, 42, 43, 57, 57, 58, 66, 68, 88, 225, 387, 439, 469.
    expect(facts.leftCount('joined').value).toBe(24);
    expect(facts.leftWithin('joined', 20).value).toBe(3);
    expect(facts.leftMedian('joined').value).toBe((39 + 42) / 2);
  });

  test('turns on the places far away', () => {
    expect(facts.leftCount('cut-apart').value).toBe(5);
    expect(facts.leftMedian('cut-near').value).toBe(5);
  });
});
