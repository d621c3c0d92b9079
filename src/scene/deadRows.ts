import { figuresOf, type DeadData, type DeadFigure, type DeadFocus } from './deadData.ts';
import { deadDot, deadLines } from './deadWords.ts';
import type { Drawing } from './drawing.ts';
import { formatDay, formatNumber } from './format.ts';
import { centredBaseline, runsWidth, strokeMark, textMark, type Mark } from './marks.ts';
import { linearScale, multiples, roundStep } from './scale.ts';
import { fill } from './words.ts';

const SIDE = 12;
const DAYS = 54;
const SIZE = 12;
const LEADING = 14;
const TOP = 26;
/** Between one day and the next, px. */
const DAY_GAP = 8;
/** From the middle of a mark to its words. */
const OFF = 11;

/** Days down the page, a line for every figure, figures on a numeric axis across. */
export function deadRowsMarks(data: DeadData, focus: DeadFocus, drawing: Drawing): Mark[] {
  const { width, height, words, locale } = drawing;
  const rows = figuresOf(data, focus);
  const highest = Math.max(1, ...data.figures.map(({ figure }) => figure));
  const step = roundStep(highest, 5);
  const x = linearScale([0, highest], [SIDE + DAYS, width - SIDE - 12]);
  const days = new Set(rows.map(({ day }) => day));
  const rowHeight = Math.min(
    46,
    (height - TOP - 6 - (days.size - 1) * DAY_GAP) / Math.max(1, rows.length),
  );
  const isFirst = (row: DeadFigure, index: number) => rows[index - 1]?.day !== row.day;

  const bodies: Mark[] = [];
  let y = TOP + rowHeight / 2;
  rows.forEach((row, index) => {
    if (index > 0 && isFirst(row, index)) y += DAY_GAP;
    const middle = y;
    if (isFirst(row, index)) {
      const day = formatDay(row.day, locale, 'dayMonthShort');
      bodies.push(
        textMark(`day-${row.day}`, [[{ text: day, weight: 600 }]], {
          x: SIDE,
          y: centredBaseline(middle, 1, SIZE, 0),
          size: SIZE,
        }),
      );
    }
    bodies.push(
      strokeMark(`row-${row.id}`, 'row', [x(0), middle], [width - SIDE, middle]),
      deadDot(row, focus, x(row.figure), middle),
      rowWords(
        row,
        focus,
        { at: x(row.figure), middle, rowHeight, hasDay: isFirst(row, index) },
        drawing,
      ),
    );
    y += rowHeight;
  });
  const bottom = y - rowHeight / 2 + 4;
  const ticks = multiples(0, highest, step);
  const axis = ticks.flatMap((tick, index): Mark[] => {
    const figure = formatNumber(tick, locale);
    const isTop = index === ticks.length - 1;
    const text = isTop ? fill(words.dead.top, { figure }) : figure;
    const look = tick === 0 ? 'baseline' : 'grid';
    return [
      strokeMark(`grid-${tick}`, look, [x(tick), TOP - 6], [x(tick), bottom]),
      textMark(`tick-${tick}`, [[{ text, tone: 'ink-2' }]], {
        x: x(tick),
        y: 14,
        anchor: 'middle',
        size: SIZE,
      }),
    ];
  });
  return [...axis, ...bodies];
}

interface Row {
  readonly at: number;
  readonly middle: number;
  readonly rowHeight: number;
  /** The day stands in this row: words before the mark must leave it room. */
  readonly hasDay: boolean;
}

/**
 * After the mark where the words fit there, else before it; in as many lines as the row is high. Who published it goes
 * before what it counts does, and words are never cut.
 */
function rowWords(figure: DeadFigure, focus: DeadFocus, row: Row, drawing: Drawing): Mark {
  const { at, middle, rowHeight, hasDay } = row;
  const most = Math.max(1, Math.floor(rowHeight / LEADING + 0.08));
  const sides = [
    { anchor: 'start', x: at + OFF, room: drawing.width - 4 - at - OFF },
    { anchor: 'end', x: at - OFF, room: at - OFF - SIDE - (hasDay ? DAYS + 4 : 0) },
  ] as const;
  // Two lines first: a third one, with a word or two, only where nothing shorter fits.
  const options = [Math.min(2, most), most].flatMap((count) =>
    (['all', 'scope', 'none'] as const).flatMap((detail) =>
      sides.map((side) => ({
        ...side,
        count,
        lines: deadLines(figure, focus, { room: side.room, size: SIZE, detail }, drawing),
      })),
    ),
  );
  const fits = options.find(
    ({ lines, room, count }) =>
      lines.length <= count && lines.every((line) => runsWidth(line, SIZE) <= room),
  );
  const { anchor, x, lines } = fits ?? options[0] ?? { ...sides[0], lines: [] };
  return textMark(`words-${figure.id}`, lines, {
    x,
    y: centredBaseline(middle, lines.length, SIZE, LEADING),
    anchor,
    size: SIZE,
    leading: LEADING,
    hasHalo: true,
  });
}
