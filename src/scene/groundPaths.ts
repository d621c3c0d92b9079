import type { DividedGround, Holding } from '../model/holding.ts';
import type { Box } from './scene.ts';
import { RUN_CORNERS, squareAt } from './squares.ts';
import {
  chainPath,
  chainsBetween,
  areaPartKm2,
  reversed,
  ringsOf,
  withoutBends,
  type Chain,
  type Edge,
} from './outline.ts';

/**
 * A part of a line, no longer than a few hundred kilometres. A renderer passes over the parts that are not in its tile,
 * and draws only those anew that differ: one long line would be stroked as a whole for each tile.
 */
export interface LinePart {
  /** The square of the plane in which it begins. */
  readonly at: string;
  readonly d: string;
}

/** The areas of a day as drawings in kilometres of the plane. A class that holds nothing has no entry. */
interface Drawing {
  /** Class of a party, or `is-cut` for ground of the focus party that is cut off; in drawing order. */
  readonly areas: readonly { readonly tone: string; readonly d: string }[];
  /** Edges between the focus party and any other holder. */
  readonly front: readonly LinePart[];
  /** Outlines of the focus party's cut-off ground towards ground that nobody holds. */
  readonly pockets: string;
  /** The outer edge of all held ground together. */
  readonly outer: readonly LinePart[];
}

/** The same ground, drawn for two distances. */
export interface GroundPaths extends Drawing {
  /** With fewer corners, for maps of whole countries: what is drawn costs by the corner. */
  readonly far: Drawing;
}

/** Up to this scale `far` is drawn, px per kilometre: of a hundred points of an edge ninety-nine are then within three px of it. */
const FAR_K = 1.5;

/** @param k the scale at which the ground is seen, px per kilometre */
export const groundAt = (ground: GroundPaths, k: number): Drawing =>
  k < FAR_K ? ground.far : ground;

/** Corners of cells say nothing: they are rounded from this distance on, km. From far there are fewer, and they are wider apart. */
const [ROUND_KM, FAR_ROUND_KM] = [3, 6];
/** Smaller bends of an edge come from the spacing of points along roads. From far, larger ones go as well. */
const [BEND_KM2, FAR_BEND_KM2] = [8, 20];
/** Bare holes inside one holder's ground are an artefact of how places are spaced, up to this size. */
const HOLE_KM2 = 700;

function touches(points: Chain['points'], { x, y, width, height }: Box): boolean {
  const xs = points.map(([px]) => px);
  const ys = points.map(([, py]) => py);
  return (
    Math.max(...xs) > x &&
    Math.min(...xs) < x + width &&
    Math.max(...ys) > y &&
    Math.min(...ys) < y + height
  );
}

/** Computes once for every chain: most of them are the same on the next day. */
function once<T>(compute: (chain: Chain) => T): (chain: Chain) => T {
  const known = new WeakMap<Chain, T>();
  return (chain) => {
    const value = known.get(chain) ?? compute(chain);
    known.set(chain, value);
    return value;
  };
}

/** A distance from which ground is drawn. */
interface Distance {
  readonly calm: (chain: Chain) => Chain;
  readonly drawn: (chain: Chain) => ReturnType<typeof chainPath>;
  readonly runs: (chain: Chain) => LinePart[];
  /** Of the faint outer edge. */
  readonly outerRuns: (chain: Chain) => LinePart[];
}

function distance(bendKm2: number, roundKm: number, outerRoundKm: number): Distance {
  const drawn = once((chain) => chainPath(chain, roundKm));
  return {
    calm: once((chain) => withoutBends(chain, bendKm2)),
    drawn,
    runs: once((chain) => runsOf(drawn(chain))),
    outerRuns: once((chain) => runsOf(chainPath(chain, outerRoundKm))),
  };
}

const NEAR = distance(BEND_KM2, ROUND_KM, ROUND_KM);
// Wide faint strokes cost by the corner, and show none.
const FAR = distance(FAR_BEND_KM2, FAR_ROUND_KM, 0);
const areaPart = once(areaPartKm2);

/** A straight piece, and the rounded corner behind it. */
const SEGMENT = /L([^LQ]+)(?:Q[^ ]+ ([^LQ]+))?/g;

const squareOf = (point: string): string => {
  const [x = 0, y = 0] = point.split(',').map(Number);
  return squareAt([x, y]);
};

/** A drawing in short runs, end to end. */
function runsOf({ start, path }: ReturnType<typeof chainPath>): LinePart[] {
  const runs: LinePart[] = [];
  const segments = [...path.matchAll(SEGMENT)];
  let from = start;
  for (let i = 0; i < segments.length; i += RUN_CORNERS) {
    const run = segments.slice(i, i + RUN_CORNERS);
    runs.push({ at: squareOf(from), d: `M${from}${run.map(([text]) => text).join('')}` });
    const [, corner = from, end = corner] = run.at(-1) ?? [];
    from = end;
  }
  return runs;
}

/** Lines together, parted by squares; in the same order on every day, so that none has to be moved in a drawing. */
function parted(runs: readonly LinePart[]): LinePart[] {
  const squares = Map.groupBy(runs, ({ at }) => at);
  return [...squares]
    .map(([at, inside]) => ({ at, d: inside.map(({ d }) => d).join('') }))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
}

/**
 * The areas of one day. Depends on the day only through who holds what, so callers keep it until something changes.
 *
 * @param within leaves out what lies wholly outside of a box, for pictures that never move
 */
export function groundPaths(
  ground: DividedGround,
  edges: readonly Edge[],
  holding: Holding,
  within?: Box,
): GroundPaths {
  const { parties, focus } = ground;
  const cut = parties.length;
  const classOf = (face: number): number => {
    const party = holding.faceParty[face] ?? -1;
    if (party !== focus) return party;
    const holder = holding.faceHolder[face];
    return holder !== undefined && holding.connected.has(holder) ? focus : cut;
  };
  const tones = [...parties, `${parties[focus] ?? ''}-cut`];
  const near = chainsBetween(edges, classOf).map(NEAR.calm);
  return {
    ...drawing(near, tones, focus, NEAR, within),
    far: drawing(near.map(FAR.calm), tones, focus, FAR, within),
  };
}

/** @param tones of the classes, the last of them for ground of the focus that is cut off */
function drawing(
  chains: readonly Chain[],
  tones: readonly string[],
  focus: number,
  { drawn, runs, outerRuns }: Distance,
  within: Box | undefined,
): Drawing {
  const cut = tones.length - 1;
  const isSeen = (points: Chain['points']): boolean =>
    within === undefined || touches(points, within);
  /** Outlines of holes that are filled, either way round. */
  const filled = new Set<Chain>();

  const areas: { tone: string; d: string }[] = [];
  for (const [index, tone] of tones.entries()) {
    let d = '';
    for (const ring of ringsOf(chains, index)) {
      const area = ring.reduce((sum, chain) => sum + areaPart(chain), 0);
      // With the class on its left, a hole runs the other way round.
      if (
        area < 0 &&
        area > -HOLE_KM2 &&
        ring.every(({ right, isFixed }) => right === -1 && !isFixed)
      ) {
        for (const chain of ring) filled.add(chain).add(reversed(chain));
        continue;
      }
      if (within && !isSeen(ring.flatMap(({ points }) => points))) continue;
      d += `M${ring[0] ? drawn(ring[0]).start : ''}${ring.map((chain) => drawn(chain).path).join('')}Z`;
    }
    if (d) areas.push({ tone, d });
  }

  const seen = chains.filter(({ points }) => isSeen(points));
  const isFocus = (side: number): boolean => side === focus || side === cut;
  const front = seen.filter(
    ({ left, right }) => isFocus(left) !== isFocus(right) && left !== -1 && right !== -1,
  );
  const bare = seen.filter(
    (chain) => (chain.left === -1 || chain.right === -1) && !chain.isFixed && !filled.has(chain),
  );
  return {
    areas,
    front: parted(front.flatMap(runs)),
    pockets: bare
      .filter(({ left, right }) => left === cut || right === cut)
      .map((chain) => `M${drawn(chain).start}${drawn(chain).path}`)
      .join(''),
    outer: parted(bare.flatMap(outerRuns)),
  };
}
