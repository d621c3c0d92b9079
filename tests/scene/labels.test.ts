import { describe, expect, test } from 'vitest';
import { chooseLabels, spread, type LabelPlace } from '../../src/scene/labels.ts';
import { pathData, textMark } from '../../src/scene/marks.ts';
import { linearScale, multiples, roundStep } from '../../src/scene/scale.ts';

const frame = { x0: 0, y0: 0, x1: 200, y1: 100 };
const at = (id: string, x: number, y: number, cost = 0): LabelPlace => ({
  text: textMark(id, [[{ text: 'Palmyra' }]], { x, y, size: 12 }),
  cost,
});

describe('labels', () => {
  test('of two that want one spot, one moves', () => {
    const chosen = chooseLabels(
      [{ places: [at('a', 10, 50)] }, { places: [at('b', 10, 50), at('b', 10, 80, 5)] }],
      frame,
    );
    expect(chosen.map((place) => place?.text.y)).toEqual([50, 80]);
  });

  test('where there is room for one, the worthier stays', () => {
    const chosen = chooseLabels(
      [{ places: [at('a', 10, 50)] }, { places: [at('b', 10, 50)], worth: 2 }],
      frame,
    );
    expect(chosen.map((place) => place?.text.id)).toEqual([undefined, 'b']);
  });

  test('none leaves the frame or stands on what is forbidden', () => {
    const wall = { box: { x0: 0, y0: 0, x1: 200, y1: 60 }, cost: Infinity };
    const places = [at('a', 190, 80), at('a', 10, 50), at('a', 10, 80)];
    expect(chooseLabels([{ places }], frame, [wall])[0]?.text.y).toBe(80);
  });

  test('a column spreads as little as it must, in order, within its range', () => {
    const heights = [20, 20, 20];
    const middles = spread(
      [50, 52, 90].map((middle, i) => ({ middle, height: heights[i] ?? 0 })),
      [0, 100],
    );
    expect(middles).toEqual([41, 61, 90]);
    expect(spread([{ middle: 98, height: 20 }], [0, 100])).toEqual([90]);
  });

  test('a scale, its round steps and its multiples', () => {
    expect(linearScale([0, 10], [100, 0])(2.5)).toBe(75);
    expect(roundStep(376, 4)).toBe(100);
    expect(roundStep(234, 4)).toBe(100);
    expect(multiples(0.1, 30, 10)).toEqual([10, 20, 30]);
  });

  test('a path is written to a tenth of a px, its corners rounded', () => {
    const path = {
      kind: 'path',
      id: 'p',
      look: '',
      points: [
        [0, 0],
        [10, 0],
        [10, 10.26],
      ],
    } as const;
    expect(pathData(path)).toBe('M0,0L10,0L10,10.3');
    expect(pathData({ ...path, radius: 4 })).toBe('M0,0L6,0Q10,0 10,4L10,10.3');
  });
});
