import { dayNumber, type Day } from '../model/day.ts';
import { sideOf, yearAxis } from './distancePanel.ts';
import { isNarrow, type Drawing } from './drawing.ts';
import { formatAreaKm2, formatKm, locales } from './format.ts';
import type { LabelWish } from './labels.ts';
import { mirrored, textMark, type Mark } from './marks.ts';
import type { ReachData, ReachScope, ReachStop } from './reachData.ts';
import { seriesLabels } from './territoryLabels.ts';
import {
  landPlot,
  levels,
  modelMarks,
  seriesMarks,
  stepPoints,
  type LandPlot,
} from './territoryPlot.ts';
import { wrapText } from './textWidth.ts';
import { fill, type Words } from './words.ts';

const STEP_KM2 = 50_000;

/** A stop in words: 20 km; 17 km and the roads; no limit. */
export function stopWords(
  { reachKm, withRoads }: ReachStop,
  words: Words,
  { locale, units }: Pick<Drawing, 'locale' | 'units'>,
  isShort = false,
): string {
  if (reachKm === null) return words.reach.noLimit;
  const reach = formatKm(reachKm, units, locale);
  const long = isShort ? words.reach.withRoadsShort : words.reach.withRoads;
  return withRoads ? fill(long, { reach }) : reach;
}

/** Whether a stop has a curve: without a limit empty desert of two countries would all be somebody's. */
const isDrawn = ({ reachKm }: ReachStop, scope: ReachScope): boolean =>
  scope === 'part' || reachKm !== null;

/** The scale of both charts and of every stop: over the highest curve that is drawn. */
function topKm2({ stops }: ReachData): number {
  const scopes = ['whole', 'part'] as const;
  const highest = stops.flatMap((stop) =>
    scopes.flatMap((scope) => (isDrawn(stop, scope) ? stop[scope].map(([, km2]) => km2) : [])),
  );
  return Math.max(...highest) * 1.03;
}

/**
 * Land at one stop of the reach as a pale area, the other stops as dotted ghosts, and what was published.
 *
 * @param scopes one chart for each, side by side
 */
export function reachMarks(
  data: ReachData,
  stop: number,
  scopes: readonly ReachScope[],
  drawing: Drawing,
): Mark[] {
  const side = isNarrow(drawing) && drawing.width > 380 ? sideOf(drawing) : 0;
  const gap = 36;
  const width = (drawing.width - 2 * side - gap * (scopes.length - 1)) / scopes.length;
  const marks = scopes.flatMap((scope, i) =>
    scopeMarks(data, stop, scope, drawing, {
      startX: side + i * (width + gap),
      width,
      hasHead: scopes.length > 1,
    }),
  );
  return locales[drawing.locale].direction === 'rtl' ? mirrored(marks, drawing.width) : marks;
}

/** Where one of the charts stands; a chart alone is named by the control that chose it. */
interface Place {
  readonly startX: number;
  readonly width: number;
  readonly hasHead: boolean;
}

function scopeMarks(
  data: ReachData,
  stop: number,
  scope: ReachScope,
  drawing: Drawing,
  { startX, width, hasHead }: Place,
): Mark[] {
  const { words, height } = drawing;
  const chosen = data.stops[stop];
  if (!chosen) throw new RangeError(`no stop ${stop}: there are ${data.stops.length}`);
  const narrow = isNarrow(drawing);
  const size = narrow ? 12 : 13;
  const box = { x0: startX + 26, x1: startX + width, y0: hasHead ? 32 : 12, y1: height - 24 };
  const plot = landPlot(scope, box, topKm2(data), [data.firstDay, data.lastDay]);
  const ghosts = data.stops.flatMap((other, i): Mark[] =>
    i === stop || !isDrawn(other, scope)
      ? []
      : [
          {
            kind: 'path',
            id: `${scope}-ghost-${i}`,
            look: 'ghost',
            points: stepPoints(other[scope], plot),
          },
        ],
  );
  const small = { ...drawing, width: startX + width };
  const back: Mark[] = [
    ...(hasHead
      ? [
          textMark(`${scope}-head`, [[{ text: words.reach[scope], weight: 600 }]], {
            x: startX,
            y: 13,
            size: narrow ? 13 : 14,
          }),
        ]
      : []),
    ...(isDrawn(chosen, scope) ? modelMarks(chosen[scope], plot) : []),
    ...ghosts,
    ...levels(
      plot,
      { top: topKm2(data), step: STEP_KM2, unit: 1000, words: words.territory.top },
      drawing,
      startX,
    ),
    ...yearAxis({ ...plot, topKm: 0 }, data, small).map((mark) => ({
      ...mark,
      id: `${scope}-${mark.id}`,
    })),
    ...(isDrawn(chosen, scope) ? [] : notDrawn(chosen, plot, drawing)),
  ];
  const points = data[scope].flatMap((series) => seriesMarks(series, plot, narrow ? 3.4 : 4));
  const labels = seriesLabels(
    data[scope].map((series) => ({ series, lines: [series.shortLabel] })),
    isDrawn(chosen, scope)
      ? fill(words.reach.model, { reach: stopWords(chosen, words, drawing, true) })
      : undefined,
    plot,
    [...back, ...points],
    size,
    { x0: box.x0 - 4, x1: startX + width + (narrow ? 0 : 10), y0: box.y0 - 12, y1: box.y1 - 4 },
    data.stops.flatMap((other, i) =>
      // On a small chart the nearest ghosts lie on the curve itself.
      i === stop || !isDrawn(other, scope) || (narrow && Math.abs(i - stop) === 1)
        ? []
        : [
            ghostWish(
              `${scope}-ghost-${i}-words`,
              stopWords(other, words, drawing, true),
              other,
              scope,
              data.labelDays,
              plot,
            ),
          ],
    ),
  );
  return [...back, ...points, ...labels];
}

/** Why nothing is drawn, where the curve would stand. */
function notDrawn({ whole }: ReachStop, { id, box }: LandPlot, { words, locale }: Drawing): Mark[] {
  const land = formatAreaKm2(Math.max(...whole.map(([, km2]) => km2)), locale, { about: true });
  const lines = wrapText(fill(words.reach.notDrawn, { land }), (box.x1 - box.x0) * 0.62, {
    size: 13,
  });
  return [
    textMark(
      `${id}-not-drawn`,
      lines.map((text) => [{ text, tone: 'ink-2' }]),
      { x: box.x1, y: box.y0 + 26, anchor: 'end', size: 13, leading: 17, hasHalo: true },
    ),
  ];
}

/** A ghost's own words, on its line where it runs level for long. */
function ghostWish(
  id: string,
  text: string,
  stop: ReachStop,
  scope: ReachScope,
  labelDays: readonly Day[],
  plot: LandPlot,
): LabelWish {
  const days = labelDays.map(dayNumber);
  return {
    worth: 0.1,
    places: days.map((day, i) => ({
      text: textMark(id, [[{ text, tone: 'ink-3' }]], {
        x: plot.x(day),
        y: plot.y(stop[scope].findLast(([from]) => from <= day)?.[1] ?? 0) + 4,
        size: 12,
        anchor: 'middle',
        hasHalo: true,
      }),
      cost: i,
    })),
  };
}
