import type { Locale } from '../scene/format.ts';

/** A number in running text that is bound to nothing. */
export interface BareNumeral {
  /** As it stands. */
  readonly text: string;
  /** What it says, where that can be read. */
  readonly value: number | undefined;
  /** Characters before it. */
  readonly offset: number;
}

/** Digits of any script, with their separators; not those of a name such as T2, M20 or WGS84. */
const DIGITS = /(?<![\p{L}\p{Nd}]|\p{L}[-‑])\p{Nd}+(?:[.,٫٬]\p{Nd}+)*(?![\p{L}\p{Nd}])/gu;

const english = {
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  dozen: 12,
};

/** From eleven to nineteen, the tens, hundred, thousand and million, in their cases. Plurals such as "thousands" count nothing. */
const arabic = {
  'أحد عشر': 11,
  'إحدى عشرة': 11,
  'اثنا عشر': 12,
  'اثني عشر': 12,
  'اثنتا عشرة': 12,
  'اثنتي عشرة': 12,
  'ثلاثة عشر': 13,
  'ثلاث عشرة': 13,
  'أربعة عشر': 14,
  'أربع عشرة': 14,
  'خمسة عشر': 15,
  'خمس عشرة': 15,
  'ستة عشر': 16,
  'ست عشرة': 16,
  'سبعة عشر': 17,
  'سبع عشرة': 17,
  'ثمانية عشر': 18,
  'ثماني عشرة': 18,
  'تسعة عشر': 19,
  'تسع عشرة': 19,
  عشرون: 20,
  عشرين: 20,
  ثلاثون: 30,
  ثلاثين: 30,
  أربعون: 40,
  أربعين: 40,
  خمسون: 50,
  خمسين: 50,
  ستون: 60,
  ستين: 60,
  سبعون: 70,
  سبعين: 70,
  ثمانون: 80,
  ثمانين: 80,
  تسعون: 90,
  تسعين: 90,
  مئة: 100,
  مائة: 100,
  مئتان: 200,
  مئتين: 200,
  ألف: 1000,
  ألفان: 2000,
  ألفين: 2000,
  مليون: 1_000_000,
};

const numberWords: Record<Locale, Readonly<Record<string, number>>> = { en: english, ar: arabic };

/** Arabic joins "and", "with", "for", "as" and the article to the word that follows. */
const joined: Record<Locale, string> = { en: '', ar: '[وفبلك]{0,2}(?:ال|ل)?' };

const patterns = Object.fromEntries(
  Object.entries(numberWords).map(([locale, words]) => [
    locale,
    new RegExp(
      `(?<![\\p{L}\\p{M}])${joined[locale as Locale]}(${Object.keys(words).join('|')})(?![\\p{L}\\p{M}])`,
      'giu',
    ),
  ]),
) as Record<Locale, RegExp>;

/** `"1,248"` as 1248; undefined where it is no plain number. */
function valueOf(digits: string): number | undefined {
  const western = digits
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[,٬]/g, '')
    .replace('٫', '.');
  const value = Number(western);
  return Number.isFinite(value) ? value : undefined;
}

/**
 * The numbers in a piece of running text: digits, and number words above ten. Small counts such as "three roads" are
 * words of the sentence and not data.
 */
export function bareNumerals(text: string, locale: Locale): BareNumeral[] {
  const digits = [...text.matchAll(DIGITS)].map(({ 0: found, index }): BareNumeral => ({
    text: found,
    value: valueOf(found),
    offset: index,
  }));
  const words = [...text.matchAll(patterns[locale])].map(
    ({ 0: found, 1: word = '', index }): BareNumeral => ({
      text: found,
      value: numberWords[locale][word.toLowerCase()],
      offset: index,
    }),
  );
  return [...digits, ...words].toSorted((a, b) => a.offset - b.offset);
}
