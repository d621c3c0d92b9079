import { isNarrow, type Drawing } from './drawing.ts';
import { locales } from './format.ts';
import { mirrored, strokeMark, textMark, type Mark, type Run } from './marks.ts';
import { cellMarks, leadingOf } from './sheetCell.ts';
import type { SheetData } from './sheetData.ts';
import { columnsOf, placedRow, SHEET_SIDE, type PlacedRow, type Setting } from './sheetRows.ts';
import { wrapText } from './textWidth.ts';

/** Air over and under a row, px. */
const LEAST_AIR = 3;
const BARE_AIR = 1;
const MOST_AIR = 22;
/** Between the heads and their rule. */
const HEAD_AIR = 6;

/** A table of two rows is set larger than one of nine. */
const columnSettings = [20, 19, 18, 17, 16, 15, 14, 13, 12].map((size): Setting => ({
  size,
  hasColumns: true,
  isBrief: false,
  isBare: false,
}));
const entrySettings = (
  [
    [17, false, false],
    [16, false, false],
    [15, false, false],
    [14, false, false],
    [13, false, false],
    [13, true, false],
    [12, true, false],
    [12, true, true],
  ] as const
).map(([size, isBrief, isBare]): Setting => ({ size, hasColumns: false, isBrief, isBare }));

/**
 * A drawn table, in the first setting that fits: columns where there is room, then ever smaller, then entries one under
 * the other as on a phone, at last with short texts.
 */
export function sheetMarks(data: SheetData, drawing: Drawing): Mark[] {
  const marks = uprightSheet(data, drawing, 0);
  return locales[drawing.locale].direction === 'rtl' ? mirrored(marks, drawing.width) : marks;
}

/** The same before it is mirrored, with `top` px left free over it, for pictures that add to it. */
export function uprightSheet(data: SheetData, drawing: Drawing, top: number): Mark[] {
  const { width, height } = drawing;
  const room = height - top - 4;
  const settings = isNarrow(drawing) ? entrySettings : [...columnSettings, ...entrySettings];
  const options = settings.map((setting) => {
    const form = setting.hasColumns ? 'columns' : 'entries';
    const rows = data.rows
      .filter(({ only }) => only === undefined || only === form)
      .map((row) => placedRow(row, data, setting, width));
    const heads = setting.hasColumns ? headsOf(data, setting, width) : undefined;
    const least = setting.isBare ? BARE_AIR : LEAST_AIR;
    const needed =
      (heads?.height ?? 0) + rows.reduce((sum, row) => sum + row.height + 2 * least + 1, 0);
    const fits = needed <= room && rows.every((row) => row.fits) && (heads?.fits ?? true);
    return { setting, rows, heads, least, needed, fits };
  });
  const chosen = options.find(({ fits }) => fits) ?? options.at(-1);
  if (!chosen) return [];
  const { setting, rows, heads, least, needed } = chosen;
  const spare = Math.max(0, room - needed) / Math.max(1, 2 * rows.length);
  const air = Math.min(MOST_AIR, least + spare);
  const start = top + (heads?.height ?? 0);
  const headMarks = (heads?.lines ?? []).map(({ x, lines, size }, index) =>
    textMark(`head-${index}`, lines, { x, y: top + size, size, leading: leadingOf(size) }),
  );
  return [
    ...headMarks,
    ...(heads
      ? [strokeMark('rule-head', 'baseline', [SHEET_SIDE, start], [width - SHEET_SIDE, start])]
      : []),
    ...rowMarks(rows, setting, { start, air, width }),
  ];
}

/** The heads of the columns, broken into lines where they are long. */
function headsOf(data: SheetData, setting: Setting, width: number) {
  const size = Math.min(15, Math.max(12, setting.size - 2));
  const columns = columnsOf(data, width);
  const lines = data.columns.map(({ head }, index) => {
    const room = columns[index]?.width ?? 0;
    const broken = head === '' ? [] : wrapText(head, room, { size, weight: 600 });
    return {
      x: columns[index]?.x ?? 0,
      size,
      lines: broken.map((text): Run[] => [{ text, weight: 600, tone: 'ink-2' }]),
    };
  });
  const most = Math.max(1, ...lines.map((head) => head.lines.length));
  const fits = lines.every(
    (head, index) =>
      textMark('', head.lines, { x: 0, y: 0, size }).box.x1 <= (columns[index]?.width ?? 0),
  );
  return { lines, fits, height: most * leadingOf(size) + HEAD_AIR };
}

function rowMarks(
  rows: readonly PlacedRow[],
  { size, isBrief, hasColumns }: Setting,
  { start, air, width }: { readonly start: number; readonly air: number; readonly width: number },
): Mark[] {
  let y = start;
  return rows.flatMap(({ row, cells, height }, index) => {
    const top = y;
    y += height + 2 * air + 1;
    const words = cells.flatMap(({ cell, column, x, dy, width: room }) =>
      cellMarks(`${row.id}-${column}`, cell, {
        x,
        y: top + air + dy,
        width: room,
        size,
        isBrief,
        hasLead: !hasColumns,
      }),
    );
    return index === 0
      ? words
      : [
          strokeMark(`rule-${row.id}`, 'grid', [SHEET_SIDE, top], [width - SHEET_SIDE, top]),
          ...words,
        ];
  });
}
