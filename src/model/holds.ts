import { spellsOf } from './control.ts';
import { daysBetween, type Day } from './day.ts';
import type { Confidence, ControlRow, Holder, Precision } from './records.ts';

/** One stay of the focus party in a place, from the day it came in to the day it was out. */
export interface Hold {
  readonly place: string;
  readonly from: Day;
  readonly fromPrecision: Precision;
  readonly confidence: Confidence;
  /** The day it lost the place; the last day of the story while it still held it. */
  readonly to: Day;
  readonly toPrecision: Precision;
  /** Nothing in the record ends it. */
  readonly isOpen: boolean;
  /** It was there when the record begins: nobody saw it come in. */
  readonly isFromStart: boolean;
  readonly days: number;
}

/** Every stay of the focus party in one place. Contested ground is not held: it ends a stay, and may begin one. */
export function holdsIn(
  rows: readonly ControlRow[],
  isFocus: (holder: Holder) => boolean,
  lastDay: Day,
): Hold[] {
  return spellsOf(rows)
    .filter(({ holder }) => isFocus(holder))
    .map(({ from, to }) => {
      const end = to?.day ?? lastDay;
      return {
        place: from.place,
        from: from.day,
        fromPrecision: from.precision,
        confidence: from.confidence,
        to: end,
        toPrecision: to?.precision ?? 'day',
        isOpen: to === undefined,
        isFromStart: from.how === 'initial',
        days: daysBetween(from.day, end),
      };
    });
}

/** Places taken together look far from the ground of the day before: so many of one day are one operation. */
const SWEEP_COUNT = 3;

/** The days on which at least `SWEEP_COUNT` holds begin; rows of one wave share a stand-in day, so they count too. */
export function sweepDays(holds: readonly Hold[]): ReadonlySet<Day> {
  const byDay = Map.groupBy(holds, ({ from }) => from);
  return new Set([...byDay].filter(([, all]) => all.length >= SWEEP_COUNT).map(([day]) => day));
}

/** Whether both ends of a hold are known to the day. */
export function isKnownToTheDay({ fromPrecision, toPrecision, isOpen }: Hold): boolean {
  return fromPrecision === 'day' && (isOpen || toPrecision === 'day');
}
