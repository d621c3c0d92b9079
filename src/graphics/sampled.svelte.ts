import { flushSync, untrack } from 'svelte';
import { inFrames } from './inFrames.ts';

/** Two frames, ms: a change that is cheap is on the screen by then. */
const CHEAP_MS = 34;
/** How long a change leaves the page alone afterwards, in times of what it took over that, and at most, ms. */
const REST = 6;
const MOST_REST_MS = 500;

/**
 * A value as it was a moment ago at most: what is read, and not watched, need not change on every frame of a scroll. Where a
 * change holds up the page, the next comes later. The last value always comes.
 *
 * @param ms from one change to the next, now
 */
export function sampled<T>(value: () => T, ms: () => number): () => T {
  let shown = $state.raw(value());
  let changedAt = 0;
  let restMs = 0;
  $effect(() => {
    const next = value();
    if (next === shown) return;
    const show = (): boolean => {
      const begun = performance.now();
      changedAt = begun;
      shown = next;
      flushSync();
      requestAnimationFrame(() => {
        requestAnimationFrame(() => {
          const over = performance.now() - begun - CHEAP_MS;
          restMs = Math.min(MOST_REST_MS, Math.max(0, over * REST));
        });
      });
      return false;
    };
    let stop: (() => void) | undefined;
    const timer = setTimeout(
      () => {
        stop = inFrames(show);
      },
      Math.max(0, changedAt + Math.max(untrack(ms), restMs) - performance.now()),
    );
    return () => {
      clearTimeout(timer);
      stop?.();
    };
  });
  return () => shown;
}
