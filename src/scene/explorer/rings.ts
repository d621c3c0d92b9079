import { chainsBetween, ringsOf, type Chain, type Edge } from '../outline.ts';

/** A piece of ground in the plane: its outline first, then the holes in it. None repeats its first point. */
export type PlanePolygon = readonly (readonly (readonly [number, number])[])[];

/** Twice the signed area of a ring of the plane; positive where the inside is on its left. */
function turnOf(ring: readonly (readonly [number, number])[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** Whether a point lies in a ring; crossings of a ray to the east. */
function isInRing(
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

/** The outlines of each face, as `polygonsOfFace` wants them: sorted once, not searched for every face. */
export function chainsByFace(edges: readonly Edge[]): Map<number, Chain[]> {
  const byFace = new Map<number, Chain[]>();
  for (const chain of chainsBetween(edges, (face) => face)) {
    for (const face of [chain.left, chain.right]) {
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
  const outer = rings.filter((ring) => turnOf(ring) > 0);
  const holes = rings.filter((ring) => turnOf(ring) < 0);
  return outer.map((ring) => [
    ring,
    ...holes.filter((hole) => hole[0] !== undefined && isInRing(hole[0], ring)),
  ]);
}
