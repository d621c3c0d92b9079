import { dayNumber } from '../model/day.ts';
import { placesInBand } from './bandLabel.ts';
import {
  kmOn,
  lastDayOf,
  type DistanceFocus,
  type DistanceNote,
  type DistanceTimeData,
} from './distanceData.ts';
import { strokeBoxes, type Panel } from './distancePanel.ts';
import { isNarrow, type Drawing } from './drawing.ts';
import { formatDay, formatKm } from './format.ts';
import { chooseLabels, labelMarks, type LabelPlace, type Obstacle } from './labels.ts';
import { strokeMark, textMark, type Anchor, type Mark, type Run } from './marks.ts';
import { wrapText } from './textWidth.ts';
import { fill } from './words.ts';

interface Plan {
  readonly main: Panel;
  /** The step line, to be kept free. */
  readonly line: readonly Mark[];
  readonly focus: DistanceFocus;
}

/** The words in the main panel, with the marks they belong to: today, the other rule, the notes, the band. */
export function lineLabels(data: DistanceTimeData, plan: Plan, drawing: Drawing): Mark[] {
  const { main, line, focus } = plan;
  const { words, units, locale } = drawing;
  const narrow = isNarrow(drawing);
  const size = narrow ? 12 : 14;
  const nowKm = kmOn(data.line, data.now);
  const nowX = main.x(dayNumber(data.now));
  const { alternative } = data;
  const said = ({ km, gapKm, label, shortLabel }: DistanceNote) =>
    fill(narrow ? (shortLabel ?? label) : label, {
      distance: formatKm(km, units, locale),
      ...(gapKm === undefined ? {} : { gap: formatKm(gapKm, units, locale) }),
    });
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
    const lines = wrapText(said(alternative), narrow ? 84 : 190, { size }).map((text): Run[] => [
      { text },
    ]);
    const x = main.x(dayNumber(alternative.day));
    labels.push(around('alternative-words', lines, { x, y: main.y(alternative.km), size }));
  }
  data.notes.forEach((note, index) => {
    const at = { x: main.x(dayNumber(note.day)), y: main.y(note.km), size };
    const lines = wrapText(said(note), narrow ? 100 : 400, { size }).map((text): Run[] => [
      { text },
    ]);
    labels.push(around(`note-${index}`, lines, at));
  });
  labels.push(placesInBand(data, main, { size, room: narrow ? 130 : 200 }, words.distance.band));

  const obstacles: Obstacle[] = [
    ...strokeBoxes(line).map((box) => ({ box, cost: 60 })),
    ...strokeBoxes(marks).map((box) => ({ box, cost: 40 })),
    ...data.spells.flatMap(({ from, to }) =>
      [from, to].map((day): Obstacle => {
        const x = main.x(dayNumber(day));
        return { box: { x0: x - 1, x1: x + 1, y0: main.box.y0, y1: main.box.y1 }, cost: 8 };
      }),
    ),
    ...endBoxes(data, main),
  ];
  // Words at the value axis stand at the start: nothing else may.
  const frame = { ...main.box, y0: 0, x0: main.box.x0 - 4, x1: drawing.width, y1: main.box.y1 - 6 };
  const chosen = chooseLabels(
    labels.map((places) => ({ places })),
    frame,
    obstacles,
  );
  return [...marks, ...labelMarks(chosen.map(quiet))];

  function quiet(place: LabelPlace | undefined): LabelPlace | undefined {
    // What the step is not about steps back; the day of the story never does.
    const isSpokenOf =
      place?.text.id === 'band-words'
        ? focus === 'band'
        : focus !== 'pocket' || place?.text.id === 'now-words';
    if (!place || isSpokenOf) return place;
    const lines = place.text.lines.map((runs) =>
      runs.map((run): Run => ({ text: run.text, tone: 'ink-3' })),
    );
    return { ...place, text: { ...place.text, lines } };
  }
}

const bold = (text: string): Run => ({ text, weight: 700, tone: 'accent' });

/** The hairline where the line ends, and the corner where its words stand. */
function endBoxes(data: DistanceTimeData, { x, box }: Panel): Obstacle[] {
  const last = lastDayOf(data);
  if (last === undefined) return [];
  const at = x(dayNumber(last) + 1);
  return [
    { box: { x0: at - 94, x1: at + 6, y0: box.y1 - 44, y1: box.y1 }, cost: Infinity },
    { box: { x0: at - 3, x1: at + 3, y0: box.y0 + 40, y1: box.y1 }, cost: 60 },
  ];
}

/** Places around a point, the nearest first: over and under it, before and after. */
function around(
  id: string,
  lines: Run[][],
  { x, y, size }: { x: number; y: number; size: number },
): LabelPlace[] {
  const leading = Math.round(size * 1.2);
  const tall = (lines.length - 1) * leading;
  const over = y - 11 - tall;
  const under = y + 11 + size * 0.74;
  const level = y + size * 0.26 - tall / 2;
  const steps: [Anchor, number, number, number][] = [
    ['start', x + 12, level, 0],
    ['end', x - 12, level, 1],
    ['middle', x, over, 1],
    ['start', x + 6, over, 1],
    ['end', x - 6, over, 2],
    ['middle', x, under, 3],
    ['start', x + 6, under, 3],
    ['end', x - 6, under, 4],
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
