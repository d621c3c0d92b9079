import type { Holding } from '../../model/holding.ts';

/** A place that two days show in different hands: indices of the parties. */
export interface Changed {
  readonly place: string;
  readonly from: number;
  readonly to: number;
}

/** What differs between two days. */
export interface Difference {
  readonly changed: readonly Changed[];
  readonly lost: number;
  readonly taken: number;
}

/**
 * Places in other hands on the second day than on the first, in the order of the table. What happened in between is not
 * counted: a place taken and lost again is where it was.
 *
 * @param focus index of the party whose losses and gains are counted
 */
export function difference(first: Holding, second: Holding, focus: number): Difference {
  const changed = [...first.partyOf].flatMap(([place, from]): Changed[] => {
    const to = second.partyOf.get(place) ?? -1;
    return from === to ? [] : [{ place, from, to }];
  });
  return {
    changed,
    lost: changed.filter(({ from }) => from === focus).length,
    taken: changed.filter(({ to }) => to === focus).length,
  };
}
