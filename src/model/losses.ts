import { spellsOf } from './control.ts';
import type { Day } from './day.ts';
import type { Confidence, ControlRow, Holder, Precision } from './records.ts';

/** A place passing from the focus party to another holder. */
export interface Loss {
  readonly place: string;
  readonly day: Day;
  readonly precision: Precision;
  readonly confidence: Confidence;
  readonly by: Holder;
}

/**
 * Every time a place of the focus party came into other hands, read from who held it before and after. What a row
 * calls itself does not count: towns are "recaptured" by armies that had never held them. A place that was fought
 * over in between is lost when the fight ends in other hands, once.
 *
 * @param rows of one place, ascending by day
 */
export function lossesIn(
  rows: readonly ControlRow[],
  isFocus: (holder: Holder) => boolean,
  isContested: (holder: Holder) => boolean,
): Loss[] {
  let isHeld = false;
  return spellsOf(rows).flatMap(({ holder, from }): Loss[] => {
    if (isFocus(holder)) isHeld = true;
    if (isFocus(holder) || isContested(holder) || !isHeld) return [];
    isHeld = false;
    const { place, day, precision, confidence } = from;
    return [{ place, day, precision, confidence, by: holder }];
  });
}
