import { figuresOf, type DeadData, type DeadFigure, type DeadFocus } from './deadData.ts';
import { deadDot, deadLines } from './deadWords.ts';
import { isNarrow, type Drawing } from './drawing.ts';
import { formatDay, formatNumber } from './format.ts';
import { centredBaseline, runsWidth, strokeMark, textMark, type Mark, type Run } from './marks.ts';
import { linearScale, multiples, roundStep } from './scale.ts';
import { fill } from './words.ts';

const SIDE = 12;
const TOP = 26;
/** Room for the days, the size of the words, px from line to line, and the most that a row takes. */
const narrowSizes = { days: 54, size: 12, leading: 14, row: 46 };
const wideSizes = { days: 76, size: 15, leading: 19, row: 88 };
type Sizes = typeof narrowSizes;
/** Lower pictures keep the small words. */
const ROOMY_PX = 560;
/** Between one day and the next, px. */
const DAY_GAP = 8;
/** From the middle of a mark to its words. */
const OFF = 11;

/** Days down the page, a line for every figure, figures on a numeric axis across. */
export function deadRowsMarks(data: DeadData, focus: DeadFocus, drawing: Drawing): Mark[] {
  const { width, height, words, locale } = drawing;
  const base = isNarrow(drawing) || height < ROOMY_PX ? narrowSizes : wideSizes;
  const { size } = base;
  const rows = figuresOf(data, focus);
  const dayRun = ({ day }: DeadFigure): Run => ({
    text: formatDay(day, locale, 'dayMonthShort'),
    weight: 600,
  });
  // Months have longer names in one language than in another.
  const widest = Math.max(0, ...rows.map((row) => runsWidth([dayRun(row)], size)));
  const sizes = { ...base, days: Math.max(base.days, Math.ceil(widest) + 10) };
  const highest = Math.max(1, ...data.figures.map(({ figure }) => figure));
  const step = roundStep(highest, 5);
  const x = linearScale([0, highest], [SIDE + sizes.days, width - SIDE - 12]);
  const lanes = lanesOf(rows, focus, height, sizes);
  const bodies = lanes.flatMap(({ figure, middle, rowHeight, hasDay }): Mark[] => {
    const at = x(figure.figure);
    const dayMark = textMark(`day-${figure.day}`, [[dayRun(figure)]], {
      x: SIDE,
      y: centredBaseline(middle, 1, size, 0),
      size,
    });
    return [
      ...(hasDay ? [dayMark] : []),
      strokeMark(`row-${figure.id}`, 'row', [x(0), middle], [width - SIDE, middle]),
      deadDot(figure, focus, at, middle),
      rowWords(figure, focus, { at, middle, rowHeight, hasDay, sizes }, drawing),
    ];
  });
  const last = lanes.at(-1);
  const bottom = last ? last.middle + last.rowHeight / 2 + 4 : TOP;
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
        size: Math.min(13, size),
      }),
    ];
  });
  return [...axis, ...bodies];
}

interface Lane {
  readonly figure: DeadFigure;
  readonly middle: number;
  readonly rowHeight: number;
  readonly hasDay: boolean;
}

/** Where each figure's row lies: air between days, a line more for what became of a figure where there is height. */
function lanesOf(
  rows: readonly DeadFigure[],
  focus: DeadFocus,
  height: number,
  { leading, row: most }: Sizes,
): Lane[] {
  const hasDay = (figure: DeadFigure, index: number) => rows[index - 1]?.day !== figure.day;
  const gaps = (rows.filter(hasDay).length - 1) * DAY_GAP;
  const free = height - TOP - 6 - gaps;
  const wanted = rows.map(({ later }) => (focus === 'later' && later !== undefined ? leading : 0));
  const sum = wanted.reduce<number>((total, more) => total + more, 0);
  const isRoomy = (free - sum) / rows.length >= 2 * leading;
  const rowHeight = Math.min(most, (isRoomy ? free - sum : free) / Math.max(1, rows.length));
  let y = TOP;
  return rows.map((figure, index) => {
    if (index > 0 && hasDay(figure, index)) y += DAY_GAP;
    const own = rowHeight + (isRoomy ? (wanted[index] ?? 0) : 0);
    y += own;
    return { figure, middle: y - own / 2, rowHeight: own, hasDay: hasDay(figure, index) };
  });
}

interface Row {
  readonly at: number;
  readonly middle: number;
  readonly rowHeight: number;
  /** The day stands in this row: words before the mark must leave it room. */
  readonly hasDay: boolean;
  readonly sizes: Sizes;
}

/**
 * After the mark where the words fit there, else before it; in as many lines as the row is high. Who published it goes
 * before what it counts does, and words are never cut.
 */
function rowWords(figure: DeadFigure, focus: DeadFocus, row: Row, drawing: Drawing): Mark {
  const { at, middle, rowHeight, hasDay, sizes } = row;
  const { size, leading } = sizes;
  const most = Math.max(1, Math.floor(rowHeight / leading + 0.08));
  const sides = [
    { anchor: 'start', x: at + OFF, room: drawing.width - 4 - at - OFF },
    { anchor: 'end', x: at - OFF, room: at - OFF - SIDE - (hasDay ? sizes.days + 4 : 0) },
  ] as const;
  // As few lines as can be: one more, with a word or two, only where nothing shorter fits.
  const { later, ...bare } = figure;
  const few = later === undefined ? 2 : 3;
  const options = [Math.min(few, most), most].flatMap((count) =>
    [...(later === undefined ? [] : [figure]), bare].flatMap((said) =>
      (['all', 'scope', 'none'] as const).flatMap((detail) =>
        sides.map((side) => ({
          ...side,
          count,
          lines: deadLines(said, focus, { room: side.room, size, detail }, drawing),
        })),
      ),
    ),
  );
  const fits = options.find(
    ({ lines, room, count }) =>
      lines.length <= count && lines.every((line) => runsWidth(line, size) <= room),
  );
  const { anchor, x, lines } = fits ?? options.at(-2) ?? { ...sides[0], lines: [] };
  return textMark(`words-${figure.id}`, lines, {
    x,
    y: centredBaseline(middle, lines.length, size, leading),
    anchor,
    size,
    leading,
    hasHalo: true,
  });
}
