import geographiclib from 'geographiclib-geodesic';
import type { LonLat } from './records.ts';

const { WGS84 } = geographiclib.Geodesic;

/** Length in kilometres of the shortest line between two places on the WGS84 ellipsoid. */
export function distanceKm([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): number {
  // Longitude first, as in GeoJSON; GeographicLib takes latitude first.
  const { s12: metres } = WGS84.Inverse(lat1, lon1, lat2, lon2);
  if (metres === undefined) throw new RangeError(`no distance: ${lon1},${lat1} to ${lon2},${lat2}`);
  return metres / 1000;
}
