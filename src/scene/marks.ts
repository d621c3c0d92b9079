import type { StatusNow } from '../model/records.ts';
import { textWidth } from './textWidth.ts';

/** A rectangle of the picture, in px; y grows downwards. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A point of the picture, in px. */
export type Point = readonly [x: number, y: number];

/** Colour of a word: classes of the style sheet. */
export type Tone = 'ink' | 'ink-2' | 'ink-3' | 'accent' | 'held' | `series-${string}`;

/** A stretch of text in one weight and colour. */
export interface Run {
  readonly text: string;
  /** 450 where nothing is said. */
  readonly weight?: number;
  /** ink where nothing is said. */
  readonly tone?: Tone;
}

/** Side of a text on which its x lies; `start` is the right side in Arabic, as in SVG. */
export type Anchor = 'start' | 'middle' | 'end';

/** Words: one or more lines, the first on the baseline y. */
export interface TextMark {
  readonly kind: 'text';
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  /** Size in px, and px from baseline to baseline. */
  readonly size: number;
  readonly leading: number;
  readonly lines: readonly (readonly Run[])[];
  /** Letters keep a rim of ground around them, for words that stand on lines. */
  readonly hasHalo: boolean;
  /** Room the letters take. */
  readonly box: Box;
}

/** A run of straight strokes; corners rounded by `radius` px. */
export interface PathMark {
  readonly kind: 'path';
  readonly id: string;
  readonly points: readonly Point[];
  readonly look: string;
  readonly isClosed?: boolean;
  readonly radius?: number;
}

/** A level rectangle. */
export interface RectMark extends Box {
  readonly kind: 'rect';
  readonly id: string;
  readonly look: string;
  /** The party whose ground it is: some are filled with a pattern. */
  readonly party?: string;
}

/** A mark at a point. `target` is a ring with a dot in it. */
export interface DotMark {
  readonly kind: 'dot';
  readonly id: string;
  readonly shape: 'disc' | 'ring' | 'square' | 'diamond' | 'target';
  readonly x: number;
  readonly y: number;
  /** Half the mark's width. */
  readonly r: number;
  readonly look: string;
}

/** The shape that says how a claim stands today. */
export interface ClaimMark {
  readonly kind: 'claim';
  readonly id: string;
  readonly status: StatusNow;
  readonly x: number;
  readonly y: number;
  /** Half the shape's width. */
  readonly r: number;
}

/** Everything a chart is made of, in the order of drawing. `look` is a class of the style sheet. */
export type Mark = TextMark | PathMark | RectMark | DotMark | ClaimMark;

/** Where and how a text stands. */
export interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor?: Anchor;
  readonly size?: number;
  readonly leading?: number;
  readonly hasHalo?: boolean;
}

/** Height of the letters over the baseline and depth under it, as parts of the size: b, d, f to p, q, y. */
const ASCENT = 0.74;
const DESCENT = 0.22;

/** Width in px of a line of runs. */
export function runsWidth(runs: readonly Run[], size: number): number {
  return runs.reduce(
    (sum, { text, weight }) => sum + textWidth(text, { size, weight: weight ?? 450 }),
    0,
  );
}

/** A text and the room it takes. */
export function textMark(
  id: string,
  lines: readonly (readonly Run[])[],
  place: TextPlace,
): TextMark {
  const {
    x,
    y,
    anchor = 'start',
    size = 13,
    leading = Math.round(size * 1.25),
    hasHalo = false,
  } = place;
  const width = Math.max(0, ...lines.map((line) => runsWidth(line, size)));
  const x0 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const box = {
    x0,
    y0: y - ASCENT * size,
    x1: x0 + width,
    y1: y + (lines.length - 1) * leading + DESCENT * size,
  };
  return { kind: 'text', id, x, y, anchor, size, leading, lines, hasHalo, box };
}

/** The y of the first baseline that puts the middle of `count` lines at `middle`. */
export function centredBaseline(
  middle: number,
  count: number,
  size: number,
  leading: number,
): number {
  return middle + ((ASCENT - DESCENT) / 2) * size - ((count - 1) * leading) / 2;
}

/** A straight stroke. */
export function strokeMark(id: string, look: string, from: Point, to: Point): PathMark {
  return { kind: 'path', id, look, points: [from, to] };
}

/** Whether two boxes come nearer to each other than `gap` px. */
export function overlaps(a: Box, b: Box, gap = 0): boolean {
  return a.x0 < b.x1 + gap && b.x0 < a.x1 + gap && a.y0 < b.y1 + gap && b.y0 < a.y1 + gap;
}

const px = (value: number) => String(Math.round(value * 10) / 10);

/** The `d` of a path, to a tenth of a px. */
export function pathData({ points, isClosed = false, radius = 0 }: PathMark): string {
  const steps = points.map(([x, y], at) => {
    const before = points[at - 1];
    const after = points[at + 1];
    if (!before) return `M${px(x)},${px(y)}`;
    if (!after || radius === 0) return `L${px(x)},${px(y)}`;
    const [inX, inY] = towards([x, y], before, radius);
    const [outX, outY] = towards([x, y], after, radius);
    return `L${px(inX)},${px(inY)}Q${px(x)},${px(y)} ${px(outX)},${px(outY)}`;
  });
  return steps.join('') + (isClosed ? 'Z' : '');
}

function towards([x, y]: Point, [toX, toY]: Point, distance: number): Point {
  const length = Math.hypot(toX - x, toY - y);
  const part = length === 0 ? 0 : Math.min(distance, length / 2) / length;
  return [x + (toX - x) * part, y + (toY - y) * part];
}

/**
 * The same picture for a page that reads from right to left. Texts keep their anchors: with `direction="rtl"` the
 * start of a text is its right end.
 */
export function mirrored(marks: readonly Mark[], width: number): Mark[] {
  const flip = (box: Box): Box => ({ ...box, x0: width - box.x1, x1: width - box.x0 });
  return marks.map((mark) => {
    if (mark.kind === 'path')
      return { ...mark, points: mark.points.map(([x, y]): Point => [width - x, y]) };
    if (mark.kind === 'rect') return { ...mark, ...flip(mark) };
    if (mark.kind === 'dot' || mark.kind === 'claim') return { ...mark, x: width - mark.x };
    return { ...mark, x: width - mark.x, box: flip(mark.box) };
  });
}
