import type { Locale } from '../scene/format.ts';
import { numberWords } from './numberWords.ts';

/** A number in running text that is bound to nothing. */
export interface BareNumeral {
  /** As it stands. */
  readonly text: string;
  /** What it says, where that can be read. */
  readonly value: number | undefined;
  /** Characters before it. */
  readonly offset: number;
}

/** Digits of any script, with their separators and what is joined to them, and fractions; not those of a name such as T2, M20 or WGS84. */
const DIGITS =
  /(?<![\p{L}\p{Nd}]|(?<!\p{L})\p{Lu}\p{L}?[-‑])\p{Nd}+(?:[.,٫٬]\p{Nd}+)*\p{L}*|[½⅓⅔¼¾⅛]/gu;

/** `"1,248"` as 1248; undefined where it is no plain number. */
function valueOf(digits: string): number | undefined {
  const western = digits
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/\p{L}+$/u, '')
    .replace(/[,٬]/g, '')
    .replace('٫', '.');
  const value = Number(western);
  return Number.isFinite(value) ? value : undefined;
}

/**
 * The numbers in a piece of running text: digits, and number words above ten, ordinals too. Small counts such as "three roads" are
 * words of the sentence and not data.
 */
export function bareNumerals(text: string, locale: Locale): BareNumeral[] {
  const digits = [...text.matchAll(DIGITS)].map(({ 0: found, index }): BareNumeral => ({
    text: found,
    value: valueOf(found),
    offset: index,
  }));
  const words = numberWords(text, locale);
  return [...digits, ...words].toSorted((a, b) => a.offset - b.offset);
}
