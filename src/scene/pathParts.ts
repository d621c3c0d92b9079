/** A point of the picture, px. */
type Point = readonly [x: number, y: number];

/** A stroke of a path to its last point; two points are a quadratic curve, with the one that bends it first. */
export type PathPart = readonly [Point] | readonly [Point, Point];

/** A stretch of a path without a break. */
export interface SubPath {
  readonly start: Point;
  readonly parts: readonly PathPart[];
  readonly isClosed: boolean;
}

/** A rectangle, px. */
export interface Bounds {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

const isOfNumber = (sign: string): boolean =>
  (sign >= '0' && sign <= '9') || sign === '.' || sign === '-';

/** A path of absolute moves, lines and quadratic curves, each point moved by `at`. */
export function readPath(d: string, at: (x: number, y: number) => Point): SubPath[] {
  const paths: { start: Point; parts: PathPart[]; isClosed: boolean }[] = [];
  let hasStart = false;
  let stroke = '';
  let x: number | undefined;
  let bend: Point | undefined;
  const add = (point: Point): void => {
    const path = paths.at(-1);
    if (!path) return;
    if (!hasStart) [path.start, hasStart] = [point, true];
    else if (stroke !== 'Q') path.parts.push([point]);
    else if (!bend) bend = point;
    else {
      path.parts.push([bend, point]);
      bend = undefined;
    }
  };
  // Sign by sign: maps have megabytes of these, and patterns take several times as long.
  for (let i = 0; i < d.length;) {
    const sign = d.charAt(i);
    if (isOfNumber(sign)) {
      let end = i + 1;
      while (end < d.length && isOfNumber(d.charAt(end)) && d.charAt(end) !== '-') end += 1;
      const value = Number(d.slice(i, end));
      if (x === undefined) x = value;
      else {
        add(at(x, value));
        x = undefined;
      }
      i = end;
      continue;
    }
    if (sign === 'M') {
      paths.push({ start: [0, 0], parts: [], isClosed: false });
      hasStart = false;
    }
    const path = paths.at(-1);
    if (sign === 'Z' && path) path.isClosed = true;
    if ('MLQZ'.includes(sign)) [stroke, x, bend] = [sign, undefined, undefined];
    i += 1;
  }
  return paths;
}

const endOf = (part: PathPart): Point => part[1] ?? part[0];

const isInside = ([x, y]: Point, { x0, y0, x1, y1 }: Bounds): boolean =>
  x >= x0 && x <= x1 && y >= y0 && y <= y1;

function touches(points: readonly Point[], { x0, y0, x1, y1 }: Bounds): boolean {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return (
    Math.max(...xs) >= x0 && Math.min(...xs) <= x1 && Math.max(...ys) >= y0 && Math.min(...ys) <= y1
  );
}

/** The stretches of a line that may be seen within bounds. */
export function cutLine({ start, parts, isClosed }: SubPath, bounds: Bounds): SubPath[] {
  const seen: { start: Point; parts: PathPart[]; isClosed: boolean }[] = [];
  let from = start;
  let isOpen = false;
  for (const part of isClosed ? [...parts, [start] as const] : parts) {
    const isSeen = touches([from, ...part], bounds);
    if (isSeen && !isOpen) seen.push({ start: from, parts: [], isClosed: false });
    if (isSeen) seen.at(-1)?.parts.push(part);
    isOpen = isSeen;
    from = endOf(part);
  }
  return seen;
}

/** Corners of a closed outline; curves become a few straight strokes. */
function cornersOf({ start, parts }: SubPath): Point[] {
  const corners = [start];
  for (const part of parts) {
    const from = corners.at(-1) ?? start;
    const end = endOf(part);
    if (part.length === 2) {
      const [[bendX, bendY]] = part;
      for (const t of [0.25, 0.5, 0.75]) {
        const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
        corners.push([a * from[0] + b * bendX + c * end[0], a * from[1] + b * bendY + c * end[1]]);
      }
    }
    corners.push(end);
  }
  return corners;
}

/** One edge of the bounds after the other cuts off what lies beyond it (Sutherland and Hodgman). */
export function cutArea(path: SubPath, bounds: Bounds): SubPath[] {
  const points = [path.start, ...path.parts.flat()];
  if (points.every((point) => isInside(point, bounds))) return [path];
  if (!touches(points, bounds)) return [];
  const edges: [axis: 0 | 1, limit: number, sign: 1 | -1][] = [
    [0, bounds.x0, 1],
    [0, bounds.x1, -1],
    [1, bounds.y0, 1],
    [1, bounds.y1, -1],
  ];
  let corners = cornersOf(path);
  for (const [axis, limit, sign] of edges) {
    const isIn = (point: Point): boolean => (point[axis] - limit) * sign >= 0;
    corners = corners.flatMap((corner, i): Point[] => {
      const before = corners.at(i - 1) ?? corner;
      if (isIn(corner) === isIn(before)) return isIn(corner) ? [corner] : [];
      const t = (limit - before[axis]) / (corner[axis] - before[axis]);
      const crossing: Point = [
        before[0] + (corner[0] - before[0]) * t,
        before[1] + (corner[1] - before[1]) * t,
      ];
      return isIn(corner) ? [crossing, corner] : [crossing];
    });
  }
  const [start, ...rest] = corners;
  return start ? [{ start, parts: rest.map((point) => [point]), isClosed: true }] : [];
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
const write = ([x, y]: Point): string => `${tenth(x)} ${tenth(y)}`;

/**
 * The path as text, to a tenth of a px.
 *
 * @param least points nearer to the one before than this are left out, px
 */
export function writePath({ start, parts, isClosed }: SubPath, least: number): string {
  let text = `M${write(start)}`;
  let last = start;
  for (const [i, part] of parts.entries()) {
    const end = endOf(part);
    const isNear = Math.hypot(end[0] - last[0], end[1] - last[1]) < least;
    if (isNear && i < parts.length - 1) continue;
    last = end;
    text += part.length === 2 ? `Q${write(part[0])} ${write(part[1])}` : `L${write(part[0])}`;
  }
  return text + (isClosed ? 'Z' : '');
}
