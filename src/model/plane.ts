import { geoConicEqualArea, type GeoProjection } from 'd3-geo';
import type { LonLat } from './records.ts';

/** A point of the map plane, in kilometres; y grows to the south, as on a screen. */
export type PlanePoint = readonly [x: number, y: number];

/** Radius of the sphere that has the surface of the WGS84 ellipsoid, km. */
export const AUTHALIC_RADIUS_KM = 6371.0072;

/**
 * The plane in which all ground is divided, measured and drawn. Equal area, one unit a kilometre:
 * an area in the plane is the area on the sphere, and a frame of the story is a box in it.
 *
 * @param options.rotate degrees of longitude, negative east, as d3-geo takes it
 * @param options.parallels the two parallels on which distances are true
 */
export function planeProjection(options: {
  readonly rotate: number;
  readonly parallels: readonly [number, number];
}): GeoProjection {
  return (
    geoConicEqualArea()
      .rotate([options.rotate, 0])
      .parallels([options.parallels[0], options.parallels[1]])
      .scale(AUTHALIC_RADIUS_KM)
      .translate([0, 0])
      // Resampling would add points to shared edges on one side and not on the other.
      .precision(0)
  );
}

/** One place in the plane. @throws RangeError where the projection has no point for it */
export function toPlane(projection: GeoProjection, at: LonLat): PlanePoint {
  const point = projection([at[0], at[1]]);
  if (!point) throw new RangeError(`${at[0]},${at[1]} has no point in the plane`);
  return point;
}

/** Straight-line kilometres in the plane: for drawing and dividing, never for a printed distance. */
export function planeKm([ax, ay]: PlanePoint, [bx, by]: PlanePoint): number {
  return Math.hypot(ax - bx, ay - by);
}
