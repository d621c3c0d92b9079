import type { Locale } from '../scene/format.ts';

/** The language to mark a text with that may be in the other script than the page; none where it is not. */
export function foreignIn(text: string, locale: Locale): Locale | undefined {
  const isArabic = /\p{Script=Arabic}/u.test(text);
  if (locale === 'en') return isArabic ? 'ar' : undefined;
  return isArabic ? undefined : 'en';
}
