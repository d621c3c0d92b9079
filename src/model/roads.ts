import { distanceKm } from './geodesy.ts';
import type { DrawnLine, LonLat, Place } from './records.ts';

/** Two places with no other place on the road between them. */
export interface RoadLink {
  readonly from: string;
  readonly to: string;
  /** Along the drawn line, so approximate. */
  readonly lengthKm: number;
  /** From one place to the other, in degrees. */
  readonly path: readonly LonLat[];
}

/** A way over several links. */
export interface RoadWay {
  readonly lengthKm: number;
  /** The places passed, both ends included. */
  readonly places: readonly string[];
  readonly links: readonly RoadLink[];
}

interface Node {
  readonly at: LonLat;
  readonly edges: { readonly to: string; readonly km: number }[];
}

/** Lines are drawn to a hundredth of a degree; roads join, and reach a place, where they share such a point. */
const keyOf = ([lon, lat]: LonLat): string => `${lon.toFixed(2)},${lat.toFixed(2)}`;

/** A tiny queue is enough: the graph has a few thousand points. */
function shortestFrom(
  nodes: ReadonlyMap<string, Node>,
  start: string,
  stopsAt: (key: string) => boolean,
): Map<string, { km: number; previous: string | undefined }> {
  const reached = new Map<string, { km: number; previous: string | undefined }>([
    [start, { km: 0, previous: undefined }],
  ]);
  const open = new Set([start]);
  const done = new Set<string>();
  while (open.size > 0) {
    let nearest = '';
    let nearestKm = Infinity;
    for (const key of open) {
      const km = reached.get(key)?.km ?? Infinity;
      if (km < nearestKm) [nearest, nearestKm] = [key, km];
    }
    open.delete(nearest);
    done.add(nearest);
    if (nearest !== start && stopsAt(nearest)) continue;
    for (const { to, km } of nodes.get(nearest)?.edges ?? []) {
      if (done.has(to)) continue;
      const total = nearestKm + km;
      if (total < (reached.get(to)?.km ?? Infinity)) {
        reached.set(to, { km: total, previous: nearest });
        open.add(to);
      }
    }
  }
  return reached;
}

/**
 * Every pair of places that a road joins with no third place between, with the shortest such road.
 *
 * @param roads lines that join where they share a point (0.01 degree)
 * @param places a place is on a road when its position, to 0.01 degree, is a point of the line
 */
export function roadLinks(roads: readonly DrawnLine[], places: readonly Place[]): RoadLink[] {
  const nodes = new Map<string, Node>();
  const nodeAt = (at: LonLat): Node => {
    const key = keyOf(at);
    const node = nodes.get(key) ?? { at, edges: [] };
    nodes.set(key, node);
    return node;
  };
  for (const { points } of roads) {
    for (const [i, at] of points.entries()) {
      const previous = points[i - 1];
      if (!previous || keyOf(previous) === keyOf(at)) continue;
      const km = distanceKm(previous, at);
      nodeAt(previous).edges.push({ to: keyOf(at), km });
      nodeAt(at).edges.push({ to: keyOf(previous), km });
    }
  }

  const placeAt = new Map<string, string>();
  for (const { id, at } of places) {
    const key = keyOf(at);
    if (nodes.has(key) && !placeAt.has(key)) placeAt.set(key, id);
  }

  const links: RoadLink[] = [];
  for (const [start, from] of placeAt) {
    const reached = shortestFrom(nodes, start, (key) => placeAt.has(key));
    for (const [end, { km }] of reached) {
      const to = placeAt.get(end);
      if (to === undefined || from >= to) continue;
      const path: LonLat[] = [];
      for (let key: string | undefined = end; key !== undefined; key = reached.get(key)?.previous) {
        const node = nodes.get(key);
        if (node) path.unshift(node.at);
      }
      links.push({ from, to, lengthKm: km, path });
    }
  }
  return links;
}

/**
 * The shortest way by road between two places; undefined where no road joins them.
 *
 * @param isOpen leaves out links, for example those through another holder's places
 */
export function shortestWay(
  links: readonly RoadLink[],
  from: string,
  to: string,
  isOpen: (link: RoadLink) => boolean = () => true,
): RoadWay | undefined {
  const byPlace = new Map<string, RoadLink[]>();
  for (const link of links.filter(isOpen)) {
    for (const end of [link.from, link.to]) byPlace.set(end, [...(byPlace.get(end) ?? []), link]);
  }
  const best = new Map<
    string,
    { km: number; by: RoadLink | undefined; previous: string | undefined }
  >([[from, { km: 0, by: undefined, previous: undefined }]]);
  const open = new Set([from]);
  const done = new Set<string>();
  while (open.size > 0) {
    const place = [...open].reduce((a, b) =>
      (best.get(a)?.km ?? 0) <= (best.get(b)?.km ?? 0) ? a : b,
    );
    open.delete(place);
    done.add(place);
    if (place === to) break;
    for (const link of byPlace.get(place) ?? []) {
      const next = link.from === place ? link.to : link.from;
      const km = (best.get(place)?.km ?? 0) + link.lengthKm;
      if (!done.has(next) && km < (best.get(next)?.km ?? Infinity)) {
        best.set(next, { km, by: link, previous: place });
        open.add(next);
      }
    }
  }
  const end = best.get(to);
  if (!end) return undefined;
  const places = [to];
  const taken: RoadLink[] = [];
  for (let at = end; at.by && at.previous !== undefined;) {
    taken.unshift(at.by);
    places.unshift(at.previous);
    const before = best.get(at.previous);
    if (!before) break;
    at = before;
  }
  return { lengthKm: end.km, places, links: taken };
}

/**
 * Points along a line, evenly spaced and none at its ends: where a held road counts as held ground.
 *
 * @param everyKm the widest gap allowed; the points divide the line evenly
 */
export function samplesAlong(path: readonly LonLat[], everyKm: number): LonLat[] {
  const lengths = path.slice(1).map((at, i) => distanceKm(path[i] ?? at, at));
  const total = lengths.reduce((sum, km) => sum + km, 0);
  const count = Math.ceil(total / everyKm);
  const samples: LonLat[] = [];
  for (let i = 1; i < count; i++) {
    let left = (total * i) / count;
    let segment = 0;
    while (segment < lengths.length - 1 && left > (lengths[segment] ?? 0))
      left -= lengths[segment++] ?? 0;
    const [a, b] = [path[segment], path[segment + 1]];
    if (!a || !b) continue;
    const share = left / (lengths[segment] || 1);
    samples.push([a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]);
  }
  return samples;
}
