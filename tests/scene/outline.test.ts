import { describe, expect, test } from 'vitest';
import {
  areaPartKm2,
  chainsBetween,
  reversed,
  ringsOf,
  type Edge,
} from '../../src/scene/outline.ts';

/** Two squares of 10 km side by side, faces 0 and 1. */
const edge = (left: number, right: number, ...points: [number, number][]): Edge => ({
  left,
  right,
  points,
  isFixed: false,
});
const edges: Edge[] = [
  edge(0, 1, [10, 0], [10, 10]),
  edge(0, -1, [10, 10], [0, 10], [0, 0], [10, 0]),
  edge(1, -1, [10, 0], [20, 0], [20, 10], [10, 10]),
];

describe('outlines of a day', () => {
  test('leave out what lies between neighbours of one class, and close', () => {
    const chains = chainsBetween(edges, (face) => (face < 0 ? -1 : 0));
    const rings = ringsOf(chains, 0);
    expect(rings).toHaveLength(1);
    const area = (rings[0] ?? []).reduce((sum, chain) => sum + areaPartKm2(chain), 0);
    expect(Math.abs(area)).toBe(200);
  });

  test('run between two classes once', () => {
    const chains = chainsBetween(edges, (face) => face);
    expect(chains).toHaveLength(3);
    for (const of of [0, 1]) {
      const ring = ringsOf(chains, of)[0] ?? [];
      expect(Math.abs(ring.reduce((sum, chain) => sum + areaPartKm2(chain), 0))).toBe(100);
    }
  });

  test('are the same objects on a day on which nothing changed, so that nothing is drawn anew', () => {
    const once = chainsBetween(edges, (face) => face);
    const again = chainsBetween(edges, (face) => face);
    expect(again.every((chain, i) => chain === once[i])).toBe(true);
    expect(once.every((chain) => reversed(reversed(chain)) === chain)).toBe(true);
  });
});
