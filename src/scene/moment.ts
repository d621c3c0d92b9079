import { dayFromNumber, dayNumber, type Day } from '../model/day.ts';
import type { Box, PictureName, Step } from './scene.ts';

/** What a scroll position shows: one step, or the way from one to the next. */
export interface Moment {
  /** The step that is shown; while the reader is between two, the one that was reached. */
  readonly shown: Step;
  readonly from: Step;
  readonly to: Step;
  /** 0 at `from`, 1 at `to`. */
  readonly t: number;
  readonly day: Day;
  /** 0 to 1. */
  readonly groundOpacity: number;
}

/** Slow at both ends. */
export function ease(t: number): number {
  return t * t * (3 - 2 * t);
}

/** Where `x` lies between two bounds, as 0 to 1. */
export function share(x: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (x - from) / (to - from)));
}

/**
 * The moment at a position of the story.
 *
 * @param position whole numbers are steps; 2.5 is half way from the third to the fourth
 * @param snaps no in-between states, for readers who want no motion
 */
export function momentAt(steps: readonly Step[], position: number, snaps = false): Moment {
  const last = steps.length - 1;
  const at = Math.min(last, Math.max(0, position));
  const index = snaps ? Math.round(at) : Math.floor(at);
  const from = steps[index];
  const to = steps[Math.min(last, index + 1)];
  if (!from || !to) throw new RangeError(`no step at ${position}: the story has ${steps.length}`);
  const t = snaps ? 0 : at - index;
  const [a, b] = [dayNumber(from.scene.day), dayNumber(to.scene.day)];
  return {
    shown: t < 0.5 ? from : to,
    from,
    to,
    t,
    // Forward the day is the last midnight passed; rounding makes both ends exact.
    day: dayFromNumber(Math.round(a + (b - a) * t)),
    groundOpacity: Number(from.scene.hasGround) * (1 - t) + Number(to.scene.hasGround) * t,
  };
}

/** How much of a picture is seen at a moment, 0 to 1: one goes before the next comes. */
export function pictureOpacity({ from, to, t }: Moment, picture: PictureName): number {
  if (from.scene.picture === to.scene.picture) return from.scene.picture === picture ? 1 : 0;
  if (from.scene.picture === picture) return 1 - share(t, 0, 0.5);
  return to.scene.picture === picture ? share(t, 0.5, 1) : 0;
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
