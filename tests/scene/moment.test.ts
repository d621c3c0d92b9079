import { describe, expect, test } from 'vitest';
import { parseDay } from '../../src/model/day.ts';
import { boxBetween, momentAt, pictureOpacity } from '../../src/scene/moment.ts';
import type { PictureName, Step } from '../../src/scene/scene.ts';

const box = { x: 0, y: 0, width: 100, height: 100 };
const step = (id: string, day: string, picture: PictureName = 'map', hasGround = true): Step => ({
  id,
  chapter: 'one',
  scene: {
    picture,
    form: '',
    day: parseDay(day),
    frame: { wide: box, narrow: box },
    hasGround,
    names: [],
    lines: [],
    areas: [],
  },
});
const steps = [
  step('a', '2017-09-01', 'map', false),
  step('b', '2017-10-01'),
  step('c', '2017-10-01', 'ruler'),
];

describe('a moment', () => {
  test('at a whole position is a step, whatever came before', () => {
    const moment = momentAt(steps, 1);
    expect([moment.shown.id, moment.day, moment.groundOpacity]).toEqual(['b', '2017-10-01', 1]);
  });

  test('between two steps runs the date', () => {
    expect(momentAt(steps, 0.5).day).toBe('2017-09-16');
  });

  test('shows the step that is nearer', () => {
    expect(momentAt(steps, 0.49).shown.id).toBe('a');
    expect(momentAt(steps, 0.5).shown.id).toBe('b');
  });

  test('before the first and after the last step is that step', () => {
    expect(momentAt(steps, -3).shown.id).toBe('a');
    expect(momentAt(steps, 99).shown.id).toBe('c');
  });

  test('snaps for readers who want no motion', () => {
    const moment = momentAt(steps, 0.4, true);
    expect([moment.t, moment.shown.id, moment.day]).toEqual([0, 'a', '2017-09-01']);
  });
});

test('one picture has gone before the next comes', () => {
  for (const t of [1, 1.2, 1.5, 1.8, 2]) {
    const moment = momentAt(steps, t);
    const seen = [pictureOpacity(moment, 'map'), pictureOpacity(moment, 'ruler')];
    expect(Math.min(...seen)).toBe(0);
  }
});

describe('a box between two frames', () => {
  const near = { x: 80, y: 80, width: 10, height: 10 };

  test('begins and ends exactly at them', () => {
    expect(boxBetween(box, near, 0)).toEqual(box);
    const end = boxBetween(box, near, 1);
    expect([end.x, end.y, end.width].map((value) => Number(value.toFixed(6)))).toEqual([
      80, 80, 10,
    ]);
  });

  test('never loses its goal from sight', () => {
    for (let t = 0; t <= 1; t += 0.05) {
      const { x, y, width, height } = boxBetween(box, near, t);
      expect(x <= 80.001 && y <= 80.001 && x + width >= 89.999 && y + height >= 89.999).toBe(true);
    }
  });
});
