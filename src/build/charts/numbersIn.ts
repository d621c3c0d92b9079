import { parseDay } from '../../model/day.ts';
import {
  formatAreaKm2,
  formatDay,
  formatKm,
  formatNumber,
  formatPercent,
  KM_PER_MILE,
  type DayForm,
  type Locale,
} from '../../scene/format.ts';
import { numberKinds } from '../../schema/placeholders.ts';
import type { DateFact, Facts } from '../facts.ts';
import { quotedText } from '../quotedText.ts';

/** A text whose numbers are written in. */
export type FillNumbers = (text: string) => string;

type Kind = (id: string, parts: readonly string[]) => string | undefined;

/**
 * Writes the numbers into a text of a picture: `{dead:id}`, `{claim:C38:high}`, `{turn:palmyra:1:month}` and the others of
 * `numberKinds`.
 *
 * @throws Error naming the placeholder that is not known, or the row that is not there
 */
export function numbersIn(facts: Facts, locale: Locale): FillNumbers {
  const number = (value: number): string => formatNumber(value, locale);
  // Never closer than it is known.
  const date = ({ day, precision }: Pick<DateFact, 'day' | 'precision'>, form = 'long'): string =>
    formatDay(day, locale, precision === 'day' ? (form as DayForm) : 'month');
  const kinds: Readonly<Record<string, Kind>> = {
    dead: (id) => number(facts.casualty(id).figure),
    quoted: (id) => quotedText(facts.quoted(id), locale),
    claim: (id, [part]) => {
      const { figure, figureLow, figureHigh, unit } = facts.claim(id);
      const value = part === 'low' ? figureLow : part === 'high' ? figureHigh : figure;
      if (value === undefined) return undefined;
      if (unit === 'km') return formatKm(value, 'km', locale);
      return unit === 'miles' ? formatKm(value * KM_PER_MILE, 'miles', locale) : number(value);
    },
    share: (id) => {
      const { sharePct } = facts.territory(id);
      return sharePct === undefined ? undefined : formatPercent(sharePct, locale);
    },
    land: (id) => {
      const { areaKm2 } = facts.territory(id);
      return areaKm2 === undefined ? undefined : formatAreaKm2(areaKm2, locale);
    },
    printed: (id, [unit]) => {
      const row = facts.printed(id);
      if (unit === 'miles')
        return row.miles === undefined
          ? undefined
          : formatKm(row.miles * KM_PER_MILE, 'miles', locale);
      return row.km === undefined ? undefined : formatKm(row.km, 'km', locale);
    },
    event: (id, [form]) => date(facts.event(id), form),
    turn: (id, [nth, form]) => date(facts.turn(id, Number(nth)), form),
    held: (id, [nth]) => number(facts.daysHeld(id, Number(nth)).value),
    doubt: (id) => {
      const doubt = /approximate \((\d+) km\)|(\d+) km doubt/i
        .exec(facts.place(id).note)
        ?.slice(1)
        .find(Boolean);
      return doubt === undefined ? undefined : formatKm(Number(doubt), 'km', locale);
    },
    day: (id) => formatDay(parseDay(id), locale, 'dayMonth'),
    date: (id) => formatDay(parseDay(id), locale),
    month: (id) => formatDay(parseDay(`${id}-01`), locale, 'month'),
    year: (id) => formatDay(parseDay(`${id}-01-01`), locale, 'year'),
  };
  return (text) =>
    text.replace(
      /\{(\w+):([^{}:]+)((?::\w+)*)\}/g,
      (placeholder, kind: string, id: string, more: string) => {
        const found = kinds[kind]?.(id, more.split(':').slice(1));
        if (found === undefined)
          throw new Error(
            `"${text}": nothing stands for ${placeholder}; known: ${Object.keys(numberKinds).join(', ')}`,
          );
        return found;
      },
    );
}
