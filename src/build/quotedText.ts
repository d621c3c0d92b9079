import type { Quoted } from '../model/records.ts';
import { formatNumber, formatPercent, formatRange, type Locale } from '../scene/format.ts';

/** A number of `quoted.csv` as a sentence prints it: a share with its sign, an area with its unit, else the number alone. */
export function quotedText({ figure, figureHigh, unit }: Quoted, locale: Locale): string {
  if (unit === 'percent') return formatPercent(figure, locale);
  if (figureHigh !== undefined) return formatRange(figure, figureHigh, locale);
  return formatNumber(figure, locale);
}
