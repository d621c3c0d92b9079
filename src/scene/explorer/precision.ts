import { dayFromNumber } from '../../model/day.ts';
import { formatDay, type Locale } from '../format.ts';
import { fill } from '../words.ts';
import type { ExplorerWords } from './words.ts';

/** A date as closely as it is known: the stand-in day of a month or a season is never printed. */
export function formatKnown(
  day: number,
  precision: string,
  words: ExplorerWords['precision'],
  locale: Locale,
): string {
  const date = dayFromNumber(day);
  if (precision === 'month') return fill(words.month, { month: formatDay(date, locale, 'month') });
  if (precision === 'season')
    return fill(words.season, { month: formatDay(date, locale, 'month') });
  if (precision === 'year') return fill(words.year, { month: formatDay(date, locale, 'year') });
  return formatDay(date, locale, 'long');
}

/** A point in degrees, as readers write it: 34.230° N, 37.241° E. Digits and letters run left to right in any language. */
export function formatPoint([lon, lat]: readonly [number, number]): string {
  const part = (value: number, [plus, minus]: readonly [string, string]): string =>
    `${Math.abs(value).toFixed(3)}°\u00a0${value < 0 ? minus : plus}`;
  return `${part(lat, ['N', 'S'])}, ${part(lon, ['E', 'W'])}`;
}
