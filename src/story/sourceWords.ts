import { parseDay } from '../model/day.ts';
import { formatDay, type Locale } from '../scene/format.ts';

/** The date of a source as closely as its page gives it. */
export function publishedWords(published: string, locale: Locale, undated: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(published)) return formatDay(parseDay(published), locale);
  if (/^\d{4}-\d{2}$/.test(published))
    return formatDay(parseDay(`${published}-01`), locale, 'month');
  return /^\d{4}$/.test(published) ? published : undated;
}
