import { expect, test } from 'vitest';
import { ARROWS, pointOfCompass, spotTowards } from '../../src/scene/spotTowards.ts';

const spots = [
  { x: 100, y: 100 },
  { x: 200, y: 104 },
  { x: 130, y: 10 },
  { x: 160, y: 220 },
  { x: 20, y: 90 },
];
const go = (from: number, key: string): number => spotTowards(spots, from, ARROWS[key] ?? [0, 0]);

test('an arrow leads to the nearest name in its direction, and stays at the edge', () => {
  expect(go(0, 'ArrowRight')).toBe(1);
  expect(go(0, 'ArrowUp')).toBe(2);
  expect(go(0, 'ArrowDown')).toBe(3);
  expect(go(0, 'ArrowLeft')).toBe(4);
  expect(go(1, 'ArrowRight')).toBe(1);
  expect(spotTowards([], 0, [1, 0])).toBe(0);
});

test('from any name every other is reached by arrows', () => {
  for (const start of spots.keys()) {
    const reached = new Set([start]);
    for (const at of reached) for (const key of Object.keys(ARROWS)) reached.add(go(at, key));
    expect(reached.size).toBe(spots.length);
  }
});

test('points of the compass go clockwise from north', () => {
  const from = { x: 0, y: 0 };
  expect(pointOfCompass(from, { x: 0, y: -5 })).toBe(0);
  expect(pointOfCompass(from, { x: 5, y: -5 })).toBe(1);
  expect(pointOfCompass(from, { x: 5, y: 0 })).toBe(2);
  expect(pointOfCompass(from, { x: -5, y: 5 })).toBe(5);
  expect(pointOfCompass(from, { x: -5, y: -4 })).toBe(7);
});
