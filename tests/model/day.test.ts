import { describe, expect, test } from 'vitest';
import { addDays, dayFromNumber, dayNumber, daysBetween, parseDay } from '../../src/model/day.ts';

describe('a day', () => {
  test('is refused when no calendar has it', () => {
    for (const text of [
      '2017-02-29',
      '2017-13-01',
      '2017-04-31',
      '1 October 2017',
      '2017-1-1',
      '',
    ]) {
      expect(() => parseDay(text)).toThrow(`not a day: "${text}"`);
    }
  });

  test('is accepted on a leap day', () => {
    expect(parseDay('2016-02-29')).toBe('2016-02-29');
  });

  test('comes back from its number', () => {
    expect(dayNumber(parseDay('1970-01-02'))).toBe(1);
    expect(dayFromNumber(dayNumber(parseDay('2017-10-01')))).toBe('2017-10-01');
  });

  test('moves over months and leap years', () => {
    expect(addDays(parseDay('2016-02-28'), 2)).toBe('2016-03-01');
    expect(addDays(parseDay('2017-01-01'), -1)).toBe('2016-12-31');
  });
});

test('1 to 21 October is twenty days', () => {
  expect(daysBetween(parseDay('2017-10-01'), parseDay('2017-10-21'))).toBe(20);
});
