import { textWidth } from './textWidth.ts';
import type { Lasting, Side } from './scene.ts';
import { areNeverTogether } from './turns.ts';

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
}

export const ALL_SIDES: readonly Side[] = ['e', 'w', 'n', 's', 'ne', 'se', 'nw', 'sw'];

const LEADING = 1.2;
/** Share of the size that lies above and below the baseline. */
const ASCENT = 0.74;
const DESCENT = 0.24;

export function overlaps(a: Rect, b: Rect): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
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
export function labelAt(wish: LabelWish, side: Side | 'over'): PlacedLabel {
  const { lines, sizes, at, gap, weight } = wish;
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
  const x = at[0] + across * reach;
  const x0 = across > 0 ? x : across < 0 ? x - width : x - width / 2;
  const y0 = down > 0 ? at[1] + reach : down < 0 ? at[1] - reach - height : at[1] - height / 2;
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
    box: { x0, y0, x1: x0 + width, y1: y0 + height },
  };
}

/**
 * Puts labels where they collide with nothing, the most important first. What finds no room is left out,
 * and named, so that an editor can choose another side or another frame.
 *
 * @param groups in order of importance; one label of each is placed, the first of its wishes that finds room
 * @param within no label leaves this rectangle
 * @param taken rectangles that are not free, such as the scale bar; a label may touch its own point's
 * @param strokes lines that no label may cross
 */
export function placeLabels(
  groups: readonly (readonly LabelWish[])[],
  within: Rect,
  taken: readonly Rect[],
  strokes: readonly Stroke[],
): { readonly placed: PlacedLabel[]; readonly dropped: string[] } {
  const placed: PlacedLabel[] = [];
  const dropped: string[] = [];
  const occupied: (Rect & Lasting)[] = [...taken];
  const isFree = (label: PlacedLabel, ownPoint: readonly [number, number]): boolean => {
    const { box } = label;
    return (
      box.x0 >= within.x0 &&
      box.x1 <= within.x1 &&
      box.y0 >= within.y0 &&
      box.y1 <= within.y1 &&
      !placed.some(
        (other) => overlaps(grown(box, 3), other.box) && !areNeverTogether(label, other),
      ) &&
      !occupied.some(
        (rect) =>
          overlaps(box, rect) && !contains(rect, ownPoint) && !areNeverTogether(label, rect),
      ) &&
      !strokes.some((stroke) => crosses(stroke, grown(box, 2)))
    );
  };
  for (const group of groups) {
    const open = group.filter(
      (wish) =>
        wish.dot === undefined ||
        !placed.some((other) => contains(other.box, wish.at) && !areNeverTogether(wish, other)),
    );
    const options = open.flatMap((wish) =>
      wish.sides.map((side) => ({ wish, label: labelAt(wish, side) })),
    );
    const chosen =
      options.find(({ wish, label }) => isFree(label, wish.at)) ??
      options.find(({ wish }) => wish.isFixed);
    if (chosen) {
      placed.push(chosen.label);
      const { at, dot, from, until } = chosen.wish;
      if (dot !== undefined)
        occupied.push({
          x0: at[0] - dot,
          y0: at[1] - dot,
          x1: at[0] + dot,
          y1: at[1] + dot,
          from,
          until,
        });
    }
    if (!chosen && group[0]) dropped.push(group[0].key);
  }
  return { placed, dropped };
}

function grown({ x0, y0, x1, y1 }: Rect, by: number): Rect {
  return { x0: x0 - by, y0: y0 - by, x1: x1 + by, y1: y1 + by };
}

export function contains({ x0, y0, x1, y1 }: Rect, [x, y]: readonly [number, number]): boolean {
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}
