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

/** The direction in which the shortest line from one place to another leaves, degrees clockwise from north. */
export function bearingTo([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): number {
  const { azi1 } = WGS84.Inverse(lat1, lon1, lat2, lon2);
  if (azi1 === undefined) throw new RangeError(`no bearing: ${lon1},${lat1} to ${lon2},${lat2}`);
  return (azi1 + 360) % 360;
}

/** Where a geodesic ends that leaves a place in a direction; `destination` is the same for a reader's browser. */
export function along([lon, lat]: LonLat, bearing: number, km: number): LonLat {
  const { lat2, lon2 } = WGS84.Direct(lat, lon, bearing, km * 1000);
  if (lat2 === undefined || lon2 === undefined)
    throw new RangeError(`no end: ${km} km from ${lon},${lat} at ${bearing} degrees`);
  return [lon2, lat2];
}
