import { addDays, dayFromNumber, dayNumber, type Day } from '../model/day.ts';
import type { LandStep } from '../model/landSteps.ts';
import type { Panel } from './distancePanel.ts';
import type { Drawing } from './drawing.ts';
import { formatNumber } from './format.ts';
import { strokeMark, textMark, type Box, type Mark, type Point } from './marks.ts';
import { linearScale, multiples } from './scale.ts';
import type { PublishedPoint, PublishedSeries } from './territoryData.ts';
import { fill } from './words.ts';

/** A plot of land against days. */
export type LandPlot = Pick<Panel, 'id' | 'x' | 'y' | 'box'>;

/** A plot that shows nothing to `top` in `box`, from one day to the end of another. */
export function landPlot(
  id: string,
  box: Box,
  top: number,
  [firstDay, lastDay]: readonly [Day, Day],
): LandPlot {
  const days = [dayNumber(firstDay), dayNumber(addDays(lastDay, 1))] as const;
  return {
    id,
    box,
    x: linearScale(days, [box.x0, box.x1]),
    y: linearScale([0, top], [box.y1, box.y0]),
  };
}

/**
 * Hairlines with their words on them, from the picture's edge, and the line of zero.
 *
 * @param step from line to line
 * @param words what the numbers are; the uppermost line says it
 * @param unit what one of the words' units is worth: 1,000 for thousands
 */
export function levels(
  { id, y, box }: LandPlot,
  { top, step, unit, words }: { top: number; step: number; unit: number; words: string },
  { locale }: Pick<Drawing, 'locale'>,
  startX: number,
): Mark[] {
  const ticks = multiples(step, top, step);
  return [
    ...ticks.map((tick) =>
      strokeMark(`${id}-grid-${tick}`, 'grid', [startX, y(tick)], [box.x1, y(tick)]),
    ),
    ...ticks.map((tick, i) => {
      const number = formatNumber(tick / unit, locale);
      const text = i === ticks.length - 1 ? fill(words, { number }) : number;
      return textMark(`${id}-tick-${tick}`, [[{ text, tone: 'ink-2' }]], {
        x: startX,
        y: y(tick) - 4,
        size: 12,
        hasHalo: true,
      });
    }),
    strokeMark(`${id}-baseline`, 'baseline', [startX, box.y1], [box.x1, box.y1]),
  ];
}

/** The corners of a step line: flat from one change to the next, upright at it. */
export function stepPoints(steps: readonly LandStep[], { x, y, box }: LandPlot): Point[] {
  return steps.flatMap(([day, km2], i): Point[] => {
    const next = steps[i + 1];
    const from = Math.max(box.x0, x(day));
    const to = next ? Math.max(box.x0, x(next[0])) : box.x1;
    return to < from || (to === from && next)
      ? []
      : [
          [from, y(km2)],
          [to, y(km2)],
        ];
  });
}

/** The model: a pale area under a step line. */
export function modelMarks(steps: readonly LandStep[], plot: LandPlot): Mark[] {
  const points = stepPoints(steps, plot);
  const { x0, x1, y1 } = plot.box;
  const closing: Point[] = [
    [x1, y1],
    [x0, y1],
  ];
  return [
    {
      kind: 'path',
      id: `${plot.id}-area`,
      look: 'model-area',
      points: [...points, ...closing],
      isClosed: true,
    },
    { kind: 'path', id: `${plot.id}-model`, look: 'model', points },
  ];
}

/** Where a published figure stands: in the middle of the days that it can stand for. */
export function pointAt({ from, to, value }: PublishedPoint, { x, y }: LandPlot): Point {
  return [x((from + to + 1) / 2), y(value)];
}

/** A publisher's figures as published: dots, joined only among themselves, a bar where only the month is known. */
export function seriesMarks(
  { id, shape, isJoined, points }: PublishedSeries,
  plot: LandPlot,
  r: number,
): Mark[] {
  const at = points.map((point) => pointAt(point, plot));
  const line: Mark[] = isJoined
    ? [{ kind: 'path', id: `${plot.id}-${id}-line`, look: `series ${id}`, points: at }]
    : [];
  const months = points.flatMap(({ from, to, value }, i): Mark[] =>
    from === to
      ? []
      : [
          strokeMark(
            `${plot.id}-${id}-month-${i}`,
            `series ${id}`,
            [plot.x(from), plot.y(value)],
            [plot.x(to + 1), plot.y(value)],
          ),
        ],
  );
  const isOpen = shape === 'ring' || shape === 'diamond';
  return [
    ...line,
    ...months,
    ...at.map(([x, y], i): Mark => ({
      kind: 'dot',
      id: `${plot.id}-${id}-${dayFromNumber(points[i]?.from ?? 0)}`,
      shape,
      x,
      y,
      r: shape === 'square' ? r * 0.9 : shape === 'diamond' ? r * 1.3 : r,
      look: `estimate ${id}${isOpen ? ' hollow' : ''}`,
    })),
  ];
}
