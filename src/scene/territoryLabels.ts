import { strokeBoxes } from './distancePanel.ts';
import {
  chooseLabels,
  labelMarks,
  type LabelPlace,
  type LabelWish,
  type Obstacle,
} from './labels.ts';
import { textMark, type Anchor, type Box, type Mark, type Run, type Tone } from './marks.ts';
import { multiples } from './scale.ts';
import type { PublishedSeries } from './territoryData.ts';
import { pointAt, type LandPlot } from './territoryPlot.ts';

/** Words for a series, and where on the plot they may stand. */
interface Named {
  readonly series: PublishedSeries;
  /** One string a line. */
  readonly lines: readonly string[];
  /** Which of the series' points, where each is named. */
  readonly point?: number;
}

/**
 * A line is named once. Two single figures of one publisher, years apart, are named each: beside one of another's they
 * would be taken for it.
 */
function eachNamed({ series, lines }: Named): Named[] {
  if (series.isJoined || series.points.length !== 2) return [{ series, lines }];
  return series.points.map((point, at) => ({
    series: { ...series, points: [point] },
    lines: at === 0 ? lines : lines.slice(0, 1),
    point: at,
  }));
}

const toneOf = ({ id }: PublishedSeries): Tone => `series-${id}`;

/** Places around each of a series' points, the nearest first. */
function around(
  { series, lines, point: nth = 0 }: Named,
  plot: LandPlot,
  size: number,
): LabelPlace[] {
  const leading = Math.round(size * 1.2);
  const tall = (lines.length - 1) * leading;
  const runs = lines.map((text, i): Run[] => [
    i === 0 ? { text, weight: 600, tone: toneOf(series) } : { text, tone: 'ink-2' },
  ]);
  return series.points.flatMap((point) => {
    const [x, y] = pointAt(point, plot);
    const level = y + size * 0.3 - tall / 2;
    const over = y - 9 - tall;
    const under = y + 9 + size * 0.74;
    const steps: [Anchor, number, number, number][] = [
      ['start', x + 9, level, 0],
      ['end', x - 9, level, 1],
      ['start', x + 4, over, 1],
      ['end', x - 4, under, 1],
      ['start', x + 4, under, 2],
      ['end', x - 4, over, 2],
      ['end', x - 4, under + size * 0.6, 3],
      ['middle', x, over - 3, 2],
      ['middle', x, under + 3, 2],
      ['start', x + 20, level, 4],
      ['end', x - 20, level, 4],
      ['start', x + 34, level, 7],
      ['end', x - 34, level, 7],
    ];
    return steps.map(([anchor, atX, atY, cost]) => ({
      text: textMark(`${plot.id}-${series.id}-words${nth > 0 ? `-${nth + 1}` : ''}`, runs, {
        x: atX,
        y: atY,
        anchor,
        size,
        leading,
        hasHalo: true,
      }),
      cost,
    }));
  });
}

/** Everywhere inside the model's area where its own words fit, the left foot first. */
function inArea(text: string, plot: LandPlot, area: readonly Box[], size: number): LabelPlace[] {
  const { box } = plot;
  return multiples(box.x0 + 16, box.x0 + (box.x1 - box.x0) * 0.6, 16)
    .flatMap((x) =>
      multiples(box.y0, box.y1 - 10, 12).map((y): LabelPlace => {
        const mark = textMark(`${plot.id}-model-words`, [[{ text, weight: 600, tone: 'held' }]], {
          x,
          y,
          size,
          hasHalo: true,
        });
        return { text: mark, cost: (x - box.x0) / 200 + (box.y1 - y) / 300 };
      }),
    )
    .filter(({ text: mark }) =>
      area.every(({ x0, x1, y0 }) => x1 < mark.box.x0 || x0 > mark.box.x1 || y0 < mark.box.y0 - 6),
    );
}

/**
 * A word for each series at its own marks, and one for the model in its area.
 *
 * @param marks what is drawn: words keep off lines and dots
 * @param others words that stand where there is still room
 */
export function seriesLabels(
  named: readonly Named[],
  model: string | undefined,
  plot: LandPlot,
  marks: readonly Mark[],
  size: number,
  frame: Box,
  others: readonly LabelWish[] = [],
): Mark[] {
  const strokes = (look: string): Box[] =>
    strokeBoxes(marks.filter((mark) => mark.kind === 'path' && mark.look.startsWith(look)));
  const area = strokes('model').filter(({ x0, x1 }) => x1 - x0 < plot.box.x1 - plot.box.x0);
  const obstacles: Obstacle[] = [
    ...strokes('series').map((box) => ({ box, cost: 30 })),
    ...area.map((box) => ({ box, cost: 4 })),
    ...marks.flatMap((mark): Obstacle[] =>
      mark.kind === 'dot'
        ? [
            {
              box: {
                x0: mark.x - mark.r - 2,
                x1: mark.x + mark.r + 2,
                y0: mark.y - mark.r - 2,
                y1: mark.y + mark.r + 2,
              },
              cost: 400,
            },
          ]
        : mark.kind === 'text'
          ? [{ box: mark.box, cost: Infinity }]
          : [],
    ),
  ];
  const wishes: LabelWish[] = named.flatMap((one, i) =>
    eachNamed(one).map((each) => ({
      places: around(each, plot, size),
      worth: (each.point ?? 0) > 0 ? 0.5 : named.length - i + 1,
    })),
  );
  if (model !== undefined) wishes.push({ places: inArea(model, plot, area, size).slice(0, 120) });
  return labelMarks(chooseLabels([...wishes, ...others], frame, obstacles));
}
