import { describe, expect, test } from 'vitest';
import { parseDay } from '../../src/model/day.ts';
import { namesOpacity, restingNames } from '../../src/scene/restingNames.ts';
import type { Box, Step } from '../../src/scene/scene.ts';

const near: Box = { x: 0, y: 0, width: 100, height: 100 };
const far: Box = { x: -200, y: -200, width: 800, height: 800 };
const step = (id: string, frame: Box, names: string[], beside?: 'territory'): Step => ({
  id,
  chapter: 'one',
  scene: {
    picture: 'map',
    form: '',
    day: parseDay('2017-10-01'),
    frame: { wide: frame, narrow: frame },
    hasGround: true,
    names: names.map((place) => ({ place })),
    lines: [],
    areas: [],
    beside,
  },
});
const steps = [
  step('a', near, ['T1']),
  step('b', near, ['T1']),
  step('c', far, ['T1']),
  step('d', far, ['T2']),
  step('e', far, ['T2'], 'territory'),
];
const resting = restingNames(steps, { width: 390, height: 844 }, 'ltr', false);
const [a, b, c] = resting;

describe('the words of a map at rest', () => {
  test('are shared by steps that say the same in the same frame and room', () => {
    // The last has a chart beside its map, and less room.
    expect(resting.map(({ first }) => first)).toEqual([0, 0, 2, 3, 4]);
  });

  test('stand at the scale at which the frame fits', () => {
    expect(a?.view.k).toBeCloseTo((c?.view.k ?? 0) * 8, 6);
  });

  test('stay while both steps share them', () => {
    if (!a || !b) throw new Error('no steps');
    expect([0, 0.3, 0.5, 0.9].map((t) => namesOpacity({ t }, a, a, b))).toEqual([1, 1, 1, 1]);
  });

  test('have gone before others come', () => {
    if (!b || !c) throw new Error('no steps');
    const both = [0, 0.2, 0.5, 0.8, 1].map((t) => [
      namesOpacity({ t }, b, b, c),
      namesOpacity({ t }, c, b, c),
    ]);
    for (const [going = 0, coming = 0] of both) expect(Math.min(going, coming)).toBe(0);
    expect(both[0]).toEqual([1, 0]);
    expect(both[2]).toEqual([0, 0]);
    expect(both[4]).toEqual([0, 1]);
  });
});
