import type { Day } from '../model/day.ts';
import { dayNumber, parseDay } from '../model/day.ts';
import { type DistanceSpan, type DistanceTimeData, runsOf } from './distanceData.ts';
import { isNarrow, type Drawing } from './drawing.ts';
import { formatDay, formatKm, formatNumber, inKm, inUnits, type Units } from './format.ts';
import { strokeMark, textMark, type Box, type Mark, type Point } from './marks.ts';
import { linearScale, multiples, roundStep, type Scale } from './scale.ts';

/** A plot of kilometres against days. */
export interface Panel {
  readonly id: string;
  /** Day number to px, km to px. */
  readonly x: Scale;
  readonly y: Scale;
  readonly box: Box;
  readonly topKm: number;
}

/** A panel that shows 0 km to `topKm` in `box`, on the days of the story. */
export function panelIn(
  id: string,
  box: Box,
  topKm: number,
  { firstDay, lastDay }: Pick<DistanceTimeData, 'firstDay' | 'lastDay'>,
): Panel {
  const x = linearScale([dayNumber(firstDay), dayNumber(lastDay) + 1], [box.x0, box.x1]);
  return { id, x, y: linearScale([0, topKm], [box.y1, box.y0]), box, topKm };
}

/** From the picture's edge to where anything is drawn, px. */
export function sideOf(drawing: Drawing): number {
  return isNarrow(drawing) ? 12 : 24;
}

/** The least round number of the reader's units over `km`, in km: an axis that ends on a tick. */
export function roundTopKm(km: number, parts: number, units: Units): number {
  const step = roundStep(inUnits(km, units), parts);
  return inKm(Math.ceil(inUnits(km, units) / step - 1e-9) * step, units);
}

/** Hairlines with their words on them, from the picture's edge, and the line of zero. */
export function kmAxis({ id, y, box, topKm }: Panel, parts: number, drawing: Drawing): Mark[] {
  const { units, locale } = drawing;
  const [x0, x1] = [sideOf(drawing), drawing.width - sideOf(drawing)];
  const top = inUnits(topKm, units);
  const step = roundStep(top, parts);
  const ticks = multiples(step, top, step);
  const lines = ticks.map((tick) =>
    strokeMark(
      `${id}-grid-${tick}`,
      'grid',
      [x0, y(inKm(tick, units))],
      [x1, y(inKm(tick, units))],
    ),
  );
  const words = ticks.map((tick, index) => {
    const isTop = index === ticks.length - 1;
    const text = isTop ? formatKm(inKm(tick, units), units, locale) : formatNumber(tick, locale);
    return textMark(`${id}-tick-${tick}`, [[{ text, tone: 'ink-2' }]], {
      x: x0,
      y: y(inKm(tick, units)) - 4,
      size: 12,
    });
  });
  return [...lines, ...words, strokeMark(`${id}-baseline`, 'baseline', [x0, box.y1], [x1, box.y1])];
}

/** A tick at each first of January, its year under it. */
export function yearAxis(
  { x, box }: Panel,
  { firstDay, lastDay }: Pick<DistanceTimeData, 'firstDay' | 'lastDay'>,
  { locale, width }: Drawing,
): Mark[] {
  const [first, last] = [Number(firstDay.slice(0, 4)), Number(lastDay.slice(0, 4))];
  const days: Day[] = multiples(first, last, 1).map((year) => parseDay(`${year}-01-01`));
  return days
    .filter((day) => day >= firstDay)
    .flatMap((day): Mark[] => {
      const at = x(dayNumber(day));
      const word = textMark(
        `year-${day}`,
        [[{ text: formatDay(day, locale, 'year'), tone: 'ink-2' }]],
        {
          x: at,
          y: box.y1 + 19,
          anchor: 'middle',
          size: 12,
        },
      );
      const tick = strokeMark(`year-tick-${day}`, 'baseline', [at, box.y1], [at, box.y1 + 5]);
      return word.box.x1 <= width && word.box.x0 >= 0 ? [tick, word] : [tick];
    });
}

/** Step lines through rows that have a distance, one for each run of days without a gap. */
export function stepLines(
  rows: readonly DistanceSpan[],
  { id, x, y }: Panel,
  look: string,
): Mark[] {
  return runsOf(rows, ({ km }) => km !== null).map((run, index): Mark => {
    const points = run.flatMap(({ row, start, end }): Point[] => {
      const level = y(row.km ?? 0);
      return [
        [x(start), level],
        [x(end), level],
      ];
    });
    return { kind: 'path', id: `${id}-line-${index}`, look, points };
  });
}

/** Boxes around the strokes of step lines, for labels to keep off. */
export function strokeBoxes(marks: readonly Mark[]): Box[] {
  return marks.flatMap((mark) =>
    mark.kind !== 'path'
      ? []
      : mark.points.slice(1).map(([x, y], index): Box => {
          const [fromX, fromY] = mark.points[index] ?? [x, y];
          return {
            x0: Math.min(x, fromX) - 3,
            x1: Math.max(x, fromX) + 3,
            y0: Math.min(y, fromY) - 3,
            y1: Math.max(y, fromY) + 3,
          };
        }),
  );
}
