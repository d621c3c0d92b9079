import type { Holding, Reached } from './holding.ts';

/**
 * The place of the main body that is nearest to a place; undefined where there is no main body but the place itself.
 *
 * @param kmBetween geodesic kilometres between two places
 */
export function nearestConnectedTo(
  place: string,
  { connected }: Pick<Holding, 'connected'>,
  kmBetween: (a: string, b: string) => number,
): Reached | undefined {
  let best: Reached | undefined;
  for (const candidate of connected) {
    if (candidate === place) continue;
    const km = kmBetween(place, candidate);
    if (km < (best?.km ?? Infinity)) best = { place: candidate, km };
  }
  return best;
}
