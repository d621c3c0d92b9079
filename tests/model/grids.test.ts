import { expect, test } from 'vitest';
import { LineGrid } from '../../src/model/lineGrid.ts';
import { planeKm, type PlanePoint } from '../../src/model/plane.ts';
import { PointGrid } from '../../src/model/pointGrid.ts';
import { seeded } from '../fixtures/hostile.ts';

const chance = seeded(3);
const anywhere = (): PlanePoint => [chance() * 200 - 100, chance() * 200 - 100];

test('a grid of points finds every point of a box, on both sides of nought', () => {
  const points = Array.from({ length: 500 }, anywhere);
  const grid = new PointGrid(7);
  for (const point of points) grid.add(point);
  for (let i = 0; i < 50; i++) {
    const [[ax, ay], [bx, by]] = [anywhere(), anywhere()];
    const [x0, y0, x1, y1] = [
      Math.min(ax, bx),
      Math.min(ay, by),
      Math.max(ax, bx),
      Math.max(ay, by),
    ];
    const near = new Set(grid.near(x0, y0, x1, y1));
    const inside = points.filter(([x, y]) => x >= x0 && x <= x1 && y >= y0 && y <= y1);
    expect(inside.filter((point) => !near.has(point))).toEqual([]);
    for (const [x, y] of near)
      expect([x >= x0 - 14, x <= x1 + 14, y >= y0 - 14, y <= y1 + 14]).not.toContain(false);
  }
});

/** The nearest of a thousand points along the line: a plain way to measure, to compare with. */
function kmTo(point: PlanePoint, line: readonly PlanePoint[]): number {
  let nearest = Infinity;
  for (const [i, a] of line.slice(0, -1).entries()) {
    const b = line[i + 1] ?? a;
    for (let t = 0; t <= 1; t += 0.001)
      nearest = Math.min(
        nearest,
        planeKm(point, [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]),
      );
  }
  return nearest;
}

test('a grid of lines says whether one comes near a point, as measuring along all of them does', () => {
  const lines = Array.from({ length: 3 }, () => Array.from({ length: 4 }, anywhere));
  const grid = new LineGrid(lines, 10);
  for (let i = 0; i < 100; i++) {
    const point = anywhere();
    const km = Math.min(...lines.map((line) => kmTo(point, line)));
    expect(grid.isWithin(point, km + 0.2)).toBe(true);
    expect(grid.isWithin(point, km - 0.2)).toBe(false);
  }
  expect(grid.isWithin([500, 500], 20)).toBe(false);
});
