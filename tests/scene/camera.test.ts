import { describe, expect, test } from 'vitest';
import { drawnFor, transformBetween } from '../../src/scene/camera.ts';
import { toScreen, type View } from '../../src/scene/view.ts';

const view = (k: number, dx = 0, dy = 0): View => ({ k, dx, dy, width: 390, height: 420 });

describe('a map that is drawn for one view and seen in another', () => {
  test('shows every point where the other view has it', () => {
    const [drawn, seen] = [view(0.5, 200, 180), view(0.8, 120, 90)];
    const [, x, y, s] =
      /^translate\((.+)px, (.+)px\) scale\((.+)\)$/.exec(transformBetween(drawn, seen)) ?? [];
    for (const point of [
      [0, 0],
      [100, -250],
      [-333, 87],
    ] as const) {
      const [px, py] = toScreen(drawn, point);
      const [wantedX, wantedY] = toScreen(seen, point);
      expect(px * Number(s) + Number(x)).toBeCloseTo(wantedX, 1);
      expect(py * Number(s) + Number(y)).toBeCloseTo(wantedY, 1);
    }
  });

  test('is not moved where the two are one', () => {
    expect(transformBetween(view(0.5), view(0.5))).toBe('none');
  });

  test('is drawn anew where it rests, and on the way only before its lines would be twice as thick', () => {
    const before = view(1);
    expect(drawnFor(undefined, before, false, 1.8)).toBe(before);
    expect(drawnFor(before, view(1.5), false, 1.8)).toBe(before);
    expect(drawnFor(before, view(1.5), true, 1.8)).toEqual(view(1.5));
    expect(drawnFor(before, view(2), false, 1.8)).toEqual(view(2));
    expect(drawnFor(before, view(0.5), false, 1.8)).toEqual(view(0.5));
  });

  test('is drawn anew on a screen of another width', () => {
    const turned = { ...view(1), width: 844 };
    expect(drawnFor(view(1), turned, false, 1.8)).toBe(turned);
  });
});
