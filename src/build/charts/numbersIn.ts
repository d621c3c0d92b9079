import { parseDay } from '../../model/day.ts';
import {
  formatAreaKm2,
  formatDay,
  formatNumber,
  formatPercent,
  type Locale,
} from '../../scene/format.ts';
import type { Facts } from '../facts.ts';
import { quotedText } from '../quotedText.ts';

/** A text whose numbers are written in. */
export type FillNumbers = (text: string) => string;

/**
 * Writes the numbers into a text of a chart: `{dead:id}`, `{quoted:id}`, `{claim:C38}`, `{claim:C38:high}`,
 * `{share:id}` and `{land:id}` of territory.csv, `{day:2017-10-01}`.
 *
 * @throws Error naming the placeholder that is not known, or the row that is not there
 */
export function numbersIn(facts: Facts, locale: Locale): FillNumbers {
  const number = (value: number): string => formatNumber(value, locale);
  const kinds: Readonly<
    Record<string, (id: string, part: string | undefined) => string | undefined>
  > = {
    dead: (id) => number(facts.casualty(id).figure),
    quoted: (id) => quotedText(facts.quoted(id), locale),
    claim: (id, part) => {
      const { figure, figureLow, figureHigh } = facts.claim(id);
      const value = part === 'low' ? figureLow : part === 'high' ? figureHigh : figure;
      return value === undefined ? undefined : number(value);
    },
    share: (id) => {
      const { sharePct } = facts.territory(id);
      return sharePct === undefined ? undefined : formatPercent(sharePct, locale);
    },
    land: (id) => {
      const { areaKm2 } = facts.territory(id);
      return areaKm2 === undefined ? undefined : formatAreaKm2(areaKm2, locale);
    },
    day: (id) => formatDay(parseDay(id), locale, 'dayMonth'),
    date: (id) => formatDay(parseDay(id), locale),
    month: (id) => formatDay(parseDay(`${id}-01`), locale, 'month'),
  };
  return (text) =>
    text.replace(
      /\{(\w+):([\w.-]+)(?::(\w+))?\}/g,
      (placeholder, kind: string, id: string, part?: string) => {
        const found = kinds[kind]?.(id, part);
        if (found === undefined)
          throw new Error(
            `"${text}": nothing stands for ${placeholder}; known: ${Object.keys(kinds).join(', ')}`,
          );
        return found;
      },
    );
}
