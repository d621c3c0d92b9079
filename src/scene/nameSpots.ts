import { geoStream, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import { WINDOW_KM, type AroundPoint, type NameSpot } from './elsewhereData.ts';

/** Spots are looked for on a grid of this many kilometres, and kept this many apart. */
const GRID_KM = 40;
const APART_KM = 110;
const MOST_SPOTS = 12;
/** In a smaller country no name finds room between the line and the cities; the rule is the same for all. */
const LEAST_ROOM_KM = 45;

/** Bends closer than this to the last corner do not count, km. */
const BEND_KM = 6;

/** The rings of a shape as they lie in the plane, cut to its window, without their small bends. */
function ringsOf(shape: GeoPermissibleObjects, projection: GeoProjection): AroundPoint[][] {
  const rings: AroundPoint[][] = [];
  geoStream(
    shape,
    projection.stream({
      point: (x, y) => {
        const [lastX, lastY] = rings.at(-1)?.at(-1) ?? [Infinity, Infinity];
        if (Math.hypot(x - lastX, y - lastY) > BEND_KM) rings.at(-1)?.push([x, y]);
      },
      lineStart: () => void rings.push([]),
      lineEnd: () => undefined,
      polygonStart: () => undefined,
      polygonEnd: () => undefined,
      sphere: () => undefined,
    }),
  );
  return rings.filter((ring) => ring.length > 2);
}

/** Kilometres from a point to the nearest edge of the rings; below zero outside of them. */
function roomAt([x, y]: AroundPoint, rings: readonly (readonly AroundPoint[])[]): number {
  let isInside = false;
  let nearest = Infinity;
  for (const ring of rings) {
    for (const [i, [bx, by]] of ring.entries()) {
      const [ax, ay] = ring.at(i - 1) ?? [bx, by];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
      const [dx, dy] = [bx - ax, by - ay];
      const length2 = dx * dx + dy * dy;
      const t = length2 === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length2;
      const at = Math.min(1, Math.max(0, t));
      nearest = Math.min(nearest, Math.hypot(x - ax - at * dx, y - ay - at * dy));
    }
  }
  return isInside ? nearest : -nearest;
}

/** Where a country's name could stand in the window: the roomiest spots first, none near another. */
export function nameSpots(
  code: string,
  shape: GeoPermissibleObjects,
  projection: GeoProjection,
): NameSpot[] {
  const rings = ringsOf(shape, projection);
  if (rings.length === 0) return [];
  const [halfWidth, halfHeight] = WINDOW_KM;
  const spots: NameSpot[] = [];
  for (let y = GRID_KM - halfHeight; y < halfHeight; y += GRID_KM) {
    for (let x = GRID_KM - halfWidth; x < halfWidth; x += GRID_KM) {
      const roomKm = Math.round(roomAt([x, y], rings));
      if (roomKm >= LEAST_ROOM_KM) spots.push({ code, at: [x, y], roomKm });
    }
  }
  const kept: NameSpot[] = [];
  for (const spot of spots.sort((a, b) => b.roomKm - a.roomKm)) {
    const isApart = kept.every(
      ({ at: [x, y] }) => Math.hypot(spot.at[0] - x, spot.at[1] - y) >= APART_KM,
    );
    if (isApart) kept.push(spot);
    if (kept.length === MOST_SPOTS) break;
  }
  return kept;
}
