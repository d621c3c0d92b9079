import { describe, expect, test } from 'vitest';
import { parseDay } from '../../src/model/day.ts';
import { formatDay, formatKm, formatNumber } from '../../src/scene/format.ts';
import { textWidth, wrapText } from '../../src/scene/textWidth.ts';
import { fill } from '../../src/scene/words.ts';

describe('words and numbers', () => {
  test('a length has an unbreakable space before its unit, in both units', () => {
    expect(formatKm(292.4, 'km', 'en')).toBe('292\u00a0km');
    // 292.4 km over 1.609344 km to the mile is 181.7.
    expect(formatKm(292.4, 'miles', 'en')).toBe('182\u00a0miles');
  });

  test('about rounds to tens of the reader’s units and says so', () => {
    expect(formatKm(304.6, 'km', 'en', { about: true })).toBe('about\u00a0300\u00a0km');
    expect(formatKm(304.6, 'miles', 'en', { about: true })).toBe('about\u00a0190\u00a0miles');
  });

  test('Arabic has Western digits and Syria’s months', () => {
    expect(formatDay(parseDay('2017-10-01'), 'ar', 'month')).toContain('تشرين الأول');
    expect(formatKm(292.4, 'km', 'ar')).toMatch(/292/);
  });

  test('a day is the same day everywhere', () => {
    expect(formatDay(parseDay('2017-10-01'), 'en')).toBe('1\u00a0October 2017');
    expect(formatDay(parseDay('2017-10-01'), 'en', 'medium')).toBe('1\u00a0Oct 2017');
    expect(formatDay(parseDay('2017-10-01'), 'en', 'month')).toBe('October 2017');
  });

  test('thousands are grouped and nothing is less than nothing', () => {
    expect(formatNumber(16012.4, 'en')).toBe('16,012');
    expect(formatNumber(-0.3, 'en')).toBe('0');
  });

  test('a text is as wide as a browser draws it, within 2 %', () => {
    // Measured in Chromium with the variable font: 450 13px Source Sans 3.
    const drawn = 175.4;
    const width = textWidth('T2, nearest connected IS ground', { size: 13, weight: 450 });
    expect(Math.abs(width - drawn) / drawn).toBeLessThan(0.02);
  });

  test('an unbreakable space is as wide as a space, and accents take no room', () => {
    const font = { size: 100 };
    expect(textWidth('a\u00a0b', font)).toBe(textWidth('a b', font));
    expect(textWidth('ā', font)).toBe(textWidth('a', font));
  });

  test('lines break at spaces only and a long word keeps its line', () => {
    const font = { size: 10 };
    expect(wrapText('one two', 1, font)).toEqual(['one', 'two']);
    expect(wrapText('1\u00a0October 2017', 1, font)).toEqual(['1\u00a0October', '2017']);
    expect(wrapText('one two', 1000, font)).toEqual(['one two']);
  });

  test('a string that asks for what is not there names both', () => {
    expect(fill('{a} of {b}', { a: '1', b: '2' })).toBe('1 of 2');
    expect(() => fill('{a} of {c}', { a: '1', b: '2' })).toThrow('asks for {c}; there is a, b');
  });
});
