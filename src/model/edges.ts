import type { FaceTopology } from './faces.ts';
import { ringAreaKm2 } from './planeRing.ts';
import type { PlanePoint } from './plane.ts';

/** A shared edge of faces, with what lies on either side of its direction; -1 is no face. */
export interface FaceEdge {
  readonly points: readonly PlanePoint[];
  readonly left: number;
  readonly right: number;
  /** On a border or a coast. */
  readonly isFixed: boolean;
}

/**
 * The edges of a topology with their neighbours, each once.
 *
 * @param topology faces in whole multiples of `quantum`, each on the left of its rings
 * @param isOutline whether a point lies on the outline of a country
 */
export function faceEdges(
  topology: FaceTopology,
  quantum: number,
  isOutline: (point: PlanePoint) => boolean,
): FaceEdge[] {
  const arcs = topology.arcs.map((arc) =>
    arc.map(([x, y]): PlanePoint => [(x ?? 0) * quantum, (y ?? 0) * quantum]),
  );
  const left = new Array<number>(arcs.length).fill(-1);
  const right = new Array<number>(arcs.length).fill(-1);
  for (const [face, geometry] of topology.objects.faces.geometries.entries()) {
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.arcs]
        : geometry.type === 'MultiPolygon'
          ? geometry.arcs
          : [];
    for (const polygon of polygons) {
      for (const index of polygon.flat()) {
        if (index >= 0) left[index] = face;
        else right[~index] = face;
      }
    }
  }
  return arcs.map((points, i) => {
    const middle = points[Math.floor(points.length / 2)] ?? [0, 0];
    const [a, b] = [points[0] ?? middle, points.at(-1) ?? middle];
    const half: PlanePoint = points.length === 2 ? [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] : middle;
    return {
      points,
      left: left[i] ?? -1,
      right: right[i] ?? -1,
      isFixed: isOutline(a) && isOutline(b) && isOutline(half),
    };
  });
}

/** Square kilometres of each face of a topology: what is drawn, so that it can be held against what is counted. */
export function topologyAreaKm2(topology: FaceTopology, quantum: number): number[] {
  return topology.objects.faces.geometries.map((geometry) => {
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.arcs]
        : geometry.type === 'MultiPolygon'
          ? geometry.arcs
          : [];
    return polygons.reduce(
      (sum, rings) =>
        sum +
        rings.reduce((area, ring, i) => {
          const points = ring.flatMap((index): PlanePoint[] => {
            const arc = topology.arcs[index >= 0 ? index : ~index] ?? [];
            const forward = index >= 0 ? arc : arc.toReversed();
            return forward.slice(0, -1).map(([x, y]) => [(x ?? 0) * quantum, (y ?? 0) * quantum]);
          });
          return area + (i === 0 ? 1 : -1) * ringAreaKm2(points);
        }, 0),
      0,
    );
  });
}

/**
 * The same edges with the points left out that carry no shape: those whose triangle with their neighbours is
 * smaller than a bound, the smallest first. Ends stay, so faces still close.
 *
 * @param leastKm2 bound of the triangle, square kilometres
 */
export function simplifiedEdges(edges: readonly FaceEdge[], leastKm2: number): FaceEdge[] {
  return edges.map((edge) => {
    const points = [...edge.points];
    const triangle = (i: number): number => {
      const [a, b, c] = [points[i - 1], points[i], points[i + 1]];
      return a && b && c
        ? Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2
        : Infinity;
    };
    // A closed edge keeps three points more, or it would be no ring.
    const least = points[0]?.join() === points.at(-1)?.join() ? 6 : 2;
    while (points.length > least) {
      let smallest = 1;
      for (let i = 2; i < points.length - 1; i++)
        if (triangle(i) < triangle(smallest)) smallest = i;
      if (triangle(smallest) >= leastKm2) break;
      points.splice(smallest, 1);
    }
    return { ...edge, points };
  });
}
