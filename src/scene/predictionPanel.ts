import { isNarrow, type Drawing } from './drawing.ts';
import { strokeMark, textMark, type Box, type Mark, type Tone } from './marks.ts';
import { PREDICTION_PANELS, type PredictionData, type PredictionFocus } from './predictionData.ts';
import type { Scale } from './scale.ts';
import { wrapText } from './textWidth.ts';

/** A panel of the test: its box, and the scale of days held that all three share. */
export interface PredictionPanel {
  readonly id: PredictionFocus;
  readonly box: Box;
  /** Days held to px; logarithmic, since holds last from one day to five years. */
  readonly y: Scale;
  /** The step is about another panel. */
  readonly isQuiet: boolean;
}

/** Days at which the axis has a tick, by the key of its words. */
const TICKS = { day: 1, week: 7, month: 30, quarter: 91, year: 365, fourYears: 1461 } as const;
/** Longer than the record: the topmost dot keeps clear of the edge. */
const TOP_DAYS = 2300;
export const AXIS_PX = 26;

/** Height of the words over a panel, and under it. */
const HEAD_PX = 44;

/** The panels in the picture: three side by side, or on a phone the one that the step is about. */
export function predictionPanels(
  focus: PredictionFocus,
  drawing: Drawing,
  headTop: number,
): PredictionPanel[] {
  const narrow = isNarrow(drawing);
  const { width, height, words } = drawing;
  const said = narrow ? 0 : Math.min(96, height * 0.16);
  const top = headTop + (narrow ? 12 : HEAD_PX);
  const bottom = height - AXIS_PX - said;
  const y: Scale = (days) =>
    bottom - (Math.log(Math.max(1, days)) / Math.log(TOP_DAYS)) * (bottom - top);
  const x0 = Math.max(...tickLines(words.prediction.ticks).map(({ width: w }) => w)) + 16;
  const gap = 22;
  const shown = narrow ? [focus] : PREDICTION_PANELS;
  const room = width - x0 - 4 - gap * (shown.length - 1);
  const shares = narrow ? [1] : [0.36, 0.36, 0.28];
  let start = x0;
  return shown.map((id, i) => {
    const end = start + room * (shares[i] ?? 1);
    const panel = {
      id,
      box: { x0: start, x1: end, y0: top, y1: bottom },
      y,
      isQuiet: !narrow && id !== focus,
    };
    start = end + gap;
    return panel;
  });
}

function tickLines(ticks: Drawing['words']['prediction']['ticks']) {
  return Object.entries(TICKS).map(([key, days]) => {
    const text = ticks[key as keyof typeof TICKS];
    const mark = textMark(`tick-${key}`, [[{ text, tone: 'ink-2' }]], { x: 0, y: 0, size: 12 });
    return { key, days, text, width: mark.box.x1 };
  });
}

/** The shared axis: hairlines through every panel, their words once, and the dotted line of the subject's own days. */
export function daysAxis(
  panels: readonly PredictionPanel[],
  { subjectDays }: PredictionData,
  { words }: Drawing,
): Mark[] {
  const [first] = panels;
  if (!first) return [];
  const lines = tickLines(words.prediction.ticks).flatMap(({ key, days, text }): Mark[] => [
    ...panels.map(({ id, box, y }) =>
      strokeMark(
        `${id}-grid-${key}`,
        days === 1 ? 'baseline' : 'grid',
        [box.x0, y(days)],
        [box.x1, y(days)],
      ),
    ),
    textMark(`tick-${key}`, [[{ text, tone: 'ink-2' }]], { x: 0, y: first.y(days) + 4, size: 12 }),
  ]);
  const own = panels.map(({ id, box, y }) =>
    strokeMark(`${id}-own`, 'own-days', [box.x0, y(subjectDays)], [box.x1, y(subjectDays)]),
  );
  return [...lines, ...own];
}

/** What a panel is, over it. */
export function panelHead({ id, box, isQuiet }: PredictionPanel, drawing: Drawing): Mark[] {
  if (isNarrow(drawing)) return [];
  const { words } = drawing;
  const tone: Tone = isQuiet ? 'ink-3' : 'ink';
  const title = words.prediction.panels[id];
  const lines = wrapText(title, box.x1 - box.x0, { size: 14, weight: 650 }).slice(0, 2);
  return [
    strokeMark(
      `${id}-rule`,
      isQuiet ? 'grid' : 'edge',
      [box.x0, box.y0 - 44],
      [box.x1, box.y0 - 44],
    ),
    textMark(
      `${id}-title`,
      lines.map((text) => [{ text, weight: 650, tone }]),
      { x: box.x0, y: box.y0 - 28, size: 14, leading: 17 },
    ),
  ];
}

/** What a panel shows, in a sentence under it. */
export function panelSentence(
  { id, box, isQuiet }: PredictionPanel,
  sentence: string,
  drawing: Drawing,
): Mark[] {
  if (isNarrow(drawing)) return [];
  const top = box.y1 + AXIS_PX + 22;
  const room = Math.max(1, Math.floor((drawing.height - top) / 18) + 1);
  const lines = wrapText(sentence, box.x1 - box.x0, { size: 14 });
  // Where the picture is too low for all of it, the card beside it says the same.
  if (lines.length > room) return [];
  return [
    textMark(
      `${id}-sentence`,
      lines.map((text) => [{ text, tone: isQuiet ? 'ink-3' : 'ink' }]),
      { x: box.x0, y: top, size: 14, leading: 18 },
    ),
  ];
}
