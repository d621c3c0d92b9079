import { AUTHALIC_RADIUS_KM, type PlanePoint } from './plane.ts';
import type { LonLat } from './records.ts';

/** What fixes the story's plane; the same numbers as `planeProjection` takes. */
export interface ConicSettings {
  readonly rotate: number;
  readonly parallels: readonly [number, number];
}

/** The story's plane in both directions, small enough for a reader to download. */
export interface ConicPlane {
  readonly toPlane: (at: LonLat) => PlanePoint;
  /** Degrees of a point of the plane. */
  readonly toLonLat: (point: PlanePoint) => LonLat;
}

const RADIANS = Math.PI / 180;
/** Latitude at which d3-geo's conic has its nought. */
const CENTRE = 33.6442;

/**
 * Albers' equal-area conic on the authalic sphere, as d3-geo draws it: pictures are projected at build, and only taps,
 * links and downloads need the way back.
 */
export function conicPlane({ rotate, parallels }: ConicSettings): ConicPlane {
  const [south, north] = parallels.map((parallel) => Math.sin(parallel * RADIANS));
  const s = south ?? 0;
  const n = (s + (north ?? s)) / 2;
  const c = 1 + s * (2 * n - s);
  const top = Math.sqrt(c - 2 * n * Math.sin(CENTRE * RADIANS)) / n;
  return {
    toPlane([lon, lat]) {
      const radius = Math.sqrt(c - 2 * n * Math.sin(lat * RADIANS)) / n;
      const angle = (lon + rotate) * RADIANS * n;
      return [
        AUTHALIC_RADIUS_KM * radius * Math.sin(angle),
        // The plane's y grows to the south.
        -AUTHALIC_RADIUS_KM * (top - radius * Math.cos(angle)),
      ];
    },
    toLonLat([x, y]) {
      const [across, up] = [x / AUTHALIC_RADIUS_KM, top + y / AUTHALIC_RADIUS_KM];
      const squared = (across * across + up * up) * n * n;
      const sine = Math.min(1, Math.max(-1, (c - squared) / (2 * n)));
      return [Math.atan2(across, up) / RADIANS / n - rotate, Math.asin(sine) / RADIANS];
    },
  };
}
