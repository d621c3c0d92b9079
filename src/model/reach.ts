import type { Holding } from './holding.ts';
import type { LonLat } from './records.ts';
import { shortestWay, type RoadLink } from './roads.ts';

/** A place as it is measured to. */
export interface Measured {
  readonly id: string;
  /** Geodesic kilometres from where the reader stands. */
  readonly km: number;
}

/** The two nearest grounds of the focus party: kilometres are to a place of it, as everywhere in the story. */
export interface NearestGround {
  /** The point lies on ground joined to the main body: there is nothing to measure. */
  readonly isJoined: boolean;
  /** The point is itself held by the focus party. */
  readonly isHeld: boolean;
  /** Nearest place joined to the main body; undefined where none is left. */
  readonly joined: Measured | undefined;
  /** Nearest place of any other of the party's ground: what the place itself hangs together with does not count. */
  readonly any: Measured | undefined;
  /** The second is cut off from the main body. */
  readonly anyIsCutOff: boolean;
}

/**
 * The nearest ground of the focus party on a day, as seen from a place or from a bare point.
 *
 * @param places nearest first
 * @param own id of the place that is asked for, or of a place that holds the ground under the point
 */
export function nearestGround(
  places: readonly Measured[],
  holding: Holding,
  own: string | undefined,
): NearestGround {
  const { connected, pockets } = holding;
  const ownPocket = own === undefined ? undefined : pockets.find((pocket) => pocket.has(own));
  const isJoined = own !== undefined && connected.has(own);
  const cutOff = new Set(pockets.filter((p) => p !== ownPocket).flatMap((p) => [...p]));
  const joined = isJoined ? undefined : places.find(({ id }) => connected.has(id));
  const any = isJoined
    ? undefined
    : places.find(({ id }) => id !== own && (connected.has(id) || cutOff.has(id)));
  return {
    isJoined,
    isHeld: isJoined || ownPocket !== undefined,
    joined,
    any,
    anyIsCutOff: any !== undefined && cutOff.has(any.id),
  };
}

/** The point of a road that is nearest to where the reader stands. */
export interface RoadAccess {
  readonly link: RoadLink;
  /** Straight kilometres from the point to the road. */
  readonly offKm: number;
  /** Kilometres along the road from its first end to there. */
  readonly alongKm: number;
}

/** Kilometres of a degree of latitude; for steps along a drawn line that is itself exact to a kilometre. */
const KM_PER_DEGREE = 111.2;

/** The nearest road, if one passes within `withinKm`. */
export function roadAccess(
  links: readonly RoadLink[],
  at: LonLat,
  withinKm: number,
): RoadAccess | undefined {
  const squeeze = Math.cos((at[1] * Math.PI) / 180);
  const flat = ([lon, lat]: LonLat): readonly [number, number] => [
    (lon - at[0]) * KM_PER_DEGREE * squeeze,
    (lat - at[1]) * KM_PER_DEGREE,
  ];
  let best: RoadAccess | undefined;
  for (const link of links) {
    let passed = 0;
    const points = link.path.map(flat);
    const lengths = points.slice(1).map(([x, y], i) => {
      const [px, py] = points[i] ?? [x, y];
      return Math.hypot(x - px, y - py);
    });
    const total = lengths.reduce((sum, km) => sum + km, 0) || 1;
    for (const [i, [bx, by]] of points.slice(1).entries()) {
      const [ax, ay] = points[i] ?? [bx, by];
      const length = lengths[i] ?? 0;
      const along = length === 0 ? 0 : -(ax * (bx - ax) + ay * (by - ay)) / length ** 2;
      const t = Math.min(1, Math.max(0, along));
      const offKm = Math.hypot(ax + (bx - ax) * t, ay + (by - ay) * t);
      if (offKm <= withinKm && offKm < (best?.offKm ?? Infinity))
        best = { link, offKm, alongKm: ((passed + length * t) / total) * link.lengthKm };
      passed += length;
    }
  }
  return best;
}

/**
 * Kilometres by road to a place, from another place or from where a bare point meets a road. Along our own lines, so
 * always approximate; whoever holds the ground between does not matter.
 *
 * @returns undefined where no road joins the two
 */
export function roadKm(
  links: readonly RoadLink[],
  from: string | RoadAccess,
  to: string,
): number | undefined {
  if (typeof from === 'string') return shortestWay(links, from, to)?.lengthKm;
  const { link, alongKm, offKm } = from;
  const here = '@';
  const ends: RoadLink[] = [
    { from: here, to: link.from, lengthKm: alongKm, path: [] },
    { from: here, to: link.to, lengthKm: link.lengthKm - alongKm, path: [] },
  ];
  const km = shortestWay([...links, ...ends], here, to)?.lengthKm;
  return km === undefined ? undefined : km + offKm;
}
