import type { Edge } from '../outline.ts';

/**
 * The face of the divided ground under a point of the plane; -1 where none is. Looks along a line to the east for the
 * first edge, and takes the side that faces the point.
 */
export function faceAt(edges: readonly Edge[], [x, y]: readonly [number, number]): number {
  let nearest = Infinity;
  let face = -1;
  for (const { points, left, right } of edges) {
    for (const [i, [bx, by]] of points.entries()) {
      const a = points[i - 1];
      if (!a) continue;
      const [ax, ay] = a;
      if (ay > y === by > y) continue;
      const crossing = ax + ((y - ay) / (by - ay)) * (bx - ax);
      if (crossing < x || crossing >= nearest) continue;
      nearest = crossing;
      // The plane's y grows to the south, and a ring keeps its face where its signed area is positive.
      face = by > ay ? left : right;
    }
  }
  return face;
}
