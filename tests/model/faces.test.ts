import { describe, expect, test } from 'vitest';
import { chordRadius, withinCircle } from '../../src/model/circle.ts';
import { faceEdges, topologyAreaKm2 } from '../../src/model/edges.ts';
import { faceAreas, facePieces } from '../../src/model/facePieces.ts';
import { faceTopology } from '../../src/model/faces.ts';
import { ringAreaKm2 } from '../../src/model/planeRing.ts';
import type { Site } from '../../src/model/ground.ts';
import type { PlanePoint } from '../../src/model/plane.ts';

const square = (x: number, y: number, size: number): PlanePoint[] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
];
const place = (id: string, x: number, y: number, country = 'A'): Site => ({
  at: [x, y],
  country,
  place: id,
  links: [],
});
const road = (x: number, y: number, links: number[]): Site => ({
  at: [x, y],
  country: 'A',
  place: undefined,
  links,
});

describe('a circle in chords', () => {
  test('has the area of the round one', () => {
    const ring = withinCircle(square(-100, -100, 200), [0, 0], 17);
    expect(ringAreaKm2(ring)).toBeCloseTo(Math.PI * 17 ** 2, 6);
  });

  test('leaves a polygon alone that lies inside it', () => {
    expect(withinCircle(square(-1, -1, 2), [0, 0], 17)).toEqual(square(-1, -1, 2));
  });

  test('cuts an edge where the circle crosses it', () => {
    const half = withinCircle(
      [
        [0, -50],
        [50, -50],
        [50, 50],
        [0, 50],
      ],
      [0, 0],
      10,
    );
    const onEdge = half.filter(([x]) => x === 0).map(([, y]) => y);
    expect(Math.max(...onEdge)).toBeCloseTo(chordRadius(10), 9);
    expect(ringAreaKm2(half)).toBeCloseTo((Math.PI * 100) / 2, 0);
  });
});

const land = [
  { id: 'A', rings: [square(0, 0, 100)] },
  { id: 'B', rings: [square(100, 0, 100)] },
];
const sites = [
  place('west', 20, 50),
  place('mid', 60, 50),
  place('north', 60, 90),
  place('east', 108, 50, 'B'),
  place('edge', 92, 50),
  place('far', 180, 20, 'B'),
  place('south', 150, 90, 'B'),
  road(30, 50, [0]),
  road(40, 50, [0]),
  road(50, 50, [0]),
];

describe('ground divided without a limit', () => {
  test('covers all land and nothing else', () => {
    const total = faceAreas(facePieces(sites, land, Infinity)).reduce(
      (sum, { areaKm2 }) => sum + areaKm2,
      0,
    );
    expect(total).toBeCloseTo(20_000, 3);
  });

  test('never crosses a border', () => {
    for (const { claimants, ring } of facePieces(sites, land, Infinity)) {
      for (const [x] of ring)
        expect(claimants.country === 'A' ? x <= 100.001 : x >= 99.999).toBe(true);
    }
  });
});

describe('ground divided up to a reach', () => {
  const pieces = facePieces(sites, land, 15);
  const topology = faceTopology(pieces);

  test('is a disc around a place alone', () => {
    const far = faceAreas(pieces).find(({ claimants }) => claimants.place === 'far');
    expect(far?.areaKm2).toBeCloseTo(Math.PI * 15 ** 2, 1);
  });

  test('knows the place that stands behind a stretch of road', () => {
    const overRoad = faceAreas(pieces).filter(({ claimants }) => claimants.links.includes(0));
    expect(overRoad.map(({ claimants }) => claimants.place).sort()).toEqual([
      'mid',
      'west',
      undefined,
    ]);
  });

  test('has no gaps and no overlaps: drawn and counted areas agree', () => {
    const counted = faceAreas(pieces).reduce((sum, { areaKm2 }) => sum + areaKm2, 0);
    const drawn = topologyAreaKm2(topology, 0.1).reduce((sum, areaKm2) => sum + areaKm2, 0);
    // Corners stand on a grid of a hundred metres.
    expect(Math.abs(drawn / counted - 1)).toBeLessThan(0.002);
  });

  test('shares each edge once, and every face closes', () => {
    const edges = faceEdges(topology, 0.1, () => false);
    const balance = new Map<string, number>();
    for (const { points, left, right } of edges) {
      expect(left).not.toBe(right);
      for (const [face, sign] of [
        [left, 1],
        [right, -1],
      ] as const) {
        if (face < 0) continue;
        for (const [end, by] of [
          [points[0], sign],
          [points.at(-1), -sign],
        ] as const) {
          const key = `${face} ${end?.join()}`;
          balance.set(key, (balance.get(key) ?? 0) + by);
        }
      }
    }
    expect([...balance.values()].filter((value) => value !== 0)).toEqual([]);
  });

  test('keeps the edge between neighbours where it is', () => {
    const edges = faceEdges(topology, 0.1, ([x]) => Math.abs(x - 100) < 0.05);
    const border = edges.filter(({ isFixed }) => isFixed);
    expect(border.length).toBeGreaterThan(0);
    for (const { points } of border) for (const [x] of points) expect(x).toBeCloseTo(100, 1);
  });
});
