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
}

const keyOf = ([x, y]: readonly [number, number]): string => `${x.toFixed(1)},${y.toFixed(1)}`;

const reversed = <C extends Pick<Chain, 'points' | 'left' | 'right'>>(line: C): C => ({
  ...line,
  points: line.points.toReversed(),
  left: line.right,
  right: line.left,
});

const first = (line: { readonly points: readonly (readonly [number, number])[] }): string =>
  keyOf(line.points[0] ?? [0, 0]);
const last = (line: { readonly points: readonly (readonly [number, number])[] }): string =>
  keyOf(line.points.at(-1) ?? [0, 0]);

/**
 * What is left of the edges when neighbours of one class are one: the outlines of the classes, each piece once.
 *
 * @param classOf the class of a face; -1 for ground that nobody holds. Asked for face -1 too.
 */
export function chainsBetween(edges: readonly Edge[], classOf: (face: number) => number): Chain[] {
  const kept = edges
    .map((edge) => ({ ...edge, left: classOf(edge.left), right: classOf(edge.right) }))
    .filter(({ left, right }) => left !== right);
  const at = new Map<string, number[]>();
  for (const [i, edge] of kept.entries()) {
    for (const end of [first(edge), last(edge)]) at.set(end, [...(at.get(end) ?? []), i]);
  }
  const used = new Set<number>();
  /** The one edge that goes on from the end of a line, turned to start there. */
  const next = (line: Edge): Edge | undefined => {
    const meeting = at.get(last(line)) ?? [];
    if (meeting.length !== 2) return undefined;
    const index = meeting.find((candidate) => !used.has(candidate));
    const edge = index === undefined ? undefined : kept[index];
    if (index === undefined || !edge || edge.isFixed !== line.isFixed) return undefined;
    const turned = first(edge) === last(line) ? edge : reversed(edge);
    if (turned.left !== line.left || turned.right !== line.right) return undefined;
    used.add(index);
    return turned;
  };

  const chains: Chain[] = [];
  for (const [i, start] of kept.entries()) {
    if (used.has(i)) continue;
    used.add(i);
    let line: Edge = start;
    // Forward to its end, then the same from the other end.
    for (let turn = 0; turn < 2; turn++) {
      for (let more = next(line); more; more = next(line)) {
        line = { ...line, points: [...line.points, ...more.points.slice(1)] };
      }
      if (first(line) === last(line)) break;
      line = reversed(line);
    }
    chains.push({ ...line, isClosed: line.points.length > 2 && first(line) === last(line) });
  }
  return chains;
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
export function withoutBends<C extends Chain>(chain: C, leastKm2: number): C {
  if (chain.isFixed) return chain;
  const points = [...chain.points];
  const triangle = (i: number): number => {
    const [a, b, c] = [points[i - 1], points[i], points[i + 1]];
    return a && b && c
      ? Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2
      : Infinity;
  };
  const least = chain.isClosed ? 6 : 2;
  while (points.length > least) {
    let smallest = 1;
    for (let i = 2; i < points.length - 1; i++) if (triangle(i) < triangle(smallest)) smallest = i;
    if (triangle(smallest) >= leastKm2) break;
    points.splice(smallest, 1);
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

/** Signed area of a closed line in square kilometres; positive where the inside is on its left. */
export function signedAreaKm2(points: readonly (readonly [number, number])[]): number {
  let doubled = 0;
  for (const [i, [x, y]] of points.entries()) {
    const [nx, ny] = points[(i + 1) % points.length] ?? [x, y];
    doubled += x * ny - nx * y;
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
  const starting = Map.groupBy(sides, first);
  const used = new Set<Chain>();
  const rings: Chain[][] = [];
  for (const side of sides) {
    if (used.has(side)) continue;
    const ring: Chain[] = [];
    for (let chain: Chain | undefined = side; chain && !used.has(chain);) {
      used.add(chain);
      ring.push(chain);
      if (last(chain) === first(side)) break;
      chain = starting.get(last(chain))?.find((candidate) => !used.has(candidate));
    }
    rings.push(ring);
  }
  return rings;
}
