import { overlaps, type Box, type Mark, type TextMark } from './marks.ts';

/** One way to set a label. */
export interface LabelPlace {
  readonly text: TextMark;
  /** How far from ideal, in any unit that all labels of the picture share. */
  readonly cost: number;
  /** A thin line from the label to what it names: neither may cross another label. */
  readonly leader?: { readonly mark: Mark; readonly box: Box };
}

/** A label and the ways to set it. */
export interface LabelWish {
  readonly places: readonly LabelPlace[];
  /** What it is worth to have it at all: the least goes first where there is no room. 1 where nothing is said. */
  readonly worth?: number;
}

/** Something drawn that a label should keep off. */
export interface Obstacle {
  readonly box: Box;
  /** Cost of standing on it; `Infinity` forbids. */
  readonly cost: number;
}

/** Places for the labels so far: the last, and those before it. */
interface State {
  readonly cost: number;
  readonly place: LabelPlace | undefined;
  readonly before: State | undefined;
}

/** Dearer than any position: a label is left out only when none is free. */
const LEFT_OUT = 1e6;
const BREADTH = 120;
/** Air kept between labels, px: words side by side need more than lines one over the other. */
const AIR_ACROSS = 8;
const AIR_DOWN = 5;

/** Whether two boxes touch, with air around the words. Asked millions of times for one picture. */
const isCrowding = (a: Box, b: Box): boolean =>
  a.x0 - AIR_ACROSS < b.x1 &&
  b.x0 < a.x1 + AIR_ACROSS &&
  a.y0 - AIR_DOWN < b.y1 &&
  b.y0 < a.y1 + AIR_DOWN;

function clash(a: LabelPlace, b: LabelPlace): boolean {
  return (
    isCrowding(a.text.box, b.text.box) ||
    (a.leader !== undefined && overlaps(a.leader.box, b.text.box, 2)) ||
    (b.leader !== undefined && overlaps(b.leader.box, a.text.box, 2))
  );
}

/**
 * One place for each label, so that no two touch and the sum of costs is low; undefined for one that finds no room.
 * Neighbours should follow each other in the list: the search then sees early what stands in whose way. It looks along the best `BREADTH` beginnings, always in the same order, so that the
 * same picture comes out at build and in the browser.
 */
export function chooseLabels(
  labels: readonly LabelWish[],
  frame: Box,
  obstacles: readonly Obstacle[] = [],
): (LabelPlace | undefined)[] {
  const inFrame = ({ x0, y0, x1, y1 }: Box) =>
    x0 >= frame.x0 && y0 >= frame.y0 && x1 <= frame.x1 && y1 <= frame.y1;
  let states: State[] = [{ cost: 0, place: undefined, before: undefined }];
  for (const { places, worth = 1 } of labels) {
    const options = places
      .filter(({ text }) => inFrame(text.box))
      .map((place) => ({ place, cost: priceOf(place, obstacles) }))
      .filter(({ cost }) => Number.isFinite(cost))
      .sort((a, b) => a.cost - b.cost);
    const best: State[] = [];
    for (const before of states) {
      for (const option of options) {
        const cost = before.cost + option.cost;
        // Options are dearer from here on.
        if (isTooDear(best, cost)) break;
        if (!isClashing(before, option.place)) keep(best, { cost, place: option.place, before });
      }
      const cost = before.cost + LEFT_OUT * worth;
      if (!isTooDear(best, cost)) keep(best, { cost, place: undefined, before });
    }
    states = best;
  }
  const chosen: (LabelPlace | undefined)[] = [];
  for (let state = states[0]; state?.before; state = state.before) chosen.push(state.place);
  return chosen.reverse();
}

function priceOf({ text, cost }: LabelPlace, obstacles: readonly Obstacle[]): number {
  let sum = cost;
  for (const obstacle of obstacles) if (overlaps(text.box, obstacle.box)) sum += obstacle.cost;
  return sum;
}

function isClashing(state: State, place: LabelPlace): boolean {
  for (let at: State | undefined = state; at; at = at.before)
    if (at.place && clash(place, at.place)) return true;
  return false;
}

/** Of equal costs the one that came first stays. */
function isTooDear(best: readonly State[], cost: number): boolean {
  return best.length >= BREADTH && cost >= (best.at(-1)?.cost ?? Infinity);
}

/** Puts a state in its place among the best, the cheapest first. */
function keep(best: State[], state: State): void {
  let at = best.length;
  while (at > 0 && (best[at - 1]?.cost ?? 0) > state.cost) at--;
  best.splice(at, 0, state);
  if (best.length > BREADTH) best.pop();
}

/** The marks of the labels that found a place: leaders first, so that no line is drawn over a word. */
export function labelMarks(places: readonly (LabelPlace | undefined)[]): Mark[] {
  const set = places.filter((place) => place !== undefined);
  return [
    ...set.flatMap(({ leader }) => (leader ? [leader.mark] : [])),
    ...set.map(({ text }) => text),
  ];
}

/**
 * Middles of labels stacked in one column, as near as can be to where each wants to be, in the same order, without
 * touching. All in px. Blocks that touch share their displacement equally.
 */
export function spread(
  wants: readonly { readonly middle: number; readonly height: number }[],
  [low, high]: readonly [number, number],
): number[] {
  interface Block {
    readonly members: readonly number[];
    readonly top: number;
    readonly height: number;
  }
  const settle = (block: Block): Block => ({
    ...block,
    top: Math.max(low, Math.min(block.top, high - block.height)),
  });
  const blocks: Block[] = [];
  const order = wants.map((_, at) => at).sort((a, b) => middleOf(a) - middleOf(b));
  for (const at of order) {
    const height = wants[at]?.height ?? 0;
    let block = settle({ members: [at], top: middleOf(at) - height / 2, height });
    for (
      let above = blocks.at(-1);
      above && above.top + above.height > block.top;
      above = blocks.at(-1)
    ) {
      blocks.pop();
      const n = above.members.length;
      const m = block.members.length;
      const top = (n * above.top + m * (block.top - above.height)) / (n + m);
      block = settle({
        members: [...above.members, ...block.members],
        top,
        height: above.height + block.height,
      });
    }
    blocks.push(block);
  }
  const middles = wants.map(() => 0);
  for (const { members, top } of blocks) {
    let y = top;
    for (const at of members) {
      const height = wants[at]?.height ?? 0;
      middles[at] = y + height / 2;
      y += height;
    }
  }
  return middles;

  function middleOf(at: number): number {
    return wants[at]?.middle ?? 0;
  }
}
