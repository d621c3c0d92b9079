import { distanceKm } from '../model/geodesy.ts';
import type { LonLat, Place } from '../model/records.ts';
import { rememberLast } from './rememberLast.ts';

/** Geodesic kilometres between two places by their ids; Infinity where one of them is not there. */
export type KmBetween = (a: string, b: string) => number;

function measuring(places: readonly (readonly [id: string, at: LonLat])[]): KmBetween {
  const at = new Map(places);
  const known = new Map<string, Map<string, number>>();
  return (a, b) => {
    const from = known.get(a) ?? new Map<string, number>();
    known.set(a, from);
    const [start, end] = [at.get(a), at.get(b)];
    const km = from.get(b) ?? (start && end ? distanceKm(start, end) : Infinity);
    from.set(b, km);
    return km;
  };
}

const lastMeasuring = rememberLast<KmBetween>();

/** Lengths between places, each measured once for as long as no place moves. */
export function kmBetweenOf(places: readonly Place[]): KmBetween {
  const positions = places.map(({ id, at }) => [id, at] as const);
  return lastMeasuring(positions, () => measuring(positions));
}
