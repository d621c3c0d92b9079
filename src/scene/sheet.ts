import { isNarrow, type Drawing } from './drawing.ts';
import { locales } from './format.ts';
import { mirrored, strokeMark, textMark, type Mark } from './marks.ts';
import { cellHeight, cellMarks, leadingOf } from './sheetCell.ts';
import type { SheetCell, SheetData, SheetRow } from './sheetData.ts';

const SIDE = 24;
const SIDE_NARROW = 14;
const GAP = 22;
/** The column of dates on a phone, as parts of the size. */
const BESIDE = 4.4;
/** Air over and under a row, px: never less, never more. */
const LEAST_AIR = 3;
const MOST_AIR = 13;

/** How the words are set: the first way that fits the height is taken. */
interface Setting {
  readonly size: number;
  readonly isBrief: boolean;
  /** Without what may be left out. */
  readonly isBare: boolean;
}

/** A cell and where it stands in its row. */
interface Placed {
  readonly cell: SheetCell;
  readonly column: number;
  readonly x: number;
  readonly dy: number;
  readonly width: number;
}

interface SetRow {
  readonly row: SheetRow;
  readonly cells: readonly Placed[];
  readonly height: number;
}

const wideSettings: readonly Setting[] = [17, 16, 15, 14, 13, 12].map((size) => ({
  size,
  isBrief: false,
  isBare: false,
}));
const narrowSettings: readonly Setting[] = [
  { size: 15, isBrief: false, isBare: false },
  { size: 14, isBrief: false, isBare: false },
  { size: 13, isBrief: false, isBare: false },
  { size: 13, isBrief: true, isBare: false },
  { size: 12, isBrief: true, isBare: false },
  { size: 12, isBrief: true, isBare: true },
];

/** A drawn table: side by side where there is room, entries on a phone. `top` px are left free over it. */
export function sheetMarks(data: SheetData, drawing: Drawing, top = 0): Mark[] {
  const marks = uprightSheet(data, drawing, top);
  return locales[drawing.locale].direction === 'rtl' ? mirrored(marks, drawing.width) : marks;
}

/** The same before it is mirrored, for pictures that add to it. */
export function uprightSheet(data: SheetData, drawing: Drawing, top: number): Mark[] {
  const { width, height } = drawing;
  const narrow = isNarrow(drawing);
  const side = narrow ? SIDE_NARROW : SIDE;
  const setAll = (setting: Setting) =>
    data.rows.map((row) =>
      narrow
        ? entry(row, data.narrow, setting, side, width)
        : tableRow(row, data, setting, side, width),
    );
  const headHeight = (size: number) => (narrow ? 0 : leadingOf(size) + 8);
  const needed = (setting: Setting, rows: readonly SetRow[]) =>
    headHeight(setting.size) + rows.reduce((sum, row) => sum + row.height + 2 * LEAST_AIR + 1, 0);
  const room = height - top - 4;
  const settings = narrow ? narrowSettings : [...wideSettings, ...narrowSettings.slice(4)];
  const tried = settings.map((setting) => ({ setting, rows: setAll(setting) }));
  const { setting, rows } = tried.find((one) => needed(one.setting, one.rows) <= room) ??
    tried.at(-1) ?? { setting: narrowSettings[0] as Setting, rows: [] };
  const spare = Math.max(0, room - needed(setting, rows)) / Math.max(1, 2 * rows.length);
  const air = Math.min(MOST_AIR, LEAST_AIR + spare);

  const marks: Mark[] = [];
  let y = top;
  if (!narrow) {
    let x = side;
    const widths = columnWidths(data, side, width);
    for (const [index, { head }] of data.columns.entries()) {
      if (head !== '')
        marks.push(
          textMark(`head-${index}`, [[{ text: head, weight: 600, tone: 'ink-2' }]], {
            x,
            y: y + setting.size,
            size: Math.max(12, setting.size - 2),
          }),
        );
      x += (widths[index] ?? 0) + GAP;
    }
    y += headHeight(setting.size);
    marks.push(strokeMark('rule-head', 'baseline', [side, y], [width - side, y]));
  }
  for (const [index, { row, cells, height: rowHeight }] of rows.entries()) {
    if (index > 0) marks.push(strokeMark(`rule-${row.id}`, 'grid', [side, y], [width - side, y]));
    for (const { cell, column, x, dy, width: cellWidth } of cells)
      marks.push(
        ...cellMarks(`${row.id}-${column}`, cell, {
          x,
          y: y + air + dy,
          width: cellWidth,
          size: setting.size,
          isBrief: setting.isBrief,
          hasLead: narrow,
        }),
      );
    y += rowHeight + 2 * air + 1;
  }
  return marks;
}

function columnWidths({ columns }: SheetData, side: number, width: number): number[] {
  const free = width - 2 * side - GAP * (columns.length - 1);
  const sum = columns.reduce((total, { share }) => total + share, 0);
  return columns.map(({ share }) => (free * share) / sum);
}

function tableRow(
  row: SheetRow,
  data: SheetData,
  { size, isBrief }: Setting,
  side: number,
  width: number,
): SetRow {
  const widths = columnWidths(data, side, width);
  let x = side;
  const cells = row.cells.map((cell, column): Placed => {
    const placed = { cell, column, x, dy: 0, width: widths[column] ?? 0 };
    x += placed.width + GAP;
    return placed;
  });
  const heights = cells.map(({ cell, width: room }) =>
    cellHeight(cell, { width: room, size, isBrief, hasLead: false }),
  );
  return { row, cells, height: Math.max(0, ...heights) };
}

/** A row as a phone shows it: cells one under the other, the first beside or over them. */
function entry(
  row: SheetRow,
  form: SheetData['narrow'],
  { size, isBrief, isBare }: Setting,
  side: number,
  width: number,
): SetRow {
  const isBeside = form === 'beside';
  const column = isBeside ? BESIDE * size : 0;
  const cells: Placed[] = [];
  let dy = 0;
  let height = 0;
  for (const [index, cell] of row.cells.entries()) {
    if (cell.wideOnly === true || (isBare && cell.role === 'note')) continue;
    const isFirst = index === 0;
    const x = side + (isBeside && !isFirst ? column : 0);
    const room = isBeside && isFirst ? column : width - side - x;
    cells.push({ cell, column: index, x, dy: isBeside && isFirst ? 0 : dy, width: room });
    const own = cellHeight(cell, { width: room, size, isBrief, hasLead: true });
    if (!(isBeside && isFirst)) dy += own;
    height = Math.max(height, dy, isFirst ? own : 0);
  }
  return { row, cells, height };
}
