import { dayNumber } from '../model/day.ts';
import { arrival, share, type Clock } from './moment.ts';
import type { Lasting, Scene } from './scene.ts';

/** The ground of one day on the stage: the later lies on the earlier and comes into sight. */
export interface GroundLayer {
  /** Days since 1970; something changed hands on it. */
  readonly turn: number;
  /** Of two drawings that take turns, the one that shows it: what fades in now is what the next fades in over. */
  readonly slot: 0 | 1;
  /** 0 to 1. */
  readonly opacity: number;
  /** Of its front line, 0 to 1: two fronts lie on each other while one gives way, and neither is dimmed where it stays. */
  readonly front: number;
}

/**
 * What is drawn when the date is at an instant: the last change before it and, while that fades in, the state it changes.
 * Areas never move: a moving edge would claim to know the days between.
 *
 * @param turns days on which something changes hands, ascending
 */
export function groundLayers(turns: readonly number[], clock: Clock): GroundLayer[] {
  const index = turns.findLastIndex((turn) => turn < clock.now);
  const turn = turns[index];
  if (turn === undefined) return [];
  const opacity = arrival(turn, clock, turns[index + 1]);
  const before = turns[index - 1];
  const slot = index % 2 === 0 ? 0 : 1;
  return opacity < 1 && before !== undefined
    ? [
        { turn: before, slot: slot === 0 ? 1 : 0, opacity: 1, front: Math.min(1, 2 - 2 * opacity) },
        { turn, slot, opacity, front: Math.min(1, 2 * opacity) },
      ]
    : [{ turn, slot, opacity: 1, front: 1 }];
}

/** How much is seen of words that have days, 0 to 1. */
export function presence({ from, until }: Lasting, clock: Clock): number {
  const come = from === undefined ? 1 : arrival(dayNumber(from), clock);
  const gone = until === undefined ? 0 : arrival(dayNumber(until), clock);
  // One has gone before the other comes, where both share a spot.
  return share(come, 0.5, 1) * (1 - share(gone, 0, 0.5));
}

/** Whether two words are never seen together: then they may share a spot. */
export function areNeverTogether(a: Lasting, b: Lasting): boolean {
  const endsBefore = (one: Lasting, other: Lasting): boolean =>
    one.until !== undefined && other.from !== undefined && one.until <= other.from;
  return endsBefore(a, b) || endsBefore(b, a);
}

/** A scene with the words of its own day only: for a picture that stands still. */
export function atRest(scene: Scene): Scene {
  const stands = ({ from, until }: Lasting): boolean =>
    (from === undefined || from <= scene.day) && (until === undefined || until > scene.day);
  return { ...scene, names: scene.names.filter(stands), areas: scene.areas.filter(stands) };
}
