import type { Edge } from './outline.ts';

/** Edges as whole numbers: what a reader downloads. */
export interface PackedEdges {
  /** Kilometres per unit. */
  readonly quantum: number;
  /** For each edge x, y of its first point and then the steps to the next ones. */
  readonly points: readonly (readonly number[])[];
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** Indices of the edges on borders and coasts. */
  readonly fixed: readonly number[];
}

/** Points to whole units, points that fall together left out. */
export function packEdges(edges: readonly Edge[], quantum: number): PackedEdges {
  return {
    quantum,
    points: edges.map(({ points }) => {
      const units = points.map(([x, y]) => [Math.round(x / quantum), Math.round(y / quantum)] as const);
      return units.flatMap(([x, y], i) => {
        const before = units[i - 1];
        return before ? [x - before[0], y - before[1]] : [x, y];
      });
    }),
    left: edges.map(({ left }) => left),
    right: edges.map(({ right }) => right),
    fixed: edges.flatMap(({ isFixed }, i) => (isFixed ? [i] : [])),
  };
}

/** Edges in kilometres again. */
export function unpackEdges({ quantum, points, left, right, fixed }: PackedEdges): Edge[] {
  const isFixed = new Set(fixed);
  return points.map((steps, i) => {
    let [x, y] = [0, 0];
    const line: [number, number][] = [];
    for (let at = 0; at < steps.length; at += 2) {
      x += steps[at] ?? 0;
      y += steps[at + 1] ?? 0;
      line.push([x * quantum, y * quantum]);
    }
    return { points: line, left: left[i] ?? -1, right: right[i] ?? -1, isFixed: isFixed.has(i) };
  });
}
