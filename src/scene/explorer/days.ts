import { holdingOn, type DividedGround, type Holding } from '../../model/holding.ts';

/** As many days are kept as a reader goes back and forth between. */
const KEPT = 80;

/**
 * Days of one ground, each computed once while it is kept. Between two turning days nothing changes, so all of them
 * share the day on which things last did.
 */
export function dayKeeper(ground: DividedGround) {
  const turns = [
    ...new Set(ground.places.flatMap((place) => place.turns.map(([day]) => day))),
  ].sort((a, b) => a - b);
  const holdings = new Map<number, Holding>();
  const turnOf = (day: number): number => turns.findLast((turn) => turn <= day) ?? turns[0] ?? day;
  const holding = (day: number): Holding => {
    const turn = turnOf(day);
    const value = holdings.get(turn) ?? holdingOn(ground, turn);
    // Last used, last forgotten.
    holdings.delete(turn);
    holdings.set(turn, value);
    const oldest = holdings.size > KEPT ? holdings.keys().next().value : undefined;
    if (oldest !== undefined) holdings.delete(oldest);
    return value;
  };
  return {
    /** Days since 1970 on which something changes hands, ascending. */
    turns,
    /** The turning day that a day still looks like. */
    turnOf,
    holding,
  };
}

/** The nearest day of a list before or after a day; undefined where there is none. Ascending. */
export function nextOf(
  days: readonly number[],
  day: number,
  direction: -1 | 1,
): number | undefined {
  return direction === 1 ? days.find((d) => d > day) : days.findLast((d) => d < day);
}

/** The same day of another month, or that month's last. Days since 1970. */
export function monthsLater(day: number, count: number): number {
  const date = new Date(day * 86_400_000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + count];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), last)) / 86_400_000;
}
