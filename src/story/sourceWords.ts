import type { Source } from '../model/records.ts';
import { parseDay } from '../model/day.ts';
import { formatDay, type Locale } from '../scene/format.ts';
import { typeset } from '../scene/typeset.ts';
import { fill } from '../scene/words.ts';

/** The date of a source as closely as its page gives it. */
export function publishedWords(published: string, locale: Locale, undated: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(published)) return formatDay(parseDay(published), locale);
  if (/^\d{4}-\d{2}$/.test(published))
    return formatDay(parseDay(`${published}-01`), locale, 'month');
  return /^\d{4}$/.test(published) ? published : undated;
}

/** A source in one line: publisher, title, date. */
export function sourceLine(
  source: Source,
  words: { readonly source: string; readonly undated: string },
  locale: Locale,
): string {
  return fill(words.source, {
    publisher: source.publisher,
    title: typeset(source.title),
    date: publishedWords(source.published, locale, words.undated),
  });
}
