import { describe, expect, test } from 'vitest';
import { loadStory } from '../../src/build/story.ts';
import { dayNumber, parseDay } from '../../src/model/day.ts';
import { holdingOn, type DividedGround } from '../../src/model/holding.ts';
import { groundPaths } from '../../src/scene/groundPaths.ts';
import { chainPath, type Edge } from '../../src/scene/outline.ts';

/** Two neighbours along a line with a hundred corners, 1,000 km long. */
const ground: DividedGround = {
  parties: ['gov', 'is'],
  focus: 1,
  subject: 'a',
  places: [
    { id: 'a', turns: [[0, 0]], isOnLifeline: false },
    { id: 'b', turns: [[0, 1]], isOnLifeline: true },
  ],
  links: [],
  faces: [
    { place: 'a', links: [] },
    { place: 'b', links: [] },
  ],
  touching: [[0, 1]],
};
const points = Array.from({ length: 101 }, (_, i): [number, number] => [i * 10, (i % 2) * 30]);
const edge: Edge = { points, left: 0, right: 1, isFixed: false };
const whole = chainPath(
  { points, left: 0, right: 1, isFixed: false, isClosed: false, head: 0, tail: 1 },
  3,
);

describe('a line in parts', () => {
  const { front } = groundPaths(ground, [edge], holdingOn(ground, 1));

  test('is the whole line, each piece once', () => {
    expect(front.map(({ d }) => d.replaceAll(/M[^LQ]+/g, '')).join('')).toBe(whole.path);
  });

  test('goes on where the part before it ends', () => {
    for (const [i, { d }] of front.entries())
      if (i > 0) expect(front[i - 1]?.d.endsWith(/^M([^L]+)/.exec(d)?.[1] ?? '?')).toBe(true);
  });

  test('has its parts in squares, none far from its own', () => {
    expect(front.length).toBeGreaterThan(2);
    for (const { at, d } of front) {
      const xs = [...d.matchAll(/[MLQ ](-?[\d.]+),/g)].map(([, x]) => Number(x));
      expect(Math.max(...xs) - Number(at.split(',')[0]) * 400).toBeLessThan(600);
    }
  });
});

test('the edge drawn from far stays within two kilometres of the edge, ninety-nine points in a hundred', () => {
  const { world } = loadStory();
  const day = dayNumber(parseDay('2017-10-01'));
  const { outer, far } = groundPaths(world.ground, world.edges, holdingOn(world.ground, day));
  const pointsOf = (d: string): [number, number][] =>
    [...d.matchAll(/[ML ](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
  const strokes = far.outer.flatMap(({ d }) =>
    d
      .split(/(?=M)/)
      .map(pointsOf)
      .flatMap((points) => points.slice(1).map((to, i) => [points[i] ?? to, to] as const)),
  );
  const kmTo = ([x, y]: [number, number]): number =>
    Math.min(
      ...strokes.map(([[ax, ay], [bx, by]]) => {
        const [dx, dy] = [bx - ax, by - ay];
        const t = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
        const at = Math.min(1, Math.max(0, t));
        return Math.hypot(x - ax - at * dx, y - ay - at * dy);
      }),
    );
  const km = outer
    .flatMap(({ d }) => pointsOf(d))
    .map(kmTo)
    .toSorted((a, b) => a - b);
  expect(km[Math.floor(km.length * 0.99)]).toBeLessThan(2);
  expect(strokes.length).toBeLessThan(km.length / 2);
});

test('from far every area is as large as from near, with less writing', () => {
  const { world } = loadStory();
  const day = dayNumber(parseDay('2017-10-01'));
  const { areas, far } = groundPaths(world.ground, world.edges, holdingOn(world.ground, day));
  const km2 = (d: string): number =>
    d.split('Z').reduce((sum, ring) => {
      const points = [...ring.matchAll(/[MLQ ](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [
        Number(x),
        Number(y),
      ]);
      return (
        sum +
        points.reduce((twice, [x = 0, y = 0], i) => {
          const [nextX = 0, nextY = 0] = points[(i + 1) % points.length] ?? [];
          return twice + x * nextY - nextX * y;
        }, 0) /
          2
      );
    }, 0);
  expect(far.areas.map(({ tone }) => tone)).toEqual(areas.map(({ tone }) => tone));
  for (const [i, { d, tone }] of areas.entries())
    expect(km2(far.areas[i]?.d ?? '') / km2(d), tone).toBeCloseTo(1, 1);
  const written = (all: typeof areas): number => all.reduce((sum, { d }) => sum + d.length, 0);
  expect(written(far.areas)).toBeLessThan(written(areas) * 0.75);
});

test('what does not differ from the day before is the same text', () => {
  const turning: DividedGround = {
    ...ground,
    places: [
      { id: 'a', turns: [[0, 0]], isOnLifeline: false },
      ground.places[1] ?? { id: 'b', turns: [], isOnLifeline: true },
    ],
  };
  const [one, other] = [0, 5].map((day) => groundPaths(turning, [edge], holdingOn(turning, day)));
  expect(other?.front.map(({ d }) => d)).toEqual(one?.front.map(({ d }) => d));
});
