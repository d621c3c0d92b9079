import type { Edge } from '../outline.ts';
import { ringsOf, signedAreaKm2, type Chain } from '../outline.ts';

/** A piece of ground in the plane: its outline first, then the holes in it. None repeats its first point. */
export type PlanePolygon = readonly (readonly (readonly [number, number])[])[];

/** Whether a point lies in a ring; crossings of a ray to the east. */
export function isInRing(
  [x, y]: readonly [number, number],
  ring: readonly (readonly [number, number])[],
): boolean {
  let inside = false;
  for (const [i, [ax, ay]] of ring.entries()) {
    const [bx, by] = ring[(i + 1) % ring.length] ?? [ax, ay];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** The edges of each face, as `polygonsOfFace` wants them: sorting them once spares a search for every face. */
export function edgesByFace(edges: readonly Edge[]): Map<number, Chain[]> {
  const byFace = new Map<number, Chain[]>();
  for (const edge of edges) {
    const chain = { ...edge, isClosed: false };
    for (const face of new Set([edge.left, edge.right])) {
      const own = byFace.get(face);
      if (own) own.push(chain);
      else byFace.set(face, [chain]);
    }
  }
  return byFace;
}

/** The pieces of a face, each with its holes. */
export function polygonsOfFace(chains: readonly Chain[], face: number): PlanePolygon[] {
  const rings = ringsOf(chains, face)
    .map((ring) => ring.flatMap(({ points }) => points.slice(0, -1)))
    .filter((ring) => ring.length >= 3);
  const outer = rings.filter((ring) => signedAreaKm2(ring) > 0);
  const holes = rings.filter((ring) => signedAreaKm2(ring) < 0);
  return outer.map((ring) => [
    ring,
    ...holes.filter((hole) => hole[0] !== undefined && isInRing(hole[0], ring)),
  ]);
}
