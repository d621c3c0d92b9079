/** A line between faces, shared by both: what lies left and right of it stays the same along it. */
export interface Edge {
  /** Kilometres in the plane. */
  readonly points: readonly (readonly [number, number])[];
  /** Indices of the faces; -1 is no face. */
  readonly left: number;
  readonly right: number;
  /** On a border or a coast: the line is where it is, and is not rounded. */
  readonly isFixed: boolean;
}

/** Edges joined end to end, with the same classes left and right all along. */
export interface Chain {
  readonly points: readonly (readonly [number, number])[];
  readonly left: number;
  readonly right: number;
  readonly isFixed: boolean;
  readonly isClosed: boolean;
  /** Numbers of the points where it begins and ends. */
  readonly head: number;
  readonly tail: number;
}

/** Edges with the points where they meet numbered, and every chain that was made of them so far. */
interface EdgeNet {
  readonly heads: readonly number[];
  readonly tails: readonly number[];
  readonly known: Map<string, Chain>;
}

const nets = new WeakMap<readonly Edge[], EdgeNet>();
const turned = new WeakMap<Chain, Chain>();

/** From day to day most chains stay as they are: what is made of one is made once. */
function netOf(edges: readonly Edge[]): EdgeNet {
  const known = nets.get(edges);
  if (known) return known;
  const numbers = new Map<string, number>();
  const numberOf = ([x, y]: readonly [number, number]): number => {
    const key = `${x.toFixed(1)},${y.toFixed(1)}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  const net = {
    heads: edges.map(({ points }) => numberOf(points[0] ?? [0, 0])),
    tails: edges.map(({ points }) => numberOf(points.at(-1) ?? [0, 0])),
    known: new Map<string, Chain>(),
  };
  nets.set(edges, net);
  return net;
}

/** The same chain the other way round; always the same object. */
export function reversed(chain: Chain): Chain {
  const known = turned.get(chain);
  if (known) return known;
  const other: Chain = {
    ...chain,
    points: chain.points.toReversed(),
    left: chain.right,
    right: chain.left,
    head: chain.tail,
    tail: chain.head,
  };
  turned.set(chain, other);
  turned.set(other, chain);
  return other;
}

/**
 * What is left of the edges when neighbours of one class are one: the outlines of the classes, each piece once.
 * The same chain on another day is the same object.
 *
 * @param classOf the class of a face; -1 for ground that nobody holds. Asked for face -1 too.
 */
export function chainsBetween(edges: readonly Edge[], classOf: (face: number) => number): Chain[] {
  const { heads, tails, known } = netOf(edges);
  const lefts = edges.map(({ left }) => classOf(left));
  const rights = edges.map(({ right }) => classOf(right));
  const kept: number[] = [];
  const meeting = new Map<number, number[]>();
  for (const i of edges.keys()) {
    if (lefts[i] === rights[i]) continue;
    kept.push(i);
    for (const end of [heads[i] ?? -1, tails[i] ?? -1]) {
      const others = meeting.get(end);
      if (others) others.push(i);
      else meeting.set(end, [i]);
    }
  }
  const used = new Set<number>();
  // An edge against its direction is written ~i.
  const indexOf = (step: number): number => (step < 0 ? ~step : step);
  const headOf = (step: number): number => (step < 0 ? tails[~step] : heads[step]) ?? -1;
  const tailOf = (step: number): number => headOf(~step);
  const leftOf = (step: number): number => (step < 0 ? rights[~step] : lefts[step]) ?? -1;
  const isFixed = (step: number): boolean => edges[indexOf(step)]?.isFixed === true;
  /** The one edge that goes on from the end of a step, turned to start there. */
  const next = (step: number): number | undefined => {
    const others = meeting.get(tailOf(step)) ?? [];
    if (others.length !== 2) return undefined;
    const index = others.find((candidate) => !used.has(candidate));
    if (index === undefined || isFixed(index) !== isFixed(step)) return undefined;
    const onward = headOf(index) === tailOf(step) ? index : ~index;
    if (leftOf(onward) !== leftOf(step) || leftOf(~onward) !== leftOf(~step)) return undefined;
    used.add(index);
    return onward;
  };

  return kept.flatMap((start) => {
    if (used.has(start)) return [];
    used.add(start);
    let steps = [start];
    // Forward to its end, then the same from the other end.
    for (let turn = 0; turn < 2; turn++) {
      for (let more = next(steps.at(-1) ?? start); more !== undefined;) {
        steps.push(more);
        more = next(more);
      }
      if (headOf(steps[0] ?? start) === tailOf(steps.at(-1) ?? start)) break;
      steps = steps.map((step) => ~step).toReversed();
    }
    const [first = start, last = start] = [steps[0], steps.at(-1)];
    const [left, right] = [leftOf(first), leftOf(~first)];
    const key = `${left} ${right} ${steps.join()}`;
    const made = known.get(key);
    if (made) return [made];
    const points = steps.flatMap((step, i) => {
      const own = edges[indexOf(step)]?.points ?? [];
      return (step < 0 ? own.toReversed() : own).slice(i === 0 ? 0 : 1);
    });
    const [head, tail] = [headOf(first), tailOf(last)];
    const isClosed = points.length > 2 && head === tail;
    const chain = { points, left, right, isFixed: isFixed(start), isClosed, head, tail };
    known.set(key, chain);
    return [chain];
  });
}

const mix = (
  a: readonly [number, number],
  b: readonly [number, number],
  t: number,
): [number, number] => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
const write = ([x, y]: readonly [number, number]): string =>
  `${Number(x.toFixed(1))},${Number(y.toFixed(1))}`;

/**
 * A chain without the small bends that come from how points are spaced along a road. Ends and fixed lines stay.
 *
 * @param leastKm2 a corner stays when its triangle with its neighbours is at least so large
 */
export function withoutBends(chain: Chain, leastKm2: number): Chain {
  if (chain.isFixed) return chain;
  const points = [...chain.points];
  const triangle = (i: number): number => {
    const [a, b, c] = [points[i - 1], points[i], points[i + 1]];
    return a && b && c
      ? Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2
      : Infinity;
  };
  const areas = points.map((_, i) => triangle(i));
  const least = chain.isClosed ? 6 : 2;
  while (points.length > least) {
    let smallest = 1;
    let area = Infinity;
    for (let i = 1; i < areas.length - 1; i++) {
      const other = areas[i] ?? Infinity;
      if (other < area) [smallest, area] = [i, other];
    }
    if (area >= leastKm2) break;
    points.splice(smallest, 1);
    areas.splice(smallest, 1);
    for (const i of [smallest - 1, smallest]) areas[i] = triangle(i);
  }
  return { ...chain, points };
}

/**
 * The drawing of a chain without its first move, corners rounded. Both neighbours draw the same line,
 * so that no gap opens between them.
 *
 * @param roundKm how far from a corner the rounding begins; 0 for none
 */
export function chainPath(
  { points, isFixed, isClosed }: Chain,
  roundKm: number,
): { start: string; path: string } {
  const [head] = points;
  if (!head) return { start: '0,0', path: '' };
  if (isFixed || roundKm === 0 || points.length < 3) {
    return {
      start: write(head),
      path: points
        .slice(1)
        .map((p) => `L${write(p)}`)
        .join(''),
    };
  }
  const towards = (
    corner: readonly [number, number],
    other: readonly [number, number],
  ): [number, number] => {
    const length = Math.hypot(other[0] - corner[0], other[1] - corner[1]);
    return mix(corner, other, length === 0 ? 0 : Math.min(0.5, roundKm / length));
  };
  const parts: string[] = [];
  const corners = isClosed ? points.slice(0, -1) : points.slice(1, -1);
  const around = (i: number): [readonly [number, number], readonly [number, number]] =>
    isClosed
      ? [corners.at(i - 1) ?? head, corners[(i + 1) % corners.length] ?? head]
      : [points[i] ?? head, points[i + 2] ?? head];
  for (const [i, corner] of corners.entries()) {
    const [before, after] = around(i);
    parts.push(
      `L${write(towards(corner, before))}Q${write(corner)} ${write(towards(corner, after))}`,
    );
  }
  if (isClosed) {
    const [before] = around(0);
    const start = corners[0] ? write(towards(corners[0], before)) : write(head);
    return { start, path: `${parts.join('')}L${start}` };
  }
  return { start: write(head), path: `${parts.join('')}L${write(points.at(-1) ?? head)}` };
}

/**
 * What a chain adds to the signed area of a ring, square kilometres. The parts of a whole ring sum to its area;
 * positive where the inside is on its left.
 */
export function areaPartKm2({ points }: Chain): number {
  let doubled = 0;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]];
    if (a && b) doubled += a[0] * b[1] - b[0] * a[1];
  }
  return doubled / 2;
}

/**
 * The closed outlines of one class, as rings of chains with the class on their left.
 * Where four chains meet in a point any pairing closes, and an even-odd fill paints the same.
 */
export function ringsOf(chains: readonly Chain[], ofClass: number): Chain[][] {
  const sides = chains
    .filter(({ left, right }) => left === ofClass || right === ofClass)
    .map((chain) => (chain.left === ofClass ? chain : reversed(chain)));
  const starting = Map.groupBy(sides, ({ head }) => head);
  const used = new Set<Chain>();
  const rings: Chain[][] = [];
  for (const side of sides) {
    if (used.has(side)) continue;
    const ring: Chain[] = [];
    for (let chain: Chain | undefined = side; chain && !used.has(chain);) {
      used.add(chain);
      ring.push(chain);
      if (chain.tail === side.head) break;
      chain = starting.get(chain.tail)?.find((candidate) => !used.has(candidate));
    }
    rings.push(ring);
  }
  return rings;
}
