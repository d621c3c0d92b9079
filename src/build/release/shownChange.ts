import { parseDay } from '../../model/day.ts';
import { formatDay, type Locale } from '../../scene/format.ts';
import { fill } from '../../scene/words.ts';
import type { Change, InLanguages } from './changes.ts';

/** How a change is told: {was}, {now}, and {count} of further rows. */
interface ChangeWords {
  readonly changed: string;
  readonly changedMore: string;
}

/** A change in the language of a page. Rows carry days as ISO 8601 writes them; readers get them in words. */
export function shownChange(
  { was, now, more }: Change,
  words: ChangeWords,
  locale: Locale,
): string {
  const said = (texts: InLanguages<string>): string =>
    (texts[locale] ?? Object.values(texts)[0] ?? '').replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) =>
      formatDay(parseDay(day), locale),
    );
  const values = { was: said(was), now: said(now) };
  return more === 0
    ? fill(words.changed, values)
    : fill(words.changedMore, { ...values, count: String(more) });
}
