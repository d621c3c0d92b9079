import { holdingOn, type DividedGround, type Holding } from '../../model/holding.ts';
import { groundPaths, type GroundPaths } from '../groundPaths.ts';
import type { Edge } from '../outline.ts';

/** As many days are kept as a reader goes back and forth between; each is some ten thousand characters. */
const KEPT = 80;

/**
 * Days of one ground, each computed once while it is kept. Between two turning days nothing changes, so all of them
 * share the day on which things last did.
 */
export function dayKeeper(ground: DividedGround, edges: readonly Edge[]) {
  const turns = [
    ...new Set(ground.places.flatMap((place) => place.turns.map(([day]) => day))),
  ].sort((a, b) => a - b);
  const holdings = new Map<number, Holding>();
  const paths = new Map<number, GroundPaths>();
  const kept = <T>(known: Map<number, T>, day: number, make: () => T): T => {
    const value = known.get(day) ?? make();
    // Last used, last forgotten.
    known.delete(day);
    known.set(day, value);
    const oldest = known.size > KEPT ? known.keys().next().value : undefined;
    if (oldest !== undefined) known.delete(oldest);
    return value;
  };
  const turnOf = (day: number): number => turns.findLast((turn) => turn <= day) ?? turns[0] ?? day;
  const holding = (day: number): Holding => {
    const turn = turnOf(day);
    return kept(holdings, turn, () => holdingOn(ground, turn));
  };
  return {
    /** Days since 1970 on which something changes hands, ascending. */
    turns,
    /** The turning day that a day still looks like. */
    turnOf,
    holding,
    drawing: (day: number): GroundPaths => {
      const turn = turnOf(day);
      return kept(paths, turn, () => groundPaths(ground, edges, holding(turn)));
    },
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
