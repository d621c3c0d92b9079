import { locales, type Locale } from './format.ts';

/**
 * A text for a picture that reads from left to right in every language, such as a map with its scale: number and unit keep
 * the order that the language gives them (U+2067 and U+2069 take no room).
 */
export function inOwnDirection(text: string, locale: Locale): string {
  return locales[locale].direction === 'rtl' ? `\u2067${text}\u2069` : text;
}
