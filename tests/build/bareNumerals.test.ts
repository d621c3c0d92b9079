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

  test.each([
    ['an ordinal', 'the 17th day, the twentieth town', ['17th', 'twentieth']],
    ['joined to its unit', '128km away, in the 1990s', ['128km', '1990s']],
    ['joined to a word before it', 'from mid-2017', ['2017']],
    ['a fraction, a share', '½ of it, 5.5% of that', ['½', '5.5']],
    ['a part of a longer number', 'twenty-one, two billion', ['twenty', 'billion']],
  ])('is %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('is no century, and no weapon', () => {
    expect(found('in the twelfth century; AK-47, F-16, Su-24')).toEqual([]);
  });

  test.each([
    ['مئتا مقاتل وألفا نازح', ['مئتا', 'وألفا'], 200],
    ['ثلاثمئة قتيل', ['ثلاثمئة'], 300],
    ['ثمانمائة', ['ثمانمائة'], 800],
    ['خمسة آلاف', ['خمسة آلاف'], 5000],
    ['اليوم الحادي عشر', ['الحادي عشر'], 11],
    ['عِشرون ألفًا', ['عِشرون', 'ألفًا'], 20],
    ['اثنا عشر الف', ['اثنا عشر', 'الف'], 12],
    ['خمسون بالمئة، أو ٥٠ في المئة', ['خمسون', '٥٠'], 50],
    ['في مئة يوم', ['مئة'], 100],
  ])('is found in Arabic however it is spelt or joined: %s', (text, expected, value) => {
    expect(found(text, 'ar')).toEqual(expected);
    expect(bareNumerals(text, 'ar')[0]?.value).toBe(value);
  });

  test('is in Arabic no dual, no plural and no count up to ten', () => {
    expect(found('يومان، وآلاف النازحين، ومئات وعشرات، وعشرة أيام، وستة أشهر', 'ar')).toEqual([]);
  });
});
