import { describe, expect, test } from 'vitest';
import { currentStory } from '../../src/build/current.ts';
import { formatKm } from '../../src/scene/format.ts';
import {
  contains,
  crosses,
  meet,
  overlaps,
  type LabelWish,
  type Stroke,
} from '../../src/scene/mapLabels.ts';
import { mapMarks } from '../../src/scene/mapMarks.ts';
import { momentAt } from '../../src/scene/moment.ts';
import { AS_THEY_FIT, EVERY_NAME, placeLabels } from '../../src/scene/placeLabels.ts';
import { stageLayout } from '../../src/scene/stageLayout.ts';
import { atRest } from '../../src/scene/turns.ts';
import { viewOf } from '../../src/scene/view.ts';

const { story, edition } = currentStory();
const SCREENS = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } };
const screens = (['en', 'ar'] as const).flatMap((locale) =>
  (['phone', 'desktop'] as const).map((screen) => ({ locale, screen })),
);
const maps = story.steps.flatMap((step, i) => (step.scene.picture === 'map' ? [{ step, i }] : []));

describe.each(screens)('the maps of the story in $locale on a $screen', ({ locale, screen }) => {
  const { content } = edition(locale).data;
  const drawn = maps.map(({ step, i }) => {
    const direction = locale === 'ar' ? 'rtl' : 'ltr';
    const layout = stageLayout(momentAt(story.steps, i + 0.5, true), SCREENS[screen], direction);
    const box = layout.isNarrow ? step.scene.frame.narrow : step.scene.frame.wide;
    const view = viewOf(box, layout.picture, layout.region);
    const figures = (story.lineKm[step.id] ?? []).map((km) => formatKm(km, 'km', locale));
    const marks = mapMarks(
      atRest(step.scene),
      content,
      figures,
      view,
      layout.region,
      layout.furniture,
    );
    return { id: step.id, ...marks };
  });

  test('have room for every name that they ask for', () => {
    const dropped = drawn.filter((marks) => marks.dropped.length > 0);
    expect(dropped.map((marks) => [marks.id, marks.dropped])).toEqual([]);
  });

  test('have no two names on each other, and no line through one', () => {
    for (const { id, labels, lines } of drawn)
      for (const [i, label] of labels.entries()) {
        const others = labels.filter((other) => other !== label);
        const leaders = others.flatMap(({ leader }) => leader ?? []);
        const hit = others.slice(i).find((other) => overlaps(label.box, other.box));
        expect(hit?.key, `${id}: ${label.key}`).toBeUndefined();
        const through = [...lines, ...leaders].some((stroke) => crosses(stroke, label.box));
        expect(through, `${id}: a line through ${label.key}`).toBe(false);
      }
  });

  test('name no dot with words that lie on another', () => {
    for (const { id, labels, dots } of drawn)
      for (const { key, box } of labels) {
        const covered = dots.find((dot) => dot.key !== key && contains(box, [dot.x, dot.y]));
        expect(covered?.key, `${id}: under ${key}`).toBeUndefined();
      }
  });
});

const within = { x0: 0, y0: 0, x1: 200, y1: 100 };
const wish = (
  key: string,
  at: readonly [number, number],
  more?: Partial<LabelWish>,
): LabelWish => ({
  key,
  lines: [key],
  tone: 'town',
  sizes: [12],
  weight: 450,
  at,
  gap: 7,
  sides: ['e', 'w', 'n', 's'],
  dot: 3,
  ...more,
});
const field = (taken: (typeof within)[] = [], strokes: Stroke[] = []) => ({
  within,
  taken,
  strokes,
});

test('a name without room beside its dot stands away from it, with a line that crosses no other', () => {
  const wall = { x0: 40, y0: 30, x1: 160, y1: 70 };
  const hole = [100, 50] as const;
  const taken = [
    { ...wall, x1: 96 },
    { ...wall, x0: 104 },
    { ...wall, x0: 94, x1: 106, y0: 56 },
  ];
  const { placed, dropped } = placeLabels([[wish('Inside', hole)]], field(taken));
  expect(dropped).toEqual([]);
  const [label] = placed;
  expect(label?.leader).toBeDefined();
  expect(Math.hypot((label?.leader?.x1 ?? 0) - 100, (label?.leader?.y1 ?? 0) - 50)).toBeCloseTo(3);
  expect(taken.some((rect) => overlaps(rect, label?.box ?? wall))).toBe(false);
  expect(placeLabels([[wish('Inside', hole)]], field(taken), AS_THEY_FIT).dropped).toEqual([
    'Inside',
  ]);
});

test('a name that takes the only place of another gives way when it can stand elsewhere', () => {
  const first = wish('First', [60, 50], { sides: ['e', 'w'] });
  const second = wish('Second', [150, 50], { sides: ['w'], lines: ['Second name'] });
  const low: typeof within = { x0: 0, y0: 42, x1: 200, y1: 58 };
  const tight = { within: low, taken: [], strokes: [] };
  expect(placeLabels([[first], [second]], tight, AS_THEY_FIT).dropped).toEqual(['Second']);
  const { placed, dropped } = placeLabels([[first], [second]], tight, EVERY_NAME);
  expect(dropped).toEqual([]);
  expect(placed.find(({ key }) => key === 'First')?.anchor).toBe('end');
});

test('what is worth more keeps its room', () => {
  const low: typeof within = { x0: 0, y0: 42, x1: 100, y1: 58 };
  const one = (key: string, worth: number) => wish(key, [50, 50], { sides: ['over'], worth });
  const { dropped } = placeLabels([[one('City', 4)], [one('Town', 2)]], {
    within: low,
    taken: [],
    strokes: [],
  });
  expect(dropped).toEqual(['Town']);
});

test('lines that share a side only do not meet', () => {
  const across = { x1: 0, y1: 50, x2: 100, y2: 50 };
  expect(meet(across, { x1: 50, y1: 0, x2: 50, y2: 100 })).toBe(true);
  expect(meet(across, { x1: 50, y1: 60, x2: 50, y2: 100 })).toBe(false);
});
