import type { Drawing } from './drawing.ts';
import { formatKm, locales } from './format.ts';
import { centredBaseline, strokeMark, textMark, type Mark, type Run } from './marks.ts';
import {
  lensDomain,
  neighbourOf,
  printedWords,
  targetOf,
  type PrintedFigure,
  type RulerData,
} from './rulerData.ts';
import type { Scale } from './scale.ts';
import { wrapText } from './textWidth.ts';
import { fill } from './words.ts';

const SIZE = 15;
const LEADING = 19;

/** Where a step of the lens lies: its scale, its own y, and the y of the ruler it drops from. */
export interface StepPlace {
  readonly at: Scale;
  readonly y: number;
  readonly bottom: number;
}

/**
 * One step: the bracket from the measured to the printed length. Shortest first, so that no bracket crosses the drop
 * of another; the figure's own words stand before the bracket, what it comes to over it.
 */
export function lensStep(
  data: RulerData,
  figure: PrintedFigure,
  { at, y, bottom }: StepPlace,
  drawing: Drawing,
): Mark[] {
  const { words, units, locale } = drawing;
  const { quote, length, difference, differenceLong } = printedWords(data, figure, drawing);
  const from = at(targetOf(data).km);
  const to = at(figure.km);
  const room = at(data.band.fromKm) - 14 - at(lensDomain(data)[0]);
  const where = wrapText(figure.where, room, { size: SIZE }).map((text): Run[] => [
    { text, tone: 'ink-2' },
  ]);
  const lines: Run[][] = [[{ text: quote, weight: 650 }], ...where];
  const begin = Math.min(Math.max(from, at(data.band.toKm)), to) + 8;
  const say = (text: string) =>
    textMark(
      `comes-to-${figure.id}`,
      [[{ text: length === '' ? text : `${length}${locales[locale].comma}${text}`, weight: 600 }]],
      { x: begin, y: y - 9, size: SIZE },
    );
  const long = say(differenceLong);
  const neighbour = neighbourOf(data, figure);
  const marks: Mark[] = [
    strokeMark(`drop-${figure.id}`, 'leader', [to, bottom], [to, y]),
    strokeMark(`bracket-${figure.id}`, 'excess', [from, y], [to, y]),
    strokeMark(`end-${figure.id}`, 'length', [to, y - 6], [to, y + 6]),
    textMark(`printed-${figure.id}`, lines, {
      x: at(data.band.fromKm) - 14,
      y: centredBaseline(y, lines.length, SIZE, LEADING),
      anchor: 'end',
      size: SIZE,
      leading: LEADING,
    }),
    long.box.x1 <= to - 6 ? long : say(difference),
  ];
  if (!neighbour) return marks;
  const x = at(neighbour.km);
  const distance = formatKm(neighbour.km, units, locale);
  return [
    ...marks,
    strokeMark(`near-${figure.id}`, 'near', [x, bottom], [x, y]),
    { kind: 'dot', id: `near-dot-${figure.id}`, shape: 'disc', x, y, r: 3.5, look: 'dot' },
    textMark(
      `near-words-${figure.id}`,
      [[{ text: fill(words.ruler.near, { place: neighbour.label, distance }), tone: 'ink-2' }]],
      { x: Math.max(x, to) + 10, y: y + 5, size: SIZE, hasHalo: true },
    ),
  ];
}
