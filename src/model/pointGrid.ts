import type { PlanePoint } from './plane.ts';

/** More cells than any map has from one side to the other: a column and a row are one number. */
const COLUMN = 2 ** 24;

/** A hash grid of points of the plane: the neighbourhood of any place in a few look-ups. */
export class PointGrid<P extends PlanePoint = PlanePoint> {
  readonly #size: number;
  readonly #cells = new Map<number, P[]>();

  /** @param size of a cell, in the unit of the points */
  constructor(size: number) {
    this.#size = size;
  }

  #cell(of: number): number {
    return Math.floor(of / this.#size);
  }

  /** Adds a point; several may lie at one spot. */
  add(point: P): void {
    const key = this.#cell(point[0]) * COLUMN + this.#cell(point[1]);
    const cell = this.#cells.get(key);
    if (cell) cell.push(point);
    else this.#cells.set(key, [point]);
  }

  /** Every point of the box, and some that lie up to two cells outside of it. */
  near(x0: number, y0: number, x1: number, y1: number): P[] {
    const found: P[] = [];
    for (let x = this.#cell(x0) - 1; x <= this.#cell(x1) + 1; x++)
      for (let y = this.#cell(y0) - 1; y <= this.#cell(y1) + 1; y++) {
        const cell = this.#cells.get(x * COLUMN + y);
        if (cell) for (const point of cell) found.push(point);
      }
    return found;
  }
}
