import { dayNumber, addDays } from '../model/day.ts';
import {
  kmOn,
  lastDayOf,
  runsOf,
  type DistanceFocus,
  type DistanceTimeData,
} from './distanceData.ts';
import { lineLabels } from './distanceLabels.ts';
import {
  kmAxis,
  panelIn,
  roundTopKm,
  sideOf,
  stepLines,
  yearAxis,
  type Panel,
} from './distancePanel.ts';
import { isNarrow, type Drawing } from './drawing.ts';
import { locales } from './format.ts';
import { mirrored, strokeMark, textMark, type Mark, type Point } from './marks.ts';
import { POCKET_PARTS, pocketPanel } from './pocketPanel.ts';
import { wrapText } from './textWidth.ts';

/**
 * The distance to joined ground on every day: the story's rule as a step line, what other rules give as a band behind
 * it, the subject's spells on the axis; under it, in a panel of its own, the distance to the nearest pocket.
 */
export function distanceTimeMarks(
  data: DistanceTimeData,
  focus: DistanceFocus,
  drawing: Drawing,
): Mark[] {
  const marks = drawn(data, focus, drawing);
  return locales[drawing.locale].direction === 'rtl' ? mirrored(marks, drawing.width) : marks;
}

function drawn(data: DistanceTimeData, focus: DistanceFocus, drawing: Drawing): Mark[] {
  const narrow = isNarrow(drawing);
  const { width, height } = drawing;
  const side = sideOf(drawing);
  const x0 = side + (narrow ? 30 : 40);
  const x1 = width - side;
  const axis = 46;
  const head = narrow ? 42 : 54;
  // Main panel, axis, heading, pocket panel: the first gets two thirds of what the words leave.
  const plots = height - 8 - axis - head - 6;
  const mainBottom = 8 + plots * 0.68;
  const highest = Math.max(
    0,
    ...data.line.map(({ km }) => km ?? 0),
    ...data.band.map(({ highKm }) => highKm),
  );
  const main = panelIn('main', { x0, x1, y0: 8, y1: mainBottom }, highest * 1.1, data);
  const pocketTop = mainBottom + axis + head;
  const pocketKm = roundTopKm(
    Math.max(1, ...data.pocket.map(({ km }) => km ?? 0)),
    POCKET_PARTS,
    drawing.units,
  );
  const pocket = panelIn('pocket', { x0, x1, y0: pocketTop, y1: height - 6 }, pocketKm, data);

  const line = stepLines(data.line, main, focus === 'pocket' ? 'distance quiet' : 'distance');
  return [
    ...kmAxis(main, 4, drawing),
    ...bandAreas(data, main, focus === 'band' ? 'band' : 'band quiet'),
    ...spells(data, main, drawing),
    ...yearAxis(main, data, drawing),
    ...(focus === 'band'
      ? line.map((mark) => ({ ...mark, id: `${mark.id}-casing`, look: 'casing' }))
      : []),
    ...line,
    ...end(data, main, drawing),
    ...lineLabels(data, { main, line, focus }, drawing),
    ...pocketPanel(data, pocket, focus === 'pocket', drawing),
  ];
}

function bandAreas({ band }: DistanceTimeData, { x, y }: Panel, look: string): Mark[] {
  return runsOf(band, () => true).map((run, index): Mark => {
    const edge = (side: 'lowKm' | 'highKm') =>
      run.flatMap(({ row, start, end }): Point[] => [
        [x(start), y(row[side])],
        [x(end), y(row[side])],
      ]);
    const points = [...edge('highKm'), ...edge('lowKm').reverse()];
    return { kind: 'path', id: `band-${index}`, look, points, isClosed: true };
  });
}

function spells({ spells: rows }: DistanceTimeData, { x, box }: Panel, drawing: Drawing): Mark[] {
  return rows.flatMap(({ from, to, label }, index): Mark[] => {
    const ends = [x(dayNumber(from)), x(dayNumber(addDays(to, 1)))] as const;
    const middle = (ends[0] + ends[1]) / 2;
    const word = textMark(`spell-${index}`, [[{ text: label, weight: 600, tone: 'accent' }]], {
      x: middle,
      y: box.y1 + 36,
      anchor: 'middle',
      size: 12,
    });
    // A spell near the edge keeps its words inside the picture.
    const shift = Math.min(0, drawing.width - word.box.x1) + Math.max(0, -word.box.x0);
    return [
      ...ends.map((at, side) =>
        strokeMark(`spell-${index}-${side}`, 'spell', [at, box.y0], [at, box.y1]),
      ),
      {
        kind: 'rect',
        id: `spell-${index}-bar`,
        look: 'spell-bar',
        x0: ends[0],
        x1: Math.max(ends[1], ends[0] + 3),
        y0: box.y1 - 3,
        y1: box.y1 + 3,
      },
      textMark(word.id, word.lines, { x: middle + shift, y: word.y, anchor: 'middle', size: 12 }),
    ];
  });
}

/** Where the line stops because there is nothing left: a dashed hairline, never a zero. */
function end(data: DistanceTimeData, { x, y, box }: Panel, { words }: Drawing): Mark[] {
  const last = lastDayOf(data);
  const km = last && kmOn(data.line, last);
  if (last === undefined || km === undefined) return [];
  const at = x(dayNumber(addDays(last, 1)));
  const lines = wrapText(words.distance.end, 84, { size: 12 });
  return [
    strokeMark('end', 'end', [at, y(km) + 4], [at, box.y1]),
    textMark(
      'end-words',
      lines.map((text) => [{ text, tone: 'ink-2' }]),
      {
        x: at - 6,
        y: box.y1 - 12 - (lines.length - 1) * 15,
        anchor: 'end',
        size: 12,
        hasHalo: true,
      },
    ),
  ];
}
