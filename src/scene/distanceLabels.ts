import { dayNumber } from '../model/day.ts';
import { kmOn, type DistanceTimeData } from './distanceData.ts';
import { strokeBoxes, type Panel } from './distancePanel.ts';
import { isNarrow, type Drawing } from './drawing.ts';
import { formatDay, formatKm } from './format.ts';
import { chooseLabels, labelMarks, type LabelPlace, type Obstacle } from './labels.ts';
import { strokeMark, textMark, type Anchor, type Box, type Mark, type Run, type TextMark } from './marks.ts';
import { multiples } from './scale.ts';
import { wrapText } from './textWidth.ts';
import { fill } from './words.ts';

interface Plan {
  readonly main: Panel;
  /** The step line, to be kept free. */
  readonly line: readonly Mark[];
  readonly isLine: boolean;
  readonly isBand: boolean;
}

/** The words in the main panel, with the marks they belong to: today, the other rule, the notes, the band. */
export function lineLabels(data: DistanceTimeData, plan: Plan, drawing: Drawing): Mark[] {
  const { main, line, isBand } = plan;
  const { words, units, locale } = drawing;
  const narrow = isNarrow(drawing);
  const size = narrow ? 12 : 14;
  const nowKm = kmOn(data.line, data.now);
  const nowX = main.x(dayNumber(data.now));
  const { alternative } = data;
  const marks: Mark[] = [];
  const labels: LabelPlace[][] = [];

  if (alternative && nowKm !== undefined) {
    const [low, high] = [main.y(alternative.km), main.y(nowKm)];
    marks.push(
      strokeMark('alternative', 'other-rule', [nowX, high], [nowX, low]),
      strokeMark('alternative-end', 'other-rule-end', [nowX - 6, low], [nowX + 6, low]),
    );
  }
  if (nowKm !== undefined) {
    const y = main.y(nowKm);
    marks.push({ kind: 'dot', id: 'now', shape: 'ring', x: nowX, y, r: 5.5, look: 'now' });
    const distance = formatKm(nowKm, units, locale);
    const day = formatDay(data.now, locale, narrow ? 'medium' : 'long');
    const lines: Run[][] = narrow
      ? [[bold(day)], [bold(distance)]]
      : [[bold(fill(words.distance.now, { day, distance }))]];
    labels.push(around('now-words', lines, { x: nowX, y, size: size + 2 }));
  }
  if (alternative) {
    const lines = wrapText(alternative.label, narrow ? 92 : 190, { size }).map((text): Run[] => [{ text }]);
    const x = main.x(dayNumber(alternative.day));
    labels.push(around('alternative-words', lines, { x, y: main.y(alternative.km), size }));
  }
  data.notes.forEach(({ day, km, label }, index) => {
    const at = { x: main.x(dayNumber(day)), y: main.y(km), size };
    const lines = wrapText(label, narrow ? 100 : 400, { size }).map((text): Run[] => [{ text }]);
    labels.push(around(`note-${index}`, lines, at));
  });
  labels.push(inBand(data, plan, { size, room: narrow ? 130 : 200 }, words.distance.band));

  const obstacles: Obstacle[] = [
    ...strokeBoxes(line).map((box) => ({ box, cost: 60 })),
    ...strokeBoxes(marks).map((box) => ({ box, cost: 40 })),
    ...data.spells.flatMap(({ from, to }) =>
      [from, to].map((day): Obstacle => {
        const x = main.x(dayNumber(day));
        return { box: { x0: x - 1, x1: x + 1, y0: main.box.y0, y1: main.box.y1 }, cost: 4 };
      }),
    ),
    endBox(data, main),
  ];
  // Words at the value axis stand at the start: nothing else may.
  const frame = { ...main.box, y0: 0, x0: main.box.x0 - 4, x1: drawing.width, y1: main.box.y1 - 6 };
  const chosen = chooseLabels(labels, frame, obstacles);
  return [...marks, ...labelMarks(isBand ? chosen : chosen.map(quiet))];

  function quiet(place: LabelPlace | undefined): LabelPlace | undefined {
    if (place?.text.id !== 'band-words') return place;
    const lines = place.text.lines.map((runs) => runs.map((run): Run => ({ text: run.text, tone: 'ink-3' })));
    return { ...place, text: { ...place.text, lines } };
  }
}

const bold = (text: string): Run => ({ text, weight: 700, tone: 'accent' });

/** The corner where the words at the line's end stand. */
function endBox({ line, lastDay }: DistanceTimeData, { x, box }: Panel): Obstacle {
  const last = line.findLast(({ km }) => km !== null);
  const at = x(dayNumber(last?.to ?? lastDay));
  return { box: { x0: at - 94, x1: at + 6, y0: box.y1 - 44, y1: box.y1 }, cost: last ? Infinity : 0 };
}

/** Places around a point, the nearest first: over and under it, before and after. */
function around(id: string, lines: Run[][], { x, y, size }: { x: number; y: number; size: number }): LabelPlace[] {
  const leading = Math.round(size * 1.2);
  const tall = (lines.length - 1) * leading;
  const over = y - 9 - tall;
  const under = y + 9 + size * 0.74;
  const level = y + size * 0.26 - tall / 2;
  const steps: [Anchor, number, number, number][] = [
    ['start', x + 12, level, 0],
    ['end', x - 12, level, 1],
    ['middle', x, over, 1],
    ['start', x + 2, over, 1],
    ['end', x - 2, over, 2],
    ['middle', x, under, 3],
    ['start', x + 2, under, 3],
    ['end', x - 2, under, 4],
    ['end', x - 12, over, 3],
    ['start', x + 12, over, 3],
    ['end', x - 12, under, 5],
    ['start', x + 12, under, 5],
    ['end', x - 12, over - 14, 8],
    ['start', x + 12, over - 14, 8],
    ['end', x - 12, under + 14, 9],
    ['start', x + 12, under + 14, 9],
  ];
  return steps.map(([anchor, atX, atY, cost]) => ({
    text: textMark(id, lines, { x: atX, y: atY, anchor, size, leading, hasHalo: true }),
    cost,
  }));
}

/** Everywhere inside the band where its own words fit whole; the middle of the band costs least. */
function inBand(
  { band }: DistanceTimeData,
  { main }: Plan,
  { size, room }: { size: number; room: number },
  words: string,
): LabelPlace[] {
  const leading = Math.round(size * 1.25);
  const lines = wrapText(words, room, { size }).map((text): Run[] => [{ text, tone: 'accent' }]);
  const { box } = main;
  const rows = band.map((row) => ({
    x0: main.x(dayNumber(row.from)),
    x1: main.x(dayNumber(row.to) + 1),
    y0: main.y(row.highKm),
    y1: main.y(row.lowKm),
  }));
  const places: LabelPlace[] = [];
  for (const x of multiples(box.x0, box.x1, 14)) {
    for (const y of multiples(box.y0, box.y1, 12)) {
      const text = textMark('band-words', lines, { x, y, anchor: 'middle', size, leading, hasHalo: false });
      const around = rows.filter((row) => row.x0 < text.box.x1 && row.x1 > text.box.x0);
      if (coversAll(around, text)) places.push({ text, cost: offCentre(around, text) });
    }
  }
  // The middle of the room there is, and the search stays short.
  return places.sort((a, b) => a.cost - b.cost).slice(0, 40);
}

function coversAll(rows: readonly Box[], { box }: TextMark): boolean {
  const covered = rows.reduce((sum, row) => sum + Math.min(row.x1, box.x1) - Math.max(row.x0, box.x0), 0);
  const isInside = rows.every((row) => row.y0 < box.y0 - 6 && row.y1 > box.y1 + 6);
  return isInside && covered >= box.x1 - box.x0 - 0.5;
}

function offCentre(rows: readonly Box[], { box }: TextMark): number {
  const top = Math.max(...rows.map(({ y0 }) => y0));
  const bottom = Math.min(...rows.map(({ y1 }) => y1));
  return Math.abs((top + bottom) / 2 - (box.y0 + box.y1) / 2) / 20;
}
