import type { PlanePoint } from './plane.ts';

const CHORDS = 48;

/** The radius at which a circle drawn in chords has the area of the round one. */
export function chordRadius(radiusKm: number): number {
  const step = (2 * Math.PI) / CHORDS;
  return radiusKm * Math.sqrt(step / Math.sin(step));
}

/** Where a segment enters and leaves the circle, as shares of its length within 0..1. */
function crossings(a: PlanePoint, b: PlanePoint, centre: PlanePoint, radius: number): number[] {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const [fx, fy] = [a[0] - centre[0], a[1] - centre[1]];
  const [aa, bb, cc] = [
    dx * dx + dy * dy,
    2 * (fx * dx + fy * dy),
    fx * fx + fy * fy - radius * radius,
  ];
  const root = bb * bb - 4 * aa * cc;
  if (aa === 0 || root <= 0) return [];
  return [(-bb - Math.sqrt(root)) / (2 * aa), (-bb + Math.sqrt(root)) / (2 * aa)].filter(
    (t) => t > 0 && t < 1,
  );
}

/**
 * The part of a convex polygon within a circle around a point inside it. Where its edges cross the circle the
 * corners are exact, so that two neighbours cut by their own circles still share the same edge; the round parts
 * are chords.
 *
 * @param ring convex, open (the first point is not repeated), in kilometres
 * @returns an open ring, in the direction of the given one
 */
export function withinCircle(
  ring: readonly PlanePoint[],
  centre: PlanePoint,
  radiusKm: number,
): PlanePoint[] {
  const radius = chordRadius(radiusKm);
  const isInside = (p: PlanePoint): boolean =>
    Math.hypot(p[0] - centre[0], p[1] - centre[1]) <= radius;
  const angle = (p: PlanePoint): number => Math.atan2(p[1] - centre[1], p[0] - centre[0]);
  const area = ring.reduce((sum, [x, y], i) => {
    const [nx, ny] = ring[(i + 1) % ring.length] ?? [x, y];
    return sum + x * ny - nx * y;
  }, 0);
  const turn = Math.sign(area) || 1;

  // Corners in order; `leaves` marks those after which the boundary follows the circle.
  const corners: { at: PlanePoint; leaves: boolean }[] = [];
  for (const [i, a] of ring.entries()) {
    const b = ring[(i + 1) % ring.length] ?? a;
    const cuts = crossings(a, b, centre, radius);
    let inside = isInside(a);
    if (inside) corners.push({ at: a, leaves: false });
    for (const t of cuts) {
      corners.push({ at: [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t], leaves: inside });
      inside = !inside;
    }
  }

  const step = (2 * Math.PI) / CHORDS;
  const onCircle = (at: number): PlanePoint => [
    centre[0] + radius * Math.cos(at),
    centre[1] + radius * Math.sin(at),
  ];
  if (corners.length === 0)
    return Array.from({ length: CHORDS }, (_, i) => onCircle(turn * i * step));

  const points: PlanePoint[] = [];
  for (const [i, { at, leaves }] of corners.entries()) {
    points.push(at);
    if (!leaves) continue;
    const next = corners[(i + 1) % corners.length]?.at ?? at;
    const start = angle(at);
    let sweep = (angle(next) - start) * turn;
    if (sweep <= 0) sweep += 2 * Math.PI;
    const chords = Math.ceil(sweep / step);
    for (let chord = 1; chord < chords; chord++)
      points.push(onCircle(start + (turn * sweep * chord) / chords));
  }
  return points;
}
