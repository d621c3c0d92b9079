import { runsWidth } from './marks.ts';
import { textWidth } from './textWidth.ts';
import { cellLines, leadingOf, SHAPE } from './sheetCell.ts';
import type { SheetCell, SheetData, SheetRow } from './sheetData.ts';

/** How the words of a drawn table are set. */
export interface Setting {
  readonly size: number;
  /** Columns side by side, under heads; else entries one under the other. */
  readonly hasColumns: boolean;
  /** Short texts where there are some. */
  readonly isBrief: boolean;
  /** Without notes, and with little air. */
  readonly isBare: boolean;
}

/** A cell and where it stands in its row, px. */
export interface PlacedCell {
  readonly cell: SheetCell;
  readonly column: number;
  readonly x: number;
  readonly dy: number;
  readonly width: number;
}

/** A row as it is set. */
export interface PlacedRow {
  readonly row: SheetRow;
  readonly cells: readonly PlacedCell[];
  readonly height: number;
  /** Whether every word is narrower than its column. */
  readonly fits: boolean;
}

/** Rows begin in line with the title over them, px from the edge. */
export const SHEET_SIDE = 1;
/** Between columns, px. */
const GAP = 22;
/** The column of dates on a phone, as parts of the size: no narrower than this. */
const BESIDE = 5.1;
/** Between a date and the words beside it, px. */
const BESIDE_AIR = 8;

/** Where the columns begin and how wide they are. */
export function columnsOf(
  { columns }: SheetData,
  width: number,
): readonly { readonly x: number; readonly width: number }[] {
  const free = width - 2 * SHEET_SIDE - GAP * (columns.length - 1);
  const sum = columns.reduce((total, { share }) => total + share, 0);
  let x = SHEET_SIDE;
  return columns.map(({ share }) => {
    const column = { x, width: (free * share) / sum };
    x += column.width + GAP;
    return column;
  });
}

/** A row of the table in a setting. */
export function placedRow(
  row: SheetRow,
  data: SheetData,
  setting: Setting,
  width: number,
): PlacedRow {
  return setting.hasColumns
    ? acrossRow(row, data, setting, width)
    : entry(row, data, setting, width);
}

/** Lines of a cell and whether they keep to its width. */
function measured(
  cell: SheetCell,
  { size, isBrief, hasColumns }: Setting,
  width: number,
): { readonly height: number; readonly fits: boolean } {
  const lines = cellLines(cell, { width, size, isBrief, hasLead: !hasColumns });
  const shape = cell.status === undefined ? 0 : SHAPE * size;
  return {
    height: lines.length * leadingOf(size),
    fits: lines.every((line) => runsWidth(line, size) + shape <= width),
  };
}

function acrossRow(row: SheetRow, data: SheetData, setting: Setting, width: number): PlacedRow {
  const columns = columnsOf(data, width);
  const cells = row.cells.map((cell, column): PlacedCell => {
    const at = columns[column];
    return { cell, column, x: at?.x ?? 0, dy: 0, width: at?.width ?? 0 };
  });
  const sizes = cells.map(({ cell, width: room }) => measured(cell, setting, room));
  return {
    row,
    cells,
    height: Math.max(0, ...sizes.map(({ height }) => height)),
    fits: sizes.every(({ fits }) => fits),
  };
}

/** How wide the dates are, with a little air: the widest part of one that does not break. */
function besideOf({ rows }: SheetData, size: number): number {
  const parts = rows.flatMap(({ cells }) => cells[0]?.text.split(' ') ?? []);
  const widest = Math.max(0, ...parts.map((part) => textWidth(part, { size, weight: 600 })));
  return Math.max(BESIDE * size, Math.ceil(widest) + BESIDE_AIR);
}

/** Cells one under the other, the first beside or over them. */
function entry(row: SheetRow, data: SheetData, setting: Setting, width: number): PlacedRow {
  const { narrow } = data;
  const isBeside = narrow === 'beside';
  const beside = isBeside ? besideOf(data, setting.size) : 0;
  const cells: PlacedCell[] = [];
  let dy = 0;
  let height = 0;
  let fits = true;
  for (const [column, cell] of row.cells.entries()) {
    if (cell.wideOnly === true || (setting.isBare && cell.role === 'note' && column > 1)) continue;
    const isDate = isBeside && column === 0;
    const x = SHEET_SIDE + (isBeside && !isDate ? beside : 0);
    const room = isDate ? beside - BESIDE_AIR : width - SHEET_SIDE - x;
    const own = measured(cell, setting, room);
    cells.push({ cell, column, x, dy: isDate ? 0 : dy, width: room });
    if (!isDate) dy += own.height;
    height = Math.max(height, dy, own.height);
    fits &&= own.fits;
  }
  return { row, cells, height, fits };
}
