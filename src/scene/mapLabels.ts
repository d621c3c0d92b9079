import { textWidth } from './textWidth.ts';
import type { Lasting, Side } from './scene.ts';

/** A rectangle on the screen, px. */
export interface Rect {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A straight line on the screen that no label may cross. */
export interface Stroke {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Words that ask for a place near a point. */
export interface LabelWish extends Lasting {
  readonly key: string;
  readonly lines: readonly string[];
  /** Class of the words; sizes of the lines follow. */
  readonly tone: string;
  readonly sizes: readonly number[];
  readonly weight: number;
  readonly at: readonly [x: number, y: number];
  /** Free distance kept from the point, px; 0 stands on it. */
  readonly gap: number;
  /** Sides in the order in which they are tried; `over` is centred on the point. */
  readonly sides: readonly (Side | 'over')[];
  /** Stands whatever it covers: the scene makes no sense without it. */
  readonly isFixed?: boolean;
  /** Radius of a mark at the point: it must not lie under another label, and no later label lies on it. */
  readonly dot?: number;
  /** What it is worth to have it at all, 1 where nothing is said: where there is no room, the least goes. */
  readonly worth?: number;
}

/** Words in their place. `x` and `y` are the anchor and the baseline of the first line. */
export interface PlacedLabel extends Lasting {
  readonly key: string;
  readonly lines: readonly { readonly text: string; readonly size: number; readonly dy: number }[];
  readonly tone: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Rect;
  /** A thin line to the point, where the words stand away from it. */
  readonly leader?: Stroke | undefined;
}

/** How a label stands at its point besides its side. */
export interface Stand {
  /** Farther from the point than its gap, px: a leader joins them. */
  readonly away?: number;
  /** Moved along the point's edge, in widths of the words. */
  readonly along?: number;
}

export const ALL_SIDES: readonly Side[] = ['e', 'w', 'n', 's', 'ne', 'se', 'nw', 'sw'];

const LEADING = 1.2;
/** Share of the size that lies above and below the baseline. */
const ASCENT = 0.74;
const DESCENT = 0.24;

export function overlaps(a: Rect, b: Rect): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

/** Whether two straight lines cross. */
export function meet(a: Stroke, b: Stroke): boolean {
  const side = (s: Stroke, x: number, y: number): number =>
    Math.sign((s.x2 - s.x1) * (y - s.y1) - (s.y2 - s.y1) * (x - s.x1));
  return side(a, b.x1, b.y1) !== side(a, b.x2, b.y2) && side(b, a.x1, a.y1) !== side(b, a.x2, a.y2);
}

/** Whether a line passes through a rectangle; Liang and Barsky's clipping. */
export function crosses(
  { x1, y1, x2, y2 }: Stroke,
  { x0, y0, x1: right, y1: bottom }: Rect,
): boolean {
  let [enter, leave] = [0, 1];
  const [dx, dy] = [x2 - x1, y2 - y1];
  for (const [p, q] of [
    [-dx, x1 - x0],
    [dx, right - x1],
    [-dy, y1 - y0],
    [dy, bottom - y1],
  ] as const) {
    if (p === 0) {
      if (q < 0) return false;
    } else if (p < 0) enter = Math.max(enter, q / p);
    else leave = Math.min(leave, q / p);
  }
  return enter <= leave;
}

/** The label at one side of its point. */
export function labelAt(
  wish: LabelWish,
  side: Side | 'over',
  { away = 0, along = 0 }: Stand = {},
): PlacedLabel {
  const { lines, sizes, at, weight } = wish;
  const gap = wish.gap + away;
  const size = (i: number): number => sizes[i] ?? sizes.at(-1) ?? 12;
  const width = Math.max(...lines.map((line, i) => textWidth(line, { size: size(i), weight })));
  const height = lines.reduce(
    (sum, _, i) => sum + size(i) * (i === 0 ? ASCENT + DESCENT : LEADING),
    0,
  );
  const across = side.includes('e') && side !== 'over' ? 1 : side.includes('w') ? -1 : 0;
  const down = side.startsWith('s') ? 1 : side.startsWith('n') ? -1 : 0;
  const diagonal = across !== 0 && down !== 0;
  const reach = diagonal ? gap * 0.75 : gap;
  const x = at[0] + across * reach + along * width;
  const x0 = across > 0 ? x : across < 0 ? x - width : x - width / 2;
  const y0 = down > 0 ? at[1] + reach : down < 0 ? at[1] - reach - height : at[1] - height / 2;
  const box = { x0, y0, x1: x0 + width, y1: y0 + height };
  let dy = 0;
  return {
    key: wish.key,
    tone: wish.tone,
    from: wish.from,
    until: wish.until,
    x,
    y: y0 + size(0) * ASCENT,
    anchor: across > 0 ? 'start' : across < 0 ? 'end' : 'middle',
    lines: lines.map((text, i) => {
      if (i > 0) dy += size(i) * LEADING;
      return { text, size: size(i), dy };
    }),
    box,
    leader: away > 0 ? leaderTo(box, at, wish.dot ?? 0) : undefined,
  };
}

/** From the rim of a dot to the nearest point of the words. */
function leaderTo(
  { x0, y0, x1, y1 }: Rect,
  [x, y]: readonly [number, number],
  dot: number,
): Stroke {
  const [toX, toY] = [Math.max(x0 - 1, Math.min(x, x1 + 1)), Math.max(y0, Math.min(y, y1))];
  const length = Math.hypot(toX - x, toY - y);
  const start = Math.min(1, dot / Math.max(length, 1));
  return { x1: x + (toX - x) * start, y1: y + (toY - y) * start, x2: toX, y2: toY };
}

export function grown({ x0, y0, x1, y1 }: Rect, by: number): Rect {
  return { x0: x0 - by, y0: y0 - by, x1: x1 + by, y1: y1 + by };
}

export function contains({ x0, y0, x1, y1 }: Rect, [x, y]: readonly [number, number]): boolean {
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}
