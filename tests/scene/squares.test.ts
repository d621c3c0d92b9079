import { expect, test } from 'vitest';
import { inSquares } from '../../src/scene/squares.ts';

test('a line in parts is the same line: each part goes on where the one before it ended', () => {
  const corners = Array.from({ length: 40 }, (_, i) => `${i * 30} ${(i % 2) * 5}`);
  const parts = inSquares(`M${corners.join('L')}`);
  expect(parts.length).toBeGreaterThan(2);
  // In the order of the line, since each run of it begins further east than the last.
  const runs = parts.join('').split('M').slice(1);
  const ends = runs.map((run) => run.split('L'));
  for (const [i, points] of ends.slice(1).entries()) expect(points[0]).toBe(ends[i]?.at(-1));
  expect([ends[0]?.[0], ...ends.flatMap((points) => points.slice(1))]).toEqual(corners);
});

test('no part of a line of short strokes reaches far beyond its square of 400 km', () => {
  const ring = Array.from({ length: 360 }, (_, degree) => {
    const turn = (degree * Math.PI) / 180;
    return `${(700 * Math.cos(turn)).toFixed(1)},${(700 * Math.sin(turn)).toFixed(1)}`;
  });
  for (const part of inSquares(`M${ring.join('L')}Z`)) {
    const x = [...part.matchAll(/[ML](-?[\d.]+)/g)].map(([, value]) => Number(value));
    // Twelve strokes of 12 km more at most.
    expect(Math.max(...x) - Math.min(...x)).toBeLessThan(400 + 12 * 12.3 + 1);
  }
});

test('an outline that is closed stays closed', () => {
  expect(inSquares('M10,10L20,10L20,20Z').join('')).toBe('M10 10L20 10L20 20L10 10');
});
