import { geoAzimuthalEquidistantRaw, geoProjection, type GeoProjection } from 'd3-geo';
import { WGS84_AXIS_KM, WGS84_FLATTENING } from './destination.ts';
import type { LonLat } from './records.ts';

/** Nothing farther than this from the centre has a point in the plane, degrees: about 1,100 km. */
const REACH_DEGREES = 10;

/**
 * A plane around a place anywhere in the world, one unit a kilometre, y growing to the south. Azimuthal and equidistant: a
 * geodesic through the centre is a straight line of its true length. The sphere is stretched by the ellipsoid's two radii at the
 * centre, which leaves an error of about a thousandth within 500 km.
 */
export function planeAround([lon, lat]: LonLat): GeoProjection {
  const e2 = WGS84_FLATTENING * (2 - WGS84_FLATTENING);
  const w2 = 1 - e2 * Math.sin((lat * Math.PI) / 180) ** 2;
  const eastKm = WGS84_AXIS_KM / Math.sqrt(w2);
  const northKm = (WGS84_AXIS_KM * (1 - e2)) / w2 ** 1.5;
  return geoProjection((lambda, phi) => {
    const [x, y] = geoAzimuthalEquidistantRaw(lambda, phi);
    return [x * eastKm, y * northKm];
  })
    .rotate([-lon, -lat])
    .scale(1)
    .translate([0, 0])
    .clipAngle(REACH_DEGREES)
    .precision(0);
}
