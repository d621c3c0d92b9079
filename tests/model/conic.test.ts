import { expect, test } from 'vitest';
import { conicPlane } from '../../src/model/conic.ts';
import { planeProjection, toPlane } from '../../src/model/plane.ts';

const settings = { rotate: -42.5, parallels: [31.5, 36.5] } as const;
const plane = conicPlane(settings);
const projection = planeProjection(settings);

test('the small plane is the one that d3-geo draws', () => {
  for (const at of [
    [42.5, 33.6442],
    [37.2407, 34.2296],
    [33.2, 38.9],
    [49, 29],
  ] as const) {
    const [x, y] = toPlane(projection, at);
    const [ownX, ownY] = plane.toPlane(at);
    expect(ownX).toBeCloseTo(x, 6);
    expect(ownY).toBeCloseTo(y, 6);
  }
});

test('the way back leads to where it began', () => {
  for (let lon = 33; lon <= 49; lon += 1.7) {
    for (let lat = 29; lat <= 39; lat += 0.9) {
      const [backLon, backLat] = plane.toLonLat(plane.toPlane([lon, lat]));
      expect(backLon).toBeCloseTo(lon, 9);
      expect(backLat).toBeCloseTo(lat, 9);
    }
  }
});
