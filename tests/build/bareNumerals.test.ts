import { describe, expect, test } from 'vitest';
import { bareNumerals } from '../../src/build/bareNumerals.ts';

const found = (text: string, locale: 'en' | 'ar' = 'en'): string[] =>
  bareNumerals(text, locale).map((numeral) => numeral.text);

describe('a bare numeral', () => {
  test('is a figure in digits, with its separators', () => {
    expect(bareNumerals('at least 1,248 dead', 'en')).toEqual([
      { text: '1,248', value: 1248, offset: 9 },
    ]);
    expect(found('between 290 and 293 km')).toEqual(['290', '293']);
  });

  test('is a number word above ten, and not one below', () => {
    expect(found('Twenty days, three roads and eleven towns')).toEqual(['Twenty', 'eleven']);
    expect(found('thousands fled, and hundreds stayed')).toEqual([]);
    expect(found('a seventeenth-century mosque')).toEqual([]);
  });

  test('is no part of a name', () => {
    expect(found('T2 and T-4 on the M20, by WGS84')).toEqual([]);
  });

  test('is found in Arabic, in both kinds of digits and in words', () => {
    expect(bareNumerals('سقط ١٥٣ قتيلا', 'ar')).toMatchObject([{ text: '١٥٣', value: 153 }]);
    expect(found('بعد عشرين يوما', 'ar')).toEqual(['عشرين']);
    expect(found('وعشرون بلدة', 'ar')).toEqual(['وعشرون']);
    expect(found('ثلاث طرق وآلاف النازحين', 'ar')).toEqual([]);
    // "Ten days" is no more than ten.
    expect(found('عشرة أيام', 'ar')).toEqual([]);
  });
});
