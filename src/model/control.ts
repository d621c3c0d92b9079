import { daysBetween, type Day } from './day.ts';
import type { ControlRow, Holder } from './records.ts';

/** A stay of one holder in a place. `to` is the day of the change that ended it; open at the end of the record. */
export interface Spell {
  readonly holder: Holder;
  readonly from: ControlRow;
  readonly to: ControlRow | undefined;
}

/** Sieges are recorded where they happen, but a ring around a town is not a change of who holds it. */
function changesHolder(row: ControlRow): boolean {
  return row.how !== 'siege-begun' && row.how !== 'siege-broken';
}

/**
 * Who held a place on `day`: its last row not later than that day.
 *
 * Reports are not daily. A place stays with its last reported holder, because
 * a change on any day between two reports would be one nobody reported.
 *
 * @param rows of one place, ascending by day
 * @throws RangeError for a day before the first row
 */
export function holderOn(rows: readonly ControlRow[], day: Day): Holder {
  const row = rows.findLast((candidate) => candidate.day <= day && changesHolder(candidate));
  if (!row) {
    const first = rows[0] ? `${rows[0].place} begins on ${rows[0].day}` : 'no rows at all';
    throw new RangeError(`no holder on ${day}: ${first}`);
  }
  return row.holder;
}

/** The stays of one place in order; rows that repeat a holder, and sieges, begin none. */
export function spellsOf(rows: readonly ControlRow[]): Spell[] {
  const turns = rows
    .filter(changesHolder)
    .filter((row, i, all) => row.holder !== all[i - 1]?.holder);
  return turns.map((from, i) => ({ holder: from.holder, from, to: turns[i + 1] }));
}

/** Whole days a spell lasted; undefined while nothing has ended it. */
export function daysHeld({ from, to }: Spell): number | undefined {
  return to && daysBetween(from.day, to.day);
}

/** The rows of each place, in the order of the file. */
export function rowsByPlace(control: readonly ControlRow[]): Map<string, ControlRow[]> {
  return Map.groupBy(control, (row) => row.place);
}
