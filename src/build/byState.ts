import { holdingOn, partyOn, type Ground, type Holding } from '../model/holding.ts';

/** More than the record has states, ten times over; the first to come is the first to go. */
const KEPT = 4000;

const divided = new WeakMap<Ground, string>();

/** All of the ground but who held it. */
function divisionOf(ground: Ground): string {
  const { places, ...rest } = ground;
  const known =
    divided.get(ground) ??
    JSON.stringify([
      rest,
      places.map(({ id, isOnLifeline, country, km }) => [id, isOnLifeline, country, km]),
    ]);
  divided.set(ground, known);
  return known;
}

/**
 * Keeps what is computed of the map of a day by who held what on it: when an editor moves a date in the record, only the days
 * between the old and the new one have a map that was not there before. Where the ground itself is divided anew, nothing is kept.
 *
 * @returns a keeper for each ground, which takes a day (since 1970) and how to compute it
 */
export function keptByState<T>(): (ground: Ground) => (day: number, make: () => T) => T {
  let division: string | undefined;
  let known = new Map<string, { readonly value: T }>();
  return (ground) => {
    if (division !== divisionOf(ground)) {
      division = divisionOf(ground);
      known = new Map();
    }
    const here = known;
    return (day, make) => {
      const state = ground.places.map((place) => partyOn(place, day)).join();
      const found = here.get(state) ?? { value: make() };
      here.set(state, found);
      const [oldest] = here.size > KEPT ? here.keys() : [];
      if (oldest !== undefined) here.delete(oldest);
      return found.value;
    };
  };
}

const holdings = keptByState<Holding>();

/** The state of the whole map on a day (since 1970), by the page's own rule; computed once for all days that look the same. */
export function holdingThen(ground: Ground, day: number): Holding {
  return holdings(ground)(day, () => holdingOn(ground, day));
}
