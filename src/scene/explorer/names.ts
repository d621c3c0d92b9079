import type { NamedPlace } from '../scene.ts';
import type { Locale } from '../format.ts';
import type { ExplorerPlace } from './explorerData.ts';

/** Up to which rank places are tried for a name, by how much ground the map shows. */
function rankAt(spanKm: number): number {
  if (spanKm > 400) return 1;
  if (spanKm > 220) return 2;
  return spanKm > 110 ? 3 : 4;
}

/**
 * Places to name, the most important first; the map leaves out those for which it has no room. Points for measuring
 * stand on towns that have a name of their own.
 *
 * @param most names on the map besides `first`: a map full of names shows nothing else
 * @param first ids that come before all others, such as the place that was chosen
 * @param isFree whether a place can be named where it lies
 */
export function namesAt(
  places: readonly ExplorerPlace[],
  spanKm: number,
  most: number,
  first: readonly string[],
  isFree: (id: string) => boolean,
): NamedPlace[] {
  const rank = rankAt(spanKm);
  // Cities are what a reader finds the way by: they come before places that only this story knows.
  const weight = (place: ExplorerPlace): number => place.rank - (place.kind === 'city' ? 1.5 : 0);
  const shown = places
    .filter((place) => place.rank <= rank + Number(place.kind === 'city'))
    .filter(({ kind }) => kind !== 'reference')
    .filter(({ id }) => !first.includes(id) && isFree(id))
    // Two halves of a city have one name: the first of the table carries it.
    .filter((place, i, all) => all.findIndex(({ short }) => short === place.short) === i)
    .sort((a, b) => weight(a) - weight(b))
    .slice(0, most);
  return [...first, ...shown.map(({ id }) => id)].map((place) => ({ place }));
}

/** Ids of the places whose name on the map is another's too: the two banks of a city, a town and its crossing. */
export function namesakesOf(places: readonly ExplorerPlace[], locale: Locale): ReadonlySet<string> {
  const printed = (place: ExplorerPlace): string => (locale === 'ar' ? place.shortAr : place.short);
  const groups = Map.groupBy(places, printed).values();
  return new Set(
    [...groups].flatMap((group) => (group.length > 1 ? group.map(({ id }) => id) : [])),
  );
}
