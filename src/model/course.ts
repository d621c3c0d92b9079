import type { PlanePoint } from './plane.ts';

/** Where a point lies by a line: how far from it, and how far along it from its first point. */
export interface Along {
  readonly awayKm: number;
  readonly alongKm: number;
}

/** The nearest point of a line to a point, in the plane. @throws RangeError for a line of fewer than two points */
export function alongLine([x, y]: PlanePoint, line: readonly PlanePoint[]): Along {
  let best: Along | undefined;
  let before = 0;
  for (const [i, b] of line.slice(1).entries()) {
    const a = line[i] ?? b;
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const length = Math.hypot(dx, dy);
    const share = ((x - a[0]) * dx + (y - a[1]) * dy) / (length * length || 1);
    const t = Math.min(1, Math.max(0, share));
    const awayKm = Math.hypot(x - a[0] - dx * t, y - a[1] - dy * t);
    if (awayKm < (best?.awayKm ?? Infinity)) best = { awayKm, alongKm: before + length * t };
    before += length;
  }
  if (!best) throw new RangeError('a line of fewer than two points has no course');
  return best;
}
