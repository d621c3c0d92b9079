import type { PlanePoint } from './plane.ts';

type Stretch = readonly [a: PlanePoint, b: PlanePoint];

const COLUMN = 2 ** 24;

/** The square of the distance from a point to a straight stretch of a line. */
function squaredTo([x, y]: PlanePoint, [[ax, ay], [bx, by]]: Stretch): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.min(1, Math.max(0, along));
  return (x - ax - dx * t) ** 2 + (y - ay - dy * t) ** 2;
}

/**
 * Lines of the plane in a grid, to ask whether any of them comes near a point: a country's outline has thousands of
 * corners, and a map thousands of points that ask.
 */
export class LineGrid {
  readonly #size: number;
  readonly #cells = new Map<number, Stretch[]>();

  /**
   * @param lines each from its first point to its last; a ring repeats its first point
   * @param size of a cell; the distances asked for are best of that order
   */
  constructor(lines: readonly (readonly PlanePoint[])[], size: number) {
    this.#size = size;
    for (const line of lines)
      for (let i = 1; i < line.length; i++) {
        const [a, b] = [line[i - 1], line[i]];
        if (a && b) this.#add([a, b]);
      }
  }

  #cell(of: number): number {
    return Math.floor(of / this.#size);
  }

  #add(stretch: Stretch): void {
    const [a, b] = stretch;
    for (let x = this.#cell(Math.min(a[0], b[0])); x <= this.#cell(Math.max(a[0], b[0])); x++)
      for (let y = this.#cell(Math.min(a[1], b[1])); y <= this.#cell(Math.max(a[1], b[1])); y++) {
        const key = x * COLUMN + y;
        const cell = this.#cells.get(key);
        if (cell) cell.push(stretch);
        else this.#cells.set(key, [stretch]);
      }
  }

  /** Whether any line comes as near to a point as `km`. */
  isWithin(point: PlanePoint, km: number): boolean {
    const least = km * km;
    for (let x = this.#cell(point[0] - km); x <= this.#cell(point[0] + km); x++)
      for (let y = this.#cell(point[1] - km); y <= this.#cell(point[1] + km); y++)
        if (this.#cells.get(x * COLUMN + y)?.some((one) => squaredTo(point, one) <= least))
          return true;
    return false;
  }
}
