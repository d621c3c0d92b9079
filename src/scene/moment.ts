import { dayFromNumber, dayNumber, type Day } from '../model/day.ts';
import { WORKED, type Box, type PictureName, type Step } from './scene.ts';

/** What a scroll position shows: one step, or the way from one to the next. */
export interface Moment {
  /** The step that is shown; while the reader is between two, the one that was reached. */
  readonly shown: Step;
  readonly from: Step;
  readonly to: Step;
  /** 0 at `from`, 1 at `to`. */
  readonly t: number;
  readonly day: Day;
  readonly clock: Clock;
  /** 0 to 1. */
  readonly groundOpacity: number;
}

/** Where the date is on its way between two stops. A stop is the end of its day. */
export interface Clock {
  /** Days since 1970, with the part of the day that has gone. */
  readonly now: number;
  /** The two stops; at each, everything that has happened by then is drawn in full. */
  readonly stops: readonly [number, number];
  /** Days in which a change comes into sight: the more, the faster the date runs. */
  readonly fadeDays: number;
}

/** The share of a step, at its end, in which the picture goes on to the next. */
export const CHANGE_FROM = 0.76;
/** A running date leaves a step here, and comes to rest here in the next: between the two its words are read. */
export const RUN_LEAVES = 0.62;
export const RUN_RESTS = 0.36;
/** Share of a run's days in which a change of hands fades in: some twenty px of scrolling. */
const FADE_SHARE = 0.03;

/** Slow at both ends. */
export function ease(t: number): number {
  return t * t * (3 - 2 * t);
}

/** Where `x` lies between two bounds, as 0 to 1. */
export function share(x: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (x - from) / (to - from)));
}

const endOf = (day: Day): number => dayNumber(day) + 1;

function clockBetween(from: number, to: number, t: number): Clock {
  return {
    now: from + (to - from) * t,
    stops: [from, to],
    fadeDays: Math.max(1, Math.abs(to - from) * FADE_SHARE),
  };
}

/** Where the date is when so much of a step has been read. */
function clockAt(steps: readonly Step[], index: number, read: number, t: number): Clock {
  const [before, here, next] = [steps[index - 1], steps[index], steps[index + 1]];
  if (!here) throw new RangeError(`no step ${index}`);
  const { day, runFrom } = here.scene;
  if (runFrom !== undefined && read < RUN_RESTS) {
    const start = runFrom === before?.scene.day ? RUN_LEAVES - 1 : 0;
    return clockBetween(endOf(runFrom), endOf(day), share(read, start, RUN_RESTS));
  }
  if (next?.scene.runFrom === day)
    return clockBetween(endOf(day), endOf(next.scene.day), share(read, RUN_LEAVES, 1 + RUN_RESTS));
  // What happens before the next step's run begins is not seen: the date is set while the picture changes.
  const goal = next && (next.scene.runFrom ?? next.scene.day);
  if (!next || goal === undefined) return clockBetween(endOf(day), endOf(day), 0);
  const isSet = next.scene.runFrom !== undefined || next.scene.picture !== here.scene.picture;
  if (isSet) {
    const at = endOf(t < 0.5 ? day : goal);
    return clockBetween(at, at, 0);
  }
  return clockBetween(endOf(day), endOf(goal), t);
}

/**
 * The moment at a position of the story: the same from wherever the reader came.
 *
 * @param position whole numbers are beginnings of steps; 2.5 is half way down the third
 * @param snaps no in-between states, for readers who want no motion
 */
export function momentAt(steps: readonly Step[], position: number, snaps = false): Moment {
  const last = steps.length - 1;
  const at = Math.min(last + CHANGE_FROM, Math.max(0, position));
  const part = share(at - Math.floor(at), CHANGE_FROM, 1);
  const index = snaps && part >= 0.5 ? Math.floor(at) + 1 : Math.floor(at);
  const from = steps[index];
  const to = steps[Math.min(last, index + 1)];
  if (!from || !to) throw new RangeError(`no step at ${position}: the story has ${steps.length}`);
  const t = snaps ? 0 : part;
  const clock = snaps
    ? clockBetween(endOf(from.scene.day), endOf(from.scene.day), 0)
    : clockAt(steps, index, at - index, t);
  return {
    shown: t < 0.5 ? from : to,
    from,
    to,
    t,
    // A stop is the last instant of its day, and that instant still belongs to it.
    day: dayFromNumber(Math.ceil(clock.now) - 1),
    clock,
    groundOpacity: Number(from.scene.hasGround) * (1 - t) + Number(to.scene.hasGround) * t,
  };
}

/**
 * How much of what happened on a day is seen, 0 to 1. It comes into sight after the day has begun, never before, and
 * is there in full when the date next rests.
 *
 * @param day days since 1970
 * @param next the day on which something else takes its place
 */
export function arrival(day: number, { now, stops, fadeDays }: Clock, next = Infinity): number {
  if (now <= day) return 0;
  const rests = stops.filter((stop) => stop > day).map((stop) => stop - day);
  return Math.min(1, (now - day) / Math.min(fadeDays, next - day, ...rests));
}

/** How much of a picture is seen at a moment, 0 to 1: one goes before the next comes. */
export function pictureOpacity({ from, to, t }: Moment, picture: PictureName): number {
  if (from.scene.picture === to.scene.picture) return from.scene.picture === picture ? 1 : 0;
  if (from.scene.picture === picture) return 1 - share(t, 0, 0.5);
  return to.scene.picture === picture ? share(t, 0.5, 1) : 0;
}

/**
 * Which drawing shows a step's chart, undefined for a map: steps have one each, and only what a reader works on goes on
 * from step to step.
 */
export function panelOf({ id, scene: { picture } }: Step): string | undefined {
  return picture === 'map' ? undefined : WORKED.has(picture) ? picture : id;
}

/** How much of a panel is seen, 0 to 1. One comes over the other; between chart and map one goes before the other comes. */
export function panelOpacity({ from, to, t }: Moment, panel: string): number {
  const [going, coming] = [panelOf(from), panelOf(to)];
  if (going === coming) return going === panel ? 1 : 0;
  const isBoth = going !== undefined && coming !== undefined;
  if (going === panel) return isBoth ? Number(t < 0.7) : 1 - share(t, 0, 0.5);
  if (coming === panel) return isBoth ? share(t, 0.3, 0.7) : share(t, 0.5, 1);
  return 0;
}

/** How much of the chart beside the map is seen, 0 to 1. */
export function besideShare({ from, to, t }: Moment): number {
  const has = (step: Step): number => Number(step.scene.beside !== undefined);
  return has(from) + (has(to) - has(from)) * ease(t);
}

/** Whether two steps say the same on the same frame: then their words stay where they are. */
export function saysTheSame(a: Step, b: Step): boolean {
  const words = ({ scene: { frame, names, lines, areas } }: Step): string =>
    JSON.stringify([frame, names, lines, areas]);
  return a === b || words(a) === words(b);
}

/**
 * A box on the way from one to another. Sizes change by equal ratios, and the middle moves with them,
 * so that a zoom goes straight to its goal.
 */
export function boxBetween(a: Box, b: Box, t: number): Box {
  const s = ease(t);
  const width = a.width * (b.width / a.width) ** s;
  const height = a.height * (b.height / a.height) ** s;
  const change = b.width - a.width;
  const moved = Math.abs(change) < 1 ? s : (width - a.width) / change;
  const x = a.x + a.width / 2 + (b.x + b.width / 2 - a.x - a.width / 2) * moved;
  const y = a.y + a.height / 2 + (b.y + b.height / 2 - a.y - a.height / 2) * moved;
  return { x: x - width / 2, y: y - height / 2, width, height };
}
