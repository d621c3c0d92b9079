import type { PlanePoint } from '../model/plane.ts';
import { readPath, writePath, type SubPath } from './pathParts.ts';

/** Size of the squares that lines are parted by, km: fewer are no dearer for a renderer, and cheaper for a page. */
const SQUARE_KM = 400;
/** So many corners at most in one run, so that it ends not far from its square. */
export const RUN_CORNERS = 12;

/** Names the square of the plane in which a point lies. */
export const squareAt = ([x, y]: PlanePoint): string =>
  `${Math.floor(x / SQUARE_KM)},${Math.floor(y / SQUARE_KM)}`;

/**
 * A line in parts, each of what begins in one square of the plane: a renderer strokes a path as a whole for each of its tiles
 * that the path comes near. Not for lines that are dashed.
 *
 * @param d of absolute moves and lines, in kilometres of the plane
 */
export function inSquares(d: string): string[] {
  const runs = readPath(d, (x, y) => [x, y]).flatMap(({ start, parts, isClosed }) => {
    const points = [start, ...parts.map(([point]) => point), ...(isClosed ? [start] : [])];
    return Array.from({ length: Math.ceil((points.length - 1) / RUN_CORNERS) }, (_, i): SubPath => {
      const [first = start, ...rest] = points.slice(i * RUN_CORNERS, (i + 1) * RUN_CORNERS + 1);
      return { start: first, parts: rest.map((point) => [point]), isClosed: false };
    });
  });
  return [...Map.groupBy(runs, ({ start }) => squareAt(start)).values()].map((inside) =>
    inside.map((run) => writePath(run, 0)).join(''),
  );
}
