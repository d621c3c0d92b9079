import { describe, expect, test } from 'vitest';
import { planeAround } from '../../src/model/around.ts';
import { destination } from '../../src/model/destination.ts';
import { along, bearingTo, distanceKm } from '../../src/model/geodesy.ts';

// The first of the test cases that GeographicLib publishes and all its implementations are held against
// (GeodTest, doi:10.5281/zenodo.32156): latitude, longitude, azimuth, latitude, longitude, metres.
const published = [
  [35.60777, -139.44815, 111.0987484295603, -11.17491, -69.95921, 8935244.560482],
  [55.52454, 106.05087, 22.0200598809828, 77.03196, 197.18234, 4105086.1713924],
  [-21.97856, 142.59065, -32.4445687643319, 41.84138, 98.56635, 8394328.894657671],
  [-66.99028, 112.2363, 173.734912408784, -12.70631, 285.90344, 11150344.231208025],
] as const;

describe("GeographicLib's test values", () => {
  test.each(published)('from %d, %d', (lat1, lon1, azimuth, lat2, lon2, metres) => {
    expect(distanceKm([lon1, lat1], [lon2, lat2])).toBeCloseTo(metres / 1000, 9);
    expect(bearingTo([lon1, lat1], [lon2, lat2])).toBeCloseTo((azimuth + 360) % 360, 9);
    const [lon, lat] = along([lon1, lat1], azimuth, metres / 1000);
    expect(lat).toBeCloseTo(lat2, 9);
    expect((lon + 360) % 360).toBeCloseTo((lon2 + 360) % 360, 9);
  });
});

describe('distances on WGS84', () => {
  test('from pole to equator is a quarter of the meridian, 10,001.966 km', () => {
    expect(distanceKm([0, 90], [0, 0])).toBeCloseTo(10001.965729, 6);
  });

  test('along the equator is the arc of the equator', () => {
    expect(distanceKm([0, 0], [90, 0])).toBeCloseTo((Math.PI / 2) * 6378.137, 6);
  });

  test('the direct example of Karney (2013), table 2, 10,000 km from 40 N at 30 degrees', () => {
    const [lon, lat] = along([0, 40], 30, 10000);
    expect(lat).toBeCloseTo(41.79331020506, 9);
    expect(lon).toBeCloseTo(137.84490004377, 9);
  });

  test('the nearly antipodal example of Karney (2013), table 4', () => {
    // Vincenty's inverse does not converge there: what a kept library is for.
    expect(distanceKm([0, -30], [179.8, 29.9])).toBeCloseTo(19989.83282761, 6);
    expect(bearingTo([0, -30], [179.8, 29.9])).toBeCloseTo(161.890524736, 6);
  });
});

/** Starts spread over the globe, poles and date line among them. */
const starts = [-89, -60, -33.9, 0, 34.2, 51.5, 69, 89].flatMap((lat) =>
  [-179.9, -74, 0, 37.2, 139.7].map((lon) => [lon, lat] as const),
);
const bearings = [0, 45, 59.7, 90, 135, 180, 225, 270, 315];

test("the browser's own solution ends within a metre of GeographicLib's, everywhere", () => {
  for (const start of starts) {
    for (const bearing of bearings) {
      for (const km of [1, 146.2, 292.4, 480]) {
        const apart = distanceKm(destination(start, bearing, km), along(start, bearing, km));
        expect(apart, `${start.join()} ${bearing} ${km}`).toBeLessThan(0.001);
      }
    }
  }
});

test('a plane around a place keeps lengths and directions from its centre to a five-hundredth within 500 km', () => {
  for (const start of starts.filter(([, lat]) => Math.abs(lat) < 85)) {
    const project = planeAround(start);
    expect(project([...start])).toEqual([0, 0].map((value) => expect.closeTo(value, 6)));
    for (const bearing of bearings) {
      for (const km of [146.2, 292.4, 500]) {
        const [x = 0, y = 0] = project([...along(start, bearing, km)]) ?? [];
        const east = km * Math.sin((bearing * Math.PI) / 180);
        const north = km * Math.cos((bearing * Math.PI) / 180);
        expect(Math.hypot(x - east, -y - north) / km).toBeLessThan(0.002);
      }
    }
  }
});
