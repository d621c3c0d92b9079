import {
  contains,
  crosses,
  grown,
  labelAt,
  meet,
  overlaps,
  type LabelWish,
  type PlacedLabel,
  type Rect,
  type Stand,
  type Stroke,
} from './mapLabels.ts';
import type { Lasting } from './scene.ts';
import { areNeverTogether } from './turns.ts';

/** What labels have to keep to. */
export interface Field {
  /** No label leaves this rectangle. */
  readonly within: Rect;
  /** Rectangles that are not free, such as the scale bar; a label may touch its own point's. */
  readonly taken: readonly Rect[];
  /** Lines that no label may cross. */
  readonly strokes: readonly Stroke[];
}

/** How hard a name that found no room goes on looking. */
export interface Effort {
  /** May stand away from its point, with a thin line to it. */
  readonly hasLeaders: boolean;
  /** How often a name without room is placed before the others, to see whether fewer go without. */
  readonly tries: number;
}

/** For a picture whose names the words speak of. */
export const EVERY_NAME: Effort = { hasLeaders: true, tries: 8 };
/** For a map on which more names are wished for than fit. */
export const AS_THEY_FIT: Effort = { hasLeaders: false, tries: 0 };

/** Air between two labels, and between a label and a line, px. */
const AIR = 3;
const AIR_AT_LINE = 2;

/** A little to either side above and below a dot; a side without a mark stays where it was asked for. */
const ALONG: readonly Stand[] = [0.15, -0.15, 0.3, -0.3].map((along) => ({ along }));
const AWAY: readonly Stand[] = [{ away: 13 }, { away: 26 }];

/** The ways to set one label, the best first. */
function* waysOf(wishes: readonly LabelWish[], { hasLeaders }: Effort): Generator<Way> {
  for (const wish of wishes)
    for (const side of wish.sides) yield { wish, label: labelAt(wish, side) };
  if (!hasLeaders) return;
  for (const wish of wishes.filter(({ dot }) => dot !== undefined)) {
    for (const stand of ALONG)
      for (const side of ['n', 's'] as const) yield { wish, label: labelAt(wish, side, stand) };
    for (const stand of AWAY)
      for (const side of wish.sides) yield { wish, label: labelAt(wish, side, stand) };
  }
}

interface Way {
  readonly wish: LabelWish;
  readonly label: PlacedLabel;
}

interface Outcome {
  readonly placed: readonly PlacedLabel[];
  /** Groups without room. */
  readonly without: readonly (readonly LabelWish[])[];
  /** What is lost by them, and by those that had to do with a lesser wish. */
  readonly loss: number;
}

type Spot = Rect & Lasting & { readonly key?: string };

function dotOf({ key, at: [x, y], dot = 0, from, until }: LabelWish): Spot {
  return { key, x0: x - dot, y0: y - dot, x1: x + dot, y1: y + dot, from, until };
}

/** Every label of one group after the other, each in the first way that is free. */
function placeInOrder(
  groups: readonly (readonly LabelWish[])[],
  { within, taken, strokes }: Field,
  effort: Effort,
): Outcome {
  const placed: PlacedLabel[] = [];
  const without: (readonly LabelWish[])[] = [];
  let loss = 0;
  const occupied: Spot[] = [...taken];
  const dots = groups.flatMap(([wish]) => (wish?.dot === undefined ? [] : [dotOf(wish)]));

  const isFree = ({ wish, label }: Way): boolean => {
    const { box, leader } = label;
    if (box.x0 < within.x0 || box.x1 > within.x1 || box.y0 < within.y0 || box.y1 > within.y1)
      return false;
    const airy = grown(box, AIR);
    const besideLine = grown(box, AIR_AT_LINE);
    return (
      !strokes.some((stroke) => crosses(stroke, besideLine) || (leader && meet(stroke, leader))) &&
      !occupied.some(
        (spot) =>
          !areNeverTogether(label, spot) &&
          ((overlaps(box, spot) && !contains(spot, wish.at)) ||
            (leader !== undefined && spot.key !== wish.key && crosses(leader, spot))),
      ) &&
      !placed.some(
        (other) =>
          (overlaps(airy, other.box) ||
            (leader !== undefined && crosses(leader, other.box)) ||
            (other.leader !== undefined &&
              (crosses(other.leader, besideLine) || (leader && meet(leader, other.leader))))) &&
          !areNeverTogether(label, other),
      )
    );
  };
  /** On the dot of another that may still want its name. */
  const hidesDot = ({ label }: Way): boolean =>
    dots.some(
      (dot) => dot.key !== label.key && overlaps(label.box, dot) && !areNeverTogether(label, dot),
    );

  for (const group of groups) {
    const open = group.filter(
      (wish) =>
        wish.dot === undefined ||
        !placed.some((other) => contains(other.box, wish.at) && !areNeverTogether(wish, other)),
    );
    let chosen: Way | undefined;
    for (const way of waysOf(open, effort)) {
      if (!isFree(way)) continue;
      chosen ??= way;
      if (hidesDot(way)) continue;
      chosen = way;
      break;
    }
    const [fixed] = open.filter(({ isFixed }) => isFixed);
    if (!chosen && fixed?.sides[0]) chosen = { wish: fixed, label: labelAt(fixed, fixed.sides[0]) };
    if (!chosen) {
      without.push(group);
      loss += worthOf(group[0]);
      continue;
    }
    placed.push(chosen.label);
    loss += worthOf(group[0]) - worthOf(chosen.wish);
    if (chosen.wish.dot !== undefined) occupied.push(dotOf(chosen.wish));
  }
  return { placed, without, loss };
}

const worthOf = (wish: LabelWish | undefined): number => wish?.worth ?? 1;

/**
 * Puts labels where they collide with nothing, the most important first. Where one finds no room, it is tried before the
 * others, and stays there if less is lost by that. What finds no room is left out, and named, so that an editor can
 * choose another side or another frame.
 *
 * @param groups in order of importance; one label of each is placed, the first of its wishes that finds room
 */
export function placeLabels(
  groups: readonly (readonly LabelWish[])[],
  field: Field,
  effort: Effort = EVERY_NAME,
): { readonly placed: readonly PlacedLabel[]; readonly dropped: string[] } {
  const first = groups.findIndex((group) => !group.some(({ isFixed }) => isFixed));
  let order = groups;
  let best = placeInOrder(order, field, effort);
  const tried = new Set<readonly LabelWish[]>();
  for (let tries = effort.tries; tries > 0; tries--) {
    const next = best.without.find((group) => !tried.has(group));
    if (!next) break;
    tried.add(next);
    const others = order.filter((group) => group !== next);
    const moved = [...others.slice(0, first), next, ...others.slice(first)];
    const outcome = placeInOrder(moved, field, effort);
    if (outcome.loss < best.loss) [order, best] = [moved, outcome];
  }
  const lost = new Set(best.without);
  return {
    placed: best.placed,
    dropped: groups.flatMap((group) => (lost.has(group) && group[0] ? [group[0].key] : [])),
  };
}
