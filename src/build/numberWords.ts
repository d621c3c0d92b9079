import type { Locale } from '../scene/format.ts';
import type { BareNumeral } from './bareNumerals.ts';

/** Number words above ten, each with what it says. Plurals such as "thousands" count nothing. */
type Numbers = Readonly<Record<string, number>>;

const english: Numbers = {
  ...{ eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16 },
  ...{ seventeen: 17, eighteen: 18, nineteen: 19, dozen: 12 },
  ...{ twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80 },
  ...{ ninety: 90, hundred: 100, thousand: 1000, million: 1_000_000, billion: 1_000_000_000 },
  ...{ eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16 },
  ...{ seventeenth: 17, eighteenth: 18, nineteenth: 19, twentieth: 20, thirtieth: 30 },
  ...{ fortieth: 40, fiftieth: 50, hundredth: 100 },
};

/** Three to nine, as they stand before "hundred", before "thousands" and before "ten". */
const UNITS: readonly (readonly [
  value: number,
  masculine: string,
  feminine: string,
  ordinal: string,
])[] = [
  [3, 'ثلاث', 'ثلاثة', 'ثالث'],
  [4, 'أربع', 'أربعة', 'رابع'],
  [5, 'خمس', 'خمسة', 'خامس'],
  [6, 'ست', 'ستة', 'سادس'],
  [7, 'سبع', 'سبعة', 'سابع'],
  [8, 'ثماني', 'ثمانية', 'ثامن'],
  [9, 'تسع', 'تسعة', 'تاسع'],
];

/** Thirteen to nineteen with their ordinals, three hundred to nine hundred, three to nine thousand and million. */
const composed: Numbers = Object.fromEntries(
  UNITS.flatMap(([value, masculine, feminine, ordinal]) => [
    [`${feminine} عشر`, 10 + value],
    [`${masculine} عشرة`, 10 + value],
    [`${ordinal} عشر`, 10 + value],
    [`${ordinal}ة عشرة`, 10 + value],
    ...['مئة', ' مئة', 'مائة', ' مائة'].map((hundred) => [
      `${masculine.replace(/ي$/, '')}${hundred}`,
      100 * value,
    ]),
    [`${feminine} آلاف`, 1000 * value],
    [`${feminine} ملايين`, 1_000_000 * value],
  ]),
) as Numbers;

/** The tens, in their two cases. */
const tens: Numbers = Object.fromEntries(
  ['عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'].flatMap((stem, i) => [
    [`${stem}ون`, 20 + 10 * i],
    [`${stem}ين`, 20 + 10 * i],
  ]),
);

const arabic: Numbers = {
  ...composed,
  ...{ 'أحد عشر': 11, 'إحدى عشرة': 11, 'حادي عشر': 11, 'حادية عشرة': 11 },
  ...{ 'اثنا عشر': 12, 'اثني عشر': 12, 'اثنتا عشرة': 12, 'اثنتي عشرة': 12 },
  ...{ 'ثاني عشر': 12, 'ثانية عشرة': 12, 'عشرة آلاف': 10_000, 'عشرة ملايين': 10_000_000 },
  ...tens,
  ...{ مئتان: 200, مئتين: 200, مئتا: 200, مئتي: 200, مائتان: 200, مائتين: 200, مائتا: 200 },
  ...{ مائتي: 200, مئة: 100, مائة: 100, ألفان: 2000, ألفين: 2000, ألفي: 2000, ألفا: 1000 },
  ...{ ألف: 1000, مليونان: 2_000_000, مليونين: 2_000_000, مليوني: 2_000_000 },
  ...{ مليونا: 1_000_000, مليون: 1_000_000, مليار: 1_000_000_000 },
};

/** A word as it may be spelt: with marks of vowels between its letters, and with or without the hamza on an alif. */
function spelt(word: string): string {
  return [...word]
    .map((letter) => (letter === ' ' ? '\\s+' : `${letter.replace(/[أإا]/, '[أإا]')}\\p{M}*`))
    .join('');
}

/** The longest first: "three thousand" is one number and no three. */
const longestFirst = (words: Numbers): string[] =>
  Object.keys(words).toSorted((a, b) => b.length - a.length);

interface Reading {
  readonly pattern: RegExp;
  /** What the word of a match says. */
  readonly valueOf: (word: string) => number | undefined;
}

function reading(
  words: Numbers,
  before: string,
  after: string,
  spell: (word: string) => string,
): Reading {
  const entries = longestFirst(words);
  return {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{M}])${before}(${entries.map(spell).join('|')})(?![\\p{L}\\p{M}])${after}`,
      'giu',
    ),
    valueOf: (word) => {
      const entry = entries.find((each) => new RegExp(`^(?:${spell(each)})$`, 'iu').test(word));
      return entry === undefined ? undefined : words[entry];
    },
  };
}

const readings: Readonly<Record<Locale, Reading>> = {
  // "A seventeenth-century mosque": a century is a name of its time.
  en: reading(english, '', '(?![-‑ ]centur)', (word) => word),
  // Arabic joins "and", "with", "for", "as" and the article to the word that follows. "In the hundred" is a sign: per cent.
  ar: reading(arabic, '(?!بالم[ئا]|(?<=في\\s)الم[ئا])[وفبلك]{0,2}(?:ال|ل)?', '', spelt),
};

/** The number words above ten in a piece of running text, ordinals too. */
export function numberWords(text: string, locale: Locale): BareNumeral[] {
  const { pattern, valueOf } = readings[locale];
  return [...text.matchAll(pattern)].map(({ 0: found, 1: word = '', index }) => ({
    text: found,
    value: valueOf(word),
    offset: index,
  }));
}
