import { isNarrow, type Drawing } from './drawing.ts';
import { formatDays, formatKm, formatNumber, locales } from './format.ts';
import { mirrored, textMark, type DotMark, type Mark } from './marks.ts';
import { leftPanel } from './predictionBars.ts';
import type { PredictionData, PredictionFocus } from './predictionData.ts';
import { farPanel, takenPanel } from './predictionDots.ts';
import { daysAxis, panelHead, panelSentence, predictionPanels } from './predictionPanel.ts';
import { fill } from './words.ts';

/** The test of the prediction: three panels on one scale of days held, and a dotted line at the subject's own days. */
export function predictionMarks(
  data: PredictionData,
  focus: PredictionFocus,
  drawing: Drawing,
): Mark[] {
  const marks = drawn(data, focus, drawing);
  return locales[drawing.locale].direction === 'rtl' ? mirrored(marks, drawing.width) : marks;
}

function drawn(data: PredictionData, focus: PredictionFocus, drawing: Drawing): Mark[] {
  const key = predictionKey(focus, drawing);
  const panels = predictionPanels(focus, drawing, key.bottom);
  const said = sentences(data, drawing);
  return [
    ...key.marks,
    ...daysAxis(panels, data, drawing),
    ...panels.flatMap((panel) => {
      const inside =
        panel.id === 'taken'
          ? takenPanel(data, panel, drawing)
          : panel.id === 'far'
            ? farPanel(data, panel, drawing)
            : leftPanel(data, panel, drawing);
      const quiet = panel.isQuiet ? inside.map(stepBack) : inside;
      return [
        ...panelHead(panel, drawing),
        ...quiet,
        ...panelSentence(panel, said[panel.id], drawing),
      ];
    }),
  ];
}

/** A mark of a panel that the step is not about. */
function stepBack(mark: Mark): Mark {
  if (mark.kind === 'text' || mark.kind === 'claim') return mark;
  return { ...mark, look: `${mark.look} quiet` };
}

function sentences(
  { numbers, nearKm, subjectDays }: PredictionData,
  { words, locale, units }: Drawing,
): Record<PredictionFocus, string> {
  const { early, late, short, joined, cut } = numbers;
  const n = (value: number) => formatNumber(value, locale);
  return {
    taken: fill(words.prediction.said.taken, {
      count: n(late.count),
      late: formatDays(late.medianDays, locale),
      early: formatDays(early.medianDays, locale),
    }),
    far: fill(words.prediction.said.far, {
      count: n(short.count),
      near: n(short.near),
      distance: formatKm(nearKm, units, locale),
    }),
    left: fill(words.prediction.said.left, {
      days: formatDays(subjectDays, locale),
      cutWithin: n(cut.within),
      cut: n(cut.count),
      joinedWithin: n(joined.within),
      joined: n(joined.count),
    }),
  };
}

/** What the marks mean, in a row over the panels; none for the bars, which say it under them. */
function predictionKey(
  focus: PredictionFocus,
  drawing: Drawing,
): { readonly marks: Mark[]; readonly bottom: number } {
  const { words, width } = drawing;
  if (isNarrow(drawing) && focus === 'left') return { marks: [], bottom: 0 };
  const entries: [key: 'exact' | 'hollow' | 'sweep' | 'apart', DotMark['shape'], look: string][] = [
    ['exact', 'disc', 'hold'],
    ['hollow', 'ring', 'hold'],
    ['sweep', 'disc', 'hold sweep'],
    ['apart', 'diamond', 'hold apart open'],
  ];
  const marks: Mark[] = [];
  let [x, y] = [6, 10];
  for (const [key, shape, look] of entries) {
    const text = words.prediction.key[key];
    let word = textMark(`key-${key}`, [[{ text, tone: 'ink-2' }]], {
      x: x + 10,
      y: y + 4,
      size: 12,
    });
    if (word.box.x1 > width && x > 6) {
      [x, y] = [6, y + 18];
      word = textMark(`key-${key}`, [[{ text, tone: 'ink-2' }]], { x: x + 10, y: y + 4, size: 12 });
    }
    marks.push({ kind: 'dot', id: `key-dot-${key}`, shape, x, y, r: 3.8, look }, word);
    x = word.box.x1 + 22;
  }
  return { marks, bottom: y + 14 };
}
