import { dayNumber } from '../model/day.ts';
import { figuresOf, type DeadData, type DeadFigure, type DeadFocus } from './deadData.ts';
import { deadAxis } from './deadAxis.ts';
import { deadDot, deadLines, deadWidth } from './deadWords.ts';
import type { Drawing } from './drawing.ts';
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
import { linearScale, multiples } from './scale.ts';

const SIDE = 8;
const SIZE = 14.5;
const LEADING = 18;
/** The words of the first days stand before their marks: as wide as the widest of them, within reason. */
const BEFORE = { least: 120, most: 290 };
const OFF = 13;
const FOOT = 46;

/**
 * Figures upwards, days along; words beside each mark, on the side that has room. Undefined where one figure would go
 * without its words: none is shown that does not say whose dead it counts.
 */
export function deadPlotMarks(
  data: DeadData,
  focus: DeadFocus,
  drawing: Drawing,
): Mark[] | undefined {
  const { width, height } = drawing;
  const shown = figuresOf(data, focus);
  const all = data.figures.map(({ day }) => dayNumber(day));
  const highest = Math.max(1, ...data.figures.map(({ figure }) => figure));
  const [firstDay, lastDay] = [Math.min(...all), Math.max(...all)];
  const early = data.figures.filter(({ day }) => dayNumber(day) === firstDay);
  const widest = Math.max(...early.map((figure) => deadWidth(figure, SIZE, drawing)));
  const left = SIDE + 34 + Math.min(BEFORE.most, Math.max(BEFORE.least, widest)) + OFF;
  const x = linearScale([firstDay, Math.max(lastDay, firstDay + 1)], [left, width - SIDE - 44]);
  const bottom = height - FOOT;
  const y = linearScale([0, highest], [bottom, 34]);

  const dots = shown.map((figure) =>
    deadDot(figure, focus, x(dayNumber(figure.day)), y(figure.figure)),
  );
  const dotBoxes = dots.map(({ x: atX, y: atY, r }): Obstacle => ({
    box: { x0: atX - r - 2, x1: atX + r + 2, y0: atY - r - 1, y1: atY + r + 1 },
    cost: Infinity,
  }));
  const labels = shown.map((figure) => ({
    places: besides(figure, focus, [x(dayNumber(figure.day)), y(figure.figure)], drawing),
  }));
  const frame = { x0: SIDE + 30, x1: width - SIDE, y0: 8, y1: bottom - 4 };
  const chosen = chooseLabels(labels, frame, dotBoxes);
  if (chosen.includes(undefined)) return undefined;
  return [
    ...deadAxis(data, { x, y, highest, bottom, side: SIDE }, drawing),
    ...labelMarks(chosen),
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
  for (const room of [BEFORE.most, 190]) {
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
