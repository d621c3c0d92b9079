import { dayNumber } from '../model/day.ts';
import { figuresOf, isStrong, type DeadData, type DeadFigure, type DeadFocus } from './deadData.ts';
import { deadDot, deadLines, deadWidth } from './deadWords.ts';
import type { Drawing } from './drawing.ts';
import { formatDay, formatNumber } from './format.ts';
import { chooseLabels, labelMarks, type LabelPlace, type Obstacle } from './labels.ts';
import {
  boxAround,
  centredBaseline,
  strokeMark,
  textMark,
  type Anchor,
  type Mark,
  type Point,
} from './marks.ts';
import { linearScale, multiples, roundStep } from './scale.ts';
import { fill } from './words.ts';

const SIDE = 24;
const SIZE = 13;
const LEADING = 16;
/** The words of the first days stand before their marks: as wide as the widest of them, within reason. */
const BEFORE = { least: 120, most: 250 };
const OFF = 13;
const FOOT = 46;

/** Figures upwards, days along; words beside each mark, on the side that has room. */
export function deadPlotMarks(data: DeadData, focus: DeadFocus, drawing: Drawing): Mark[] {
  const { width, height, locale, words } = drawing;
  const shown = figuresOf(data, focus);
  const all = data.figures.map(({ day }) => dayNumber(day));
  const highest = Math.max(1, ...data.figures.map(({ figure }) => figure));
  const [firstDay, lastDay] = [Math.min(...all), Math.max(...all)];
  const early = data.figures.filter(({ day }) => dayNumber(day) === firstDay);
  const widest = Math.max(...early.map((figure) => deadWidth(figure, SIZE, drawing)));
  const left = SIDE + 34 + Math.min(BEFORE.most, Math.max(BEFORE.least, widest)) + OFF;
  const x = linearScale([firstDay, Math.max(lastDay, firstDay + 1)], [left, width - SIDE - 10]);
  const bottom = height - FOOT;
  const y = linearScale([0, highest], [bottom, 34]);

  const step = roundStep(highest, 5);
  const ticks = multiples(0, highest, step);
  const grid = ticks.flatMap((tick, index): Mark[] => {
    const figure = formatNumber(tick, locale);
    const text = index === ticks.length - 1 ? fill(words.dead.top, { figure }) : figure;
    return [
      strokeMark(
        `grid-${tick}`,
        tick === 0 ? 'baseline' : 'grid',
        [SIDE, y(tick)],
        [width - SIDE, y(tick)],
      ),
      ...(tick === 0
        ? []
        : [
            textMark(`tick-${tick}`, [[{ text, tone: 'ink-2' }]], {
              x: SIDE,
              y: y(tick) - 5,
              size: 13,
            }),
          ]),
    ];
  });
  // The axis is the same in both states: days still to come are on it.
  const days = [...new Set(data.figures.map(({ day }) => day))].toSorted();
  const anchors = [
    ['middle', 0, 0],
    ['start', -4, 1],
    ['end', 4, 1],
  ] as const;
  const dayWords = chooseLabels(
    days.map((day) =>
      [0, 1].flatMap((level) =>
        anchors.map(([anchor, nudge, price]): LabelPlace => {
          const at = x(dayNumber(day));
          const top = bottom + 6 + level * 17;
          const run = { text: formatDay(day, locale, 'dayMonth'), tone: 'ink-2' } as const;
          return {
            text: textMark(`day-${day}`, [[run]], { x: at + nudge, y: top + 13, anchor, size: 13 }),
            cost: level * 4 + price,
            leader: {
              mark: strokeMark(`day-tick-${day}`, 'baseline', [at, bottom], [at, top]),
              box: { x0: at, x1: at, y0: bottom, y1: top },
            },
          };
        }),
      ),
    ),
    { x0: 0, x1: width, y0: bottom, y1: height },
  );

  const dots = shown.map((figure) =>
    deadDot(figure, focus, x(dayNumber(figure.day)), y(figure.figure)),
  );
  const dotBoxes = dots.map(({ x: atX, y: atY, r }): Obstacle => ({
    box: { x0: atX - r - 2, x1: atX + r + 2, y0: atY - r - 1, y1: atY + r + 1 },
    cost: Infinity,
  }));
  const byWeight = shown.toSorted(
    (a, b) => Number(isStrong(b, focus)) - Number(isStrong(a, focus)),
  );
  const labels = byWeight.map((figure) =>
    besides(figure, focus, [x(dayNumber(figure.day)), y(figure.figure)], drawing),
  );
  const frame = { x0: SIDE + 30, x1: width - SIDE, y0: 8, y1: bottom - 4 };
  return [
    ...grid,
    ...labelMarks(dayWords),
    ...labelMarks(chooseLabels(labels, frame, dotBoxes)),
    ...dots,
  ];
}

/** Before and after the mark, level with it or moved up or down with a thin line back to it. */
function besides(
  figure: DeadFigure,
  focus: DeadFocus,
  [x, y]: Point,
  drawing: Drawing,
): LabelPlace[] {
  const places: LabelPlace[] = [];
  for (const room of [BEFORE.most, 170]) {
    const lines = deadLines(figure, focus, { room, size: SIZE }, drawing);
    for (const [side, anchor] of [
      [1, 'start'],
      [-1, 'end'],
    ] as [1 | -1, Anchor][]) {
      for (const shift of [0, ...multiples(1, 14, 1).flatMap((n) => [-8 * n, 8 * n])]) {
        const isMoved = Math.abs(shift) > 12;
        const at = x + side * (isMoved ? OFF + 13 : OFF);
        // The first line is level with the mark: it is the one that says the figure.
        const first = centredBaseline(y + shift, 1, SIZE, 0);
        const text = textMark(`words-${figure.id}`, lines, {
          x: at,
          y: first,
          anchor,
          size: SIZE,
          leading: LEADING,
          hasHalo: true,
        });
        const cost =
          Math.abs(shift) / 4 +
          (side === 1 ? 0 : 1) +
          (room === BEFORE.most ? 0 : 2) +
          Number(isMoved) * 3;
        const points: Point[] = [
          [x + side * 7, y],
          [at - side * 4, y + shift],
        ];
        const mark = strokeMark(
          `leader-${figure.id}`,
          'leader',
          points[0] ?? [x, y],
          points[1] ?? [x, y],
        );
        places.push(
          isMoved ? { text, cost, leader: { mark, box: boxAround(points) } } : { text, cost },
        );
      }
    }
  }
  return places;
}
