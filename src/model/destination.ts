import type { LonLat } from './records.ts';

/** The WGS84 ellipsoid: half the equator's axis in km, and the flattening. */
export const WGS84_AXIS_KM = 6378.137;
export const WGS84_FLATTENING = 1 / 298.257223563;

const RADIANS = Math.PI / 180;

/** A longitude from -180 up to 180. */
const wrapped = (lon: number): number => ((((lon + 180) % 360) + 360) % 360) - 180;

/**
 * Where a geodesic ends that leaves a place in a direction, on the WGS84 ellipsoid. Vincenty's direct solution (1975): a few
 * lines for a reader's browser, and good to less than a metre, where GeographicLib would be a large download.
 *
 * @param bearing degrees clockwise from north
 */
export function destination([lon, lat]: LonLat, bearing: number, km: number): LonLat {
  const b = WGS84_AXIS_KM * (1 - WGS84_FLATTENING);
  const sinBearing = Math.sin(bearing * RADIANS);
  const cosBearing = Math.cos(bearing * RADIANS);
  const tanU1 = (1 - WGS84_FLATTENING) * Math.tan(lat * RADIANS);
  const cosU1 = 1 / Math.hypot(1, tanU1);
  const sinU1 = tanU1 * cosU1;
  const sigma1 = Math.atan2(tanU1, cosBearing);
  const sinAlpha = cosU1 * sinBearing;
  const cos2Alpha = 1 - sinAlpha ** 2;
  const u2 = (cos2Alpha * (WGS84_AXIS_KM ** 2 - b ** 2)) / b ** 2;
  const A = 1 + (u2 / 16384) * (4096 + u2 * (-768 + u2 * (320 - 175 * u2)));
  const B = (u2 / 1024) * (256 + u2 * (-128 + u2 * (74 - 47 * u2)));
  let sigma = km / (b * A);
  for (let round = 0, last = Infinity; round < 50 && Math.abs(sigma - last) > 1e-12; round++) {
    last = sigma;
    const cos2SigmaM = Math.cos(2 * sigma1 + sigma);
    const [sin, cos] = [Math.sin(sigma), Math.cos(sigma)];
    const inner =
      cos * (2 * cos2SigmaM ** 2 - 1) -
      (B / 6) * cos2SigmaM * (4 * sin ** 2 - 3) * (4 * cos2SigmaM ** 2 - 3);
    sigma = km / (b * A) + B * sin * (cos2SigmaM + (B / 4) * inner);
  }
  const [sin, cos] = [Math.sin(sigma), Math.cos(sigma)];
  const cos2SigmaM = Math.cos(2 * sigma1 + sigma);
  const toPole = sinU1 * sin - cosU1 * cos * cosBearing;
  const lat2 = Math.atan2(
    sinU1 * cos + cosU1 * sin * cosBearing,
    (1 - WGS84_FLATTENING) * Math.hypot(sinAlpha, toPole),
  );
  const lambda = Math.atan2(sin * sinBearing, cosU1 * cos - sinU1 * sin * cosBearing);
  const C = (WGS84_FLATTENING / 16) * cos2Alpha * (4 + WGS84_FLATTENING * (4 - 3 * cos2Alpha));
  const L =
    lambda -
    (1 - C) *
      WGS84_FLATTENING *
      sinAlpha *
      (sigma + C * sin * (cos2SigmaM + C * cos * (2 * cos2SigmaM ** 2 - 1)));
  return [wrapped(lon + L / RADIANS), lat2 / RADIANS];
}
