import { describe, expect, test } from 'vitest';
import { daysHeld, holderOn, spellsOf } from '../../src/model/control.ts';
import { parseDay } from '../../src/model/day.ts';
import type { ControlRow, How } from '../../src/model/records.ts';

const row = (date: string, holder: string, how: How = 'seized'): ControlRow => ({
  place: 'town',
  day: parseDay(date),
  precision: 'day',
  holder,
  how,
  confidence: 'confirmed',
  sources: [],
  isUnsourced: false,
  note: '',
});

const rows = [
  row('2014-01-01', 'syria-gov', 'initial'),
  row('2015-08-06', 'is'),
  row('2016-03-01', 'is', 'siege-begun'),
  row('2016-04-03', 'syria-gov', 'recaptured'),
];

describe('the holder of a place', () => {
  test('changes on the day of its row, not before', () => {
    expect(holderOn(rows, parseDay('2015-08-05'))).toBe('syria-gov');
    expect(holderOn(rows, parseDay('2015-08-06'))).toBe('is');
  });

  test('stays through a siege', () => {
    const besieged = [...rows.slice(0, 2), row('2016-03-01', 'syria-gov', 'siege-begun')];
    expect(holderOn(besieged, parseDay('2016-03-02'))).toBe('is');
  });

  test('is not known before the record begins, and the error says when it does', () => {
    expect(() => holderOn(rows, parseDay('2013-12-31'))).toThrow('town begins on 2014-01-01');
    expect(() => holderOn([], parseDay('2014-01-01'))).toThrow('no rows at all');
  });
});

describe('the spells of a place', () => {
  test('last from one change of hands to the next, sieges aside', () => {
    const spells = spellsOf(rows);
    expect(spells.map(({ holder }) => holder)).toEqual(['syria-gov', 'is', 'syria-gov']);
    // 6 August 2015 to 3 April 2016, counted on a calendar.
    expect(spells[1] && daysHeld(spells[1])).toBe(241);
  });

  test('have no length while nothing has ended them', () => {
    const last = spellsOf(rows).at(-1);
    expect(last && daysHeld(last)).toBeUndefined();
  });
});
