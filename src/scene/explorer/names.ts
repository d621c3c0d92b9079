import type { NamedPlace } from '../scene.ts';
import type { ExplorerPlace } from './explorerData.ts';

/** Up to which rank places are tried for a name, by how much ground the map shows. */
function rankAt(spanKm: number): number {
  if (spanKm > 620) return 1;
  if (spanKm > 330) return 2;
  return spanKm > 160 ? 3 : 4;
}

/**
 * Places to name, the most important first; the map leaves out those for which it has no room. Points for measuring
 * stand on towns that have a name of their own.
 *
 * @param first ids that come before all others, such as the place that was chosen
 */
export function namesAt(
  places: readonly ExplorerPlace[],
  spanKm: number,
  first: readonly string[],
): NamedPlace[] {
  const rank = rankAt(spanKm);
  const shown = places
    .filter(
      (place) => place.rank <= rank && place.kind !== 'reference' && !first.includes(place.id),
    )
    // Two halves of a city have one name: the first of the table carries it.
    .filter((place, i, all) => all.findIndex(({ short }) => short === place.short) === i)
    .sort((a, b) => a.rank - b.rank);
  return [...first, ...shown.map(({ id }) => id)].map((place) => ({ place }));
}
