import { textMark, type Mark, type Run, type Tone } from './marks.ts';
import type { CellRole, SheetCell } from './sheetData.ts';
import { wrapText } from './textWidth.ts';

/** Where a cell stands, and how large its words are. */
export interface CellBox {
  readonly x: number;
  /** Top of its first line. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** A short text is taken where there is one, and a lead is said. */
  readonly isBrief: boolean;
  readonly hasLead: boolean;
}

const look: Readonly<Record<CellRole, { readonly weight: number; readonly tone: Tone }>> = {
  key: { weight: 600, tone: 'ink' },
  body: { weight: 450, tone: 'ink' },
  figure: { weight: 600, tone: 'ink' },
  note: { weight: 450, tone: 'ink-2' },
};

/** From the start of a shape to its words, as a part of the size. */
export const SHAPE = 1.35;

/** Px from one baseline to the next. */
export function leadingOf(size: number): number {
  return Math.round(size * 1.28);
}

/** The lines of a cell, in a width. */
export function cellLines(
  cell: SheetCell,
  { width, size, isBrief, hasLead }: Omit<CellBox, 'x' | 'y'>,
): Run[][] {
  const { weight, tone } = look[cell.role];
  const said = isBrief && cell.short !== undefined ? cell.short : cell.text;
  if (said === '') return [];
  const lead = hasLead && cell.lead !== undefined ? cell.lead : '';
  const room = width - (cell.status === undefined ? 0 : SHAPE * size);
  const lines = wrapText(lead === '' ? said : `${lead} ${said}`, room, { size, weight });
  return lines.map((line, index): Run[] =>
    index === 0 && lead !== '' && line.startsWith(lead)
      ? [
          { text: lead, weight: 450, tone: 'ink-2' },
          { text: line.slice(lead.length), weight, tone },
        ]
      : [{ text: line, weight, tone }],
  );
}

/** The marks of a cell: its shape, if it has one, and its words. */
export function cellMarks(id: string, cell: SheetCell, box: CellBox): Mark[] {
  const lines = cellLines(cell, box);
  if (lines.length === 0) return [];
  const { x, y, size } = box;
  const baseline = y + size * 0.9;
  const { status } = cell;
  const words = textMark(id, lines, {
    x: status === undefined ? x : x + SHAPE * size,
    y: baseline,
    size,
    leading: leadingOf(size),
  });
  const r = size * 0.46;
  return status === undefined
    ? [words]
    : [{ kind: 'claim', id: `shape-${id}`, status, x: x + r, y: baseline - size * 0.32, r }, words];
}
