import { geoArea } from 'd3-geo';
import type { LonLat } from '../../model/records.ts';
import type { Desk } from '../desk.ts';
import type { Problem } from '../problems.ts';

/** Twice the signed area of a ring in the plane of degrees: positive where it runs counterclockwise. */
function signedArea(ring: readonly LonLat[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** A lake whose ring runs clockwise: GeoJSON (RFC 7946) wants outer rings counterclockwise. */
export function noRingTheWrongWayAround({ lines: { lakes } }: Desk): Problem[] {
  return lakes.rows
    .filter(({ record }) => signedArea(record.points) <= 0)
    .map(({ row, record }) => ({
      file: lakes.file,
      row,
      column: 'geometry',
      message: `the ring of "${record.id}" runs clockwise, and must run counterclockwise. List its points in the opposite order`,
    }));
}

/** A shape larger than half the Earth: a longitude has lost a digit or a sign. */
export function nothingLargerThanAHemisphere({ lines }: Desk): Problem[] {
  return Object.values(lines).flatMap(({ file, rows }) =>
    rows
      .filter(({ record: { points, kind } }) => {
        const lons = points.map(([lon]) => lon);
        if (Math.max(...lons) - Math.min(...lons) > 180) return true;
        if (kind !== 'lake' || signedArea(points) <= 0) return false;
        // D3 fills what lies to the right of a ring, GeoJSON what lies to the left.
        const ring = [...points, points[0] ?? ([0, 0] as const)]
          .map(([lon, lat]) => [lon, lat])
          .reverse();
        return geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI;
      })
      .map(({ row, record }) => ({
        file,
        row,
        column: 'geometry',
        message: `"${record.id}" is larger than half the Earth; look for a point with a wrong longitude`,
      })),
  );
}

/** Degrees. A road that passes so near, and does not touch, was meant to touch. */
const HAIR = 0.02;

/** A place that a road passes by a hair: roads reach a place only at its own coordinates, to a hundredth of a degree. */
export function noRoadThatMissesAPlaceByAHair({
  sheets: { places },
  lines: { roads },
}: Desk): Problem[] {
  // As the model joins roads to places: Math.round would take 36.805 the other way.
  const round = (degrees: number): number => Number(degrees.toFixed(2));
  const vertices = roads.rows.flatMap(({ row, record }) =>
    record.points.map(([lon, lat]) => ({ row, id: record.id, lon, lat })),
  );
  return places.rows.flatMap(({ record: place }) => {
    if (!place) return [];
    const [lon, lat] = [round(place.at[0]), round(place.at[1])];
    const near = vertices
      .filter((vertex) => Math.abs(vertex.lon - lon) <= 2 * HAIR)
      .map((vertex) => ({ ...vertex, gap: Math.hypot(vertex.lon - lon, vertex.lat - lat) }))
      .filter(({ gap }) => gap <= HAIR + 1e-9)
      .sort((a, b) => a.gap - b.gap);
    const [nearest] = near;
    if (!nearest || nearest.gap < 1e-9) return [];
    return [
      {
        file: roads.file,
        row: nearest.row,
        column: 'geometry',
        message: `"${nearest.id}" misses ${place.id} by a hair: its point [${nearest.lon}, ${nearest.lat}] should be [${lon}, ${lat}]`,
      },
    ];
  });
}
