import { dayNumber, type Day } from '../model/day.ts';
import type { GroundPaths } from '../scene/groundPaths.ts';
import type { Moment } from '../scene/moment.ts';
import type { StoryData } from '../scene/storyData.ts';
import { groundLayers, type GroundLayer } from '../scene/turns.ts';
import type { LoadedGround } from './loadGround.ts';
import { sampled } from './sampled.svelte.ts';
import { steady } from './steady.ts';

/** One of the two drawings of the ground on the stage. */
interface GroundSlot {
  readonly ground: GroundPaths | undefined;
  /** What it shows now; undefined while the other has the stage to itself. */
  readonly layer: GroundLayer | undefined;
  readonly isUpper: boolean;
}

/** What the ground of the stage follows: read as it is needed, so that nothing is computed for what else changes. */
interface Followed {
  readonly moment: Moment;
  readonly story: StoryData | undefined;
  readonly land: LoadedGround | undefined;
  /** The day that is told, for small maps of charts. */
  readonly dayTold: Day;
}

/**
 * The ground as the stage shows it. Two drawings take turns: until the next change nothing is drawn anew, and then only what
 * differs.
 *
 * @param betweenMs the least time between two of them, now
 */
export function stageGround(
  followed: Followed,
  betweenMs: () => number,
): { readonly slots: readonly GroundSlot[]; readonly now: GroundPaths | undefined } {
  const turns = $derived(followed.story?.readings.map(({ day }) => day) ?? []);
  const sameLayers = steady<GroundLayer[]>();
  const next = $derived(
    sameLayers(followed.moment.groundOpacity > 0 ? groundLayers(turns, followed.moment.clock) : []),
  );
  const wanted = $derived(next.at(-1)?.turn);
  const shown = sampled(() => wanted, betweenMs);
  let kept: GroundLayer[] = [];
  const layers = $derived.by(() => {
    // Of the days that are drawn, what is seen of each follows the hand.
    if (shown() === wanted) kept = next;
    return kept;
  });
  const grounds: (GroundPaths | undefined)[] = [undefined, undefined];
  const slots = $derived(
    ([0, 1] as const).map((slot): GroundSlot => {
      const layer = layers.find((candidate) => candidate.slot === slot);
      if (layer) grounds[slot] = followed.land?.on(layer.turn) ?? grounds[slot];
      return {
        ground: grounds[slot],
        layer,
        isUpper: layer !== undefined && layer === layers.at(-1),
      };
    }),
  );
  const turn = $derived(turns.findLast((day) => day <= dayNumber(followed.dayTold)));
  const now = $derived(turn === undefined ? undefined : followed.land?.on(turn));
  return {
    get slots() {
      return slots;
    },
    get now() {
      return now;
    },
  };
}
