import type { DividedGround } from '../model/holding.ts';
import type { Edge } from './outline.ts';

/** The ground of a story as whole numbers: what a reader downloads. Places go by their index. */
export interface PackedGround {
  readonly parties: readonly string[];
  readonly focus: number;
  readonly subject: string;
  readonly places: readonly string[];
  /** For each place the days and parties of its turns, one after the other. */
  readonly turns: readonly (readonly number[])[];
  /** Places along the lifeline. */
  readonly lifeline: readonly number[];
  readonly links: readonly (readonly [from: number, to: number])[];
  /** For each face its place, or -1, and then its links. */
  readonly faces: readonly (readonly number[])[];
  readonly edges: {
    /** Kilometres per unit. */
    readonly quantum: number;
    /** Points of each edge. */
    readonly counts: readonly number[];
    /** Steps from point to point, x and y, through all edges. */
    readonly steps: readonly number[];
    /** Face on the left, as steps from edge to edge; face on the right. */
    readonly left: readonly number[];
    readonly right: readonly number[];
    /** Indices of the edges on borders and coasts. */
    readonly fixed: readonly number[];
  };
}

/**
 * Packs ground and edges. Edges are sorted by the faces they bound, so that neighbours stand together
 * and the numbers stay small.
 *
 * @param quantum kilometres per unit
 */
export function packGround(
  ground: DividedGround,
  edges: readonly Edge[],
  quantum: number,
): PackedGround {
  const index = new Map(ground.places.map(({ id }, i) => [id, i]));
  const of = (id: string): number => index.get(id) ?? -1;
  const sorted = edges.toSorted((a, b) => a.left - b.left || a.right - b.right);
  let [atX, atY] = [0, 0];
  const steps = sorted.flatMap(({ points }) =>
    points.flatMap(([x, y]) => {
      const [toX, toY] = [Math.round(x / quantum), Math.round(y / quantum)];
      const step = [toX - atX, toY - atY];
      [atX, atY] = [toX, toY];
      return step;
    }),
  );
  return {
    parties: ground.parties,
    focus: ground.focus,
    subject: ground.subject,
    places: ground.places.map(({ id }) => id),
    turns: ground.places.map(({ turns }) => turns.flat()),
    lifeline: ground.places.flatMap(({ isOnLifeline }, i) => (isOnLifeline ? [i] : [])),
    links: ground.links.map(({ from, to }) => [of(from), of(to)]),
    faces: ground.faces.map(({ place, links }) => [place === undefined ? -1 : of(place), ...links]),
    edges: {
      quantum,
      counts: sorted.map(({ points }) => points.length),
      steps,
      left: sorted.map(({ left }, i) => left - (sorted[i - 1]?.left ?? 0)),
      right: sorted.map(({ right }) => right),
      fixed: sorted.flatMap(({ isFixed }, i) => (isFixed ? [i] : [])),
    },
  };
}

/** Ground and edges as they were, to the grid of the packing. */
export function unpackGround(packed: PackedGround): {
  readonly ground: DividedGround;
  readonly edges: readonly Edge[];
} {
  const { parties, focus, subject, places, turns, links, faces } = packed;
  const { quantum, counts, steps, left, right } = packed.edges;
  const lifeline = new Set(packed.lifeline);
  const fixed = new Set(packed.edges.fixed);
  const name = (index: number): string => places[index] ?? '';

  let [at, x, y, side] = [0, 0, 0, 0];
  const edges = counts.map((count, i): Edge => {
    const points: [number, number][] = [];
    for (let point = 0; point < count; point++) {
      x += steps[at++] ?? 0;
      y += steps[at++] ?? 0;
      points.push([x * quantum, y * quantum]);
    }
    side += left[i] ?? 0;
    return { points, left: side, right: right[i] ?? -1, isFixed: fixed.has(i) };
  });
  return {
    edges,
    ground: {
      parties,
      focus,
      subject,
      places: places.map((id, i) => ({
        id,
        isOnLifeline: lifeline.has(i),
        turns: (turns[i] ?? []).flatMap((day, turn, all): [number, number][] =>
          turn % 2 === 0 ? [[day, all[turn + 1] ?? -1]] : [],
        ),
      })),
      links: links.map(([from, to]) => ({ from: name(from), to: name(to) })),
      faces: faces.map(([place = -1, ...over]) => ({
        place: place < 0 ? undefined : name(place),
        links: over,
      })),
      touching: edges.flatMap((edge): [number, number][] =>
        edge.left >= 0 && edge.right >= 0 ? [[edge.left, edge.right]] : [],
      ),
    },
  };
}
