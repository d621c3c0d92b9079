import { describe, expect, test } from 'vitest';
import { dayNumber, parseDay } from '../../src/model/day.ts';
import {
  arrival,
  boxBetween,
  CHANGE_FROM,
  momentAt,
  panelOf,
  panelOpacity,
  pictureOpacity,
} from '../../src/scene/moment.ts';
import type { PictureName, Step } from '../../src/scene/scene.ts';

const box = { x: 0, y: 0, width: 100, height: 100 };
const step = (
  id: string,
  day: string,
  picture: PictureName = 'map',
  hasGround = true,
  runFrom?: string,
): Step => ({
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
    runFrom: runFrom === undefined ? undefined : parseDay(runFrom),
  },
});
/** The position from which so much of the change from one step to the next is done. */
const between = (index: number, t: number): number => index + CHANGE_FROM + t * (1 - CHANGE_FROM);
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
    expect(momentAt(steps, between(0, 0.5)).day).toBe('2017-09-16');
  });

  test('shows the step that is nearer', () => {
    expect(momentAt(steps, between(0, 0.49)).shown.id).toBe('a');
    expect(momentAt(steps, between(0, 0.501)).shown.id).toBe('b');
  });

  test('before the first and after the last step is that step', () => {
    expect(momentAt(steps, -3).shown.id).toBe('a');
    expect(momentAt(steps, 99).shown.id).toBe('c');
  });

  test('snaps for readers who want no motion', () => {
    const moment = momentAt(steps, between(0, 0.4), true);
    expect([moment.t, moment.shown.id, moment.day]).toEqual([0, 'a', '2017-09-01']);
  });
});

test('one picture has gone before the next comes', () => {
  for (const t of [1, 1.2, 1.5, 1.8, 1.99]) {
    const moment = momentAt(steps, between(Math.floor(t), t % 1));
    const seen = [pictureOpacity(moment, 'map'), pictureOpacity(moment, 'ruler')];
    expect(Math.min(...seen)).toBe(0);
  }
});

describe('a date that runs', () => {
  const run = [
    step('peak', '2015-05-21', 'map', true, '2014-06-01'),
    step('later', '2016-06-30', 'map', true, '2015-05-21'),
    step('still', '2016-07-01'),
  ];
  const dayAt = (position: number): string => momentAt(run, position).day;

  test('rests on its stop while the words of the step are read', () => {
    for (const read of [0.36, 0.5, 0.62]) {
      expect(dayAt(read)).toBe('2015-05-21');
      expect(dayAt(1 + read)).toBe('2016-06-30');
    }
  });

  test('begins where it is told to, and goes on from stop to stop', () => {
    expect(dayAt(0)).toBe('2014-06-01');
    expect(dayAt(0.7) > '2015-05-21' && dayAt(0.7) < '2016-06-30').toBe(true);
  });

  test('never goes back as the reader goes on, and leaves out no month', () => {
    const days = Array.from({ length: 2001 }, (_, i) => dayAt(i / 1000));
    expect(days).toEqual(days.toSorted());
    expect(new Set(days.map((day) => day.slice(0, 7))).size).toBe(26);
  });

  test('stands still for readers who want no motion', () => {
    const days = Array.from({ length: 300 }, (_, i) => momentAt(run, i / 100, true).day);
    expect([...new Set(days)]).toEqual(['2015-05-21', '2016-06-30', '2016-07-01']);
  });

  test('shows a change after its day has begun, and in full where it rests', () => {
    const eve = dayNumber(parseDay('2015-05-20'));
    for (let position = 0; position < 1; position += 0.01) {
      const moment = momentAt(run, position);
      const seen = arrival(eve + 1, moment.clock);
      if (moment.day < '2015-05-21') expect(seen).toBe(0);
      if (position > 0.36) expect(seen).toBe(1);
    }
  });
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

describe('the panel of a chart', () => {
  const charts = [
    step('map', '2017-09-01'),
    step('whole', '2017-09-01', 'ruler'),
    step('lens', '2017-09-01', 'ruler'),
    step('lanes', '2017-09-01', 'timeline'),
    step('changes', '2017-09-01', 'timeline'),
  ];
  const at = (index: number, t: number): Record<string, number> => {
    const moment = momentAt(charts, between(index, t));
    return Object.fromEntries(
      ['whole', 'lens', 'timeline'].map((panel) => [panel, panelOpacity(moment, panel)]),
    );
  };

  test('is one for each step, and one for all steps of what a reader works on', () => {
    expect(charts.map(panelOf)).toEqual([undefined, 'whole', 'lens', 'timeline', 'timeline']);
  });

  test('comes after the map has gone', () => {
    expect(at(0, 0.5)).toEqual({ whole: 0, lens: 0, timeline: 0 });
    expect(at(0, 0.999)['whole']).toBeGreaterThan(0.9);
  });

  test('comes over another chart, which is whole until it is covered', () => {
    expect(at(1, 0.2)).toEqual({ whole: 1, lens: 0, timeline: 0 });
    expect(at(1, 0.5)['whole']).toBe(1);
    expect(at(1, 0.5)['lens']).toBeCloseTo(0.5, 5);
    expect(at(1, 0.8)).toEqual({ whole: 0, lens: 1, timeline: 0 });
  });

  test('stays where the next step works on the same', () => {
    expect(at(3, 0.5)).toEqual({ whole: 0, lens: 0, timeline: 1 });
  });
});
