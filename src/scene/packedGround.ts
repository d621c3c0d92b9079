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
    /** Where edges meet, in the order in which edges come to them: steps from corner to corner, x and y. */
    readonly corners: readonly number[];
    /** For each edge its first and last corner, as how many corners have come since; -1 is a new one. */
    readonly ends: readonly number[];
    /** Points of each edge between its corners. */
    readonly counts: readonly number[];
    /** Steps to them from the first corner on, x and y, edge by edge. */
    readonly steps: readonly number[];
    /** Face on the left, as steps from edge to edge; face on the right, as a step from the left. */
    readonly left: readonly number[];
    readonly right: readonly number[];
    /** Indices of the edges on borders and coasts. */
    readonly fixed: readonly number[];
  };
}

/** From each point to the next, x and y; the first from nothing. */
function stepsThrough(points: readonly (readonly [number, number])[]): number[] {
  return points.flatMap(([x, y], i) => {
    const [fromX, fromY] = points[i - 1] ?? [0, 0];
    return [x - fromX, y - fromY];
  });
}

/** The points that such steps lead to. */
function pointsOf(steps: readonly number[], from: readonly [number, number]): [number, number][] {
  let [x, y] = from;
  return Array.from({ length: steps.length / 2 }, (_, i) => {
    x += steps[2 * i] ?? 0;
    y += steps[2 * i + 1] ?? 0;
    return [x, y];
  });
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
  const whole = ([x, y]: readonly [number, number]): [number, number] => [
    Math.round(x / quantum),
    Math.round(y / quantum),
  ];
  const corners = new Map<string, readonly [number, number]>();
  const numbers = new Map<string, number>();
  const ends: number[] = [];
  const inner = sorted.map(({ points }) => {
    const own = points.map(whole);
    const [first = [0, 0], last = first] = [own[0], own.at(-1)];
    for (const corner of [first, last]) {
      const key = corner.join();
      const latest = corners.size - 1;
      ends.push(latest - (numbers.get(key) ?? corners.size));
      if (corners.has(key)) continue;
      numbers.set(key, corners.size);
      corners.set(key, corner);
    }
    return stepsThrough(own.slice(0, -1)).slice(2);
  });
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
      corners: stepsThrough([...corners.values()]),
      ends,
      counts: inner.map((steps) => steps.length / 2),
      steps: inner.flat(),
      left: sorted.map(({ left }, i) => left - (sorted[i - 1]?.left ?? 0)),
      right: sorted.map(({ left, right }) => right - left),
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
  const { quantum, counts, steps, left, right, ends } = packed.edges;
  const lifeline = new Set(packed.lifeline);
  const fixed = new Set(packed.edges.fixed);
  const name = (index: number): string => places[index] ?? '';

  const corners = pointsOf(packed.edges.corners, [0, 0]);
  let [latest, at, side] = [-1, 0, 0];
  const corner = (since: number): [number, number] => {
    const number = latest - since;
    latest = Math.max(latest, number);
    return corners[number] ?? [0, 0];
  };
  const edges = counts.map((count, i): Edge => {
    const first = corner(ends[2 * i] ?? 0);
    const last = corner(ends[2 * i + 1] ?? 0);
    const inner = pointsOf(steps.slice(at, at + 2 * count), first);
    at += 2 * count;
    side += left[i] ?? 0;
    return {
      points: [first, ...inner, last].map(([x, y]) => [x * quantum, y * quantum]),
      left: side,
      right: side + (right[i] ?? 0),
      isFixed: fixed.has(i),
    };
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
