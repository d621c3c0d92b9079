import { isStrong, type DeadFigure, type DeadFocus } from './deadData.ts';
import type { Drawing } from './drawing.ts';
import { formatNumber } from './format.ts';
import type { DotMark, Run, Tone } from './marks.ts';
import { wrapText } from './textWidth.ts';
import { fill } from './words.ts';

/** How much is said under a figure: of what ground and days, and who published it; the first alone; nothing. */
export type DeadDetail = 'all' | 'scope' | 'none';

/** Lines of a figure's label: the figure and whose dead, then of what and after whom. */
export function deadLines(
  figure: DeadFigure,
  focus: DeadFocus,
  { room, size, detail = 'all' }: { room: number; size: number; detail?: DeadDetail },
  { words, locale }: Drawing,
): Run[][] {
  const strong = isStrong(figure, focus);
  const number = formatNumber(figure.figure, locale);
  const weight = figure.highlight === true ? 700 : 600;
  const first = wrapText(`${number} ${figure.label}`, room, { size });
  const { scope, publisher } = figure;
  const said = detail === 'all' ? fill(words.dead.under, { scope, publisher }) : scope;
  const under = detail === 'none' ? [] : wrapText(said, room, { size });
  const later =
    focus === 'later' && figure.later !== undefined ? wrapText(figure.later, room, { size }) : [];
  const head: Run[][] = first.map((line, index) =>
    index === 0
      ? [
          { text: number, weight, tone: strong ? 'ink' : 'ink-3' },
          {
            text: line.slice(number.length),
            weight: strong ? 500 : 450,
            tone: strong ? 'ink' : 'ink-3',
          },
        ]
      : [{ text: line, weight: strong ? 500 : 450, tone: strong ? 'ink' : 'ink-3' }],
  );
  const say =
    (tone: Tone) =>
    (text: string): Run[] => [{ text, tone }];
  return [...head, ...under.map(say(strong ? 'ink-2' : 'ink-3')), ...later.map(say('ink'))];
}

/** A figure's mark. */
export function deadDot(figure: DeadFigure, focus: DeadFocus, x: number, y: number): DotMark {
  const { shape } = figure;
  const r = figure.highlight === true ? 6 : 4.6;
  const look = isStrong(figure, focus) ? `count ${figure.group}` : `count ${figure.group} quiet`;
  // A diamond and a square of one width do not weigh the same.
  const size = shape === 'diamond' ? r * 1.25 : shape === 'square' ? r * 0.9 : r;
  return { kind: 'dot', id: `count-${figure.id}`, shape, x, y, r: size, look };
}
