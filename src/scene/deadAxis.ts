import { dayNumber } from '../model/day.ts';
import type { DeadData } from './deadData.ts';
import type { Drawing } from './drawing.ts';
import { formatDay, formatNumber } from './format.ts';
import { chooseLabels, labelMarks, type LabelPlace } from './labels.ts';
import { strokeMark, textMark, type Mark } from './marks.ts';
import { multiples, roundStep, type Scale } from './scale.ts';
import { fill } from './words.ts';

/** Where the plot lies: days to px, figures to px, the highest figure, the y of zero, and its distance from the edge. */
export interface DeadPlane {
  readonly x: Scale;
  readonly y: Scale;
  readonly highest: number;
  readonly bottom: number;
  readonly side: number;
}

const SIZE = 13;
const LEVEL = 20;
/** How a day's words may stand to its tick, and what it costs: days follow closely in some weeks. */
const STANDS = [
  ['middle', 0, 0],
  ['start', -4, 1],
  ['end', 4, 1],
] as const;

/** Hairlines of figures, and a tick for every day on which one was reported, in both states of the picture. */
export function deadAxis(
  data: DeadData,
  { x, y, highest, bottom, side }: DeadPlane,
  drawing: Drawing,
): Mark[] {
  const { width, height, words, locale } = drawing;
  const step = roundStep(highest, 5);
  const ticks = multiples(0, highest, step);
  const grid = ticks.flatMap((tick, index): Mark[] => {
    const at = y(tick);
    const look = tick === 0 ? 'baseline' : 'grid';
    const line = strokeMark(`grid-${tick}`, look, [side, at], [width - side, at]);
    if (tick === 0) return [line];
    const figure = formatNumber(tick, locale);
    const text = index === ticks.length - 1 ? fill(words.dead.top, { figure }) : figure;
    return [
      line,
      textMark(`tick-${tick}`, [[{ text, tone: 'ink-2' }]], { x: side, y: at - 5, size: SIZE }),
    ];
  });
  const days = [...new Set(data.figures.map(({ day }) => day))].toSorted();
  const wishes = days.map((day) => {
    const at = x(dayNumber(day));
    const lines = [[{ text: formatDay(day, locale, 'dayMonth'), tone: 'ink-2' } as const]];
    const places = [0, 1].flatMap((level) =>
      STANDS.map(([anchor, nudge, cost]): LabelPlace => {
        const top = bottom + 6 + level * LEVEL;
        return {
          text: textMark(`day-${day}`, lines, { x: at + nudge, y: top + 13, anchor, size: SIZE }),
          cost: level * 4 + cost,
          leader: {
            mark: strokeMark(`day-tick-${day}`, 'baseline', [at, bottom], [at, top]),
            box: { x0: at, x1: at, y0: bottom, y1: top },
          },
        };
      }),
    );
    return { places };
  });
  return [
    ...grid,
    ...labelMarks(chooseLabels(wishes, { x0: 0, x1: width, y0: bottom, y1: height })),
  ];
}
