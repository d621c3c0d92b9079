import type { PlanePoint } from './plane.ts';

/** Area of a ring in square kilometres; positive where its inside is on the left of its direction. */
export function signedAreaKm2(ring: readonly PlanePoint[]): number {
  let doubled = 0;
  for (const [i, [x, y]] of ring.entries()) {
    const [nx, ny] = ring[(i + 1) % ring.length] ?? [x, y];
    doubled += x * ny - nx * y;
  }
  return doubled / 2;
}

/** Area of a ring in square kilometres, whatever its direction. */
export function ringAreaKm2(ring: readonly PlanePoint[]): number {
  return Math.abs(signedAreaKm2(ring));
}

/** A rectangle of the plane, in kilometres. */
export type PlaneBox = readonly [x0: number, y0: number, x1: number, y1: number];

/** The rectangle around points, grown to every side by so many kilometres. */
export function bounds(points: readonly PlanePoint[], margin: number): PlaneBox {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [
    Math.min(...xs) - margin,
    Math.min(...ys) - margin,
    Math.max(...xs) + margin,
    Math.max(...ys) + margin,
  ];
}

/** Whether two rectangles have no point in common. */
export const apart = (a: PlaneBox, b: PlaneBox): boolean =>
  a[2] < b[0] || b[2] < a[0] || a[3] < b[1] || b[3] < a[1];
