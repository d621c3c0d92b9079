import { flushSync, onDestroy, untrack } from 'svelte';
import { inFrames } from './inFrames.ts';

/** Two frames, ms: a change that is cheap is on the screen by then. */
const CHEAP_MS = 34;
/** How long a change leaves the page alone afterwards, in times of what it took over that, and at most, ms. */
const REST = 6;
const MOST_REST_MS = 250;

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
  let isWaiting = false;
  let giveUp = (): void => undefined;
  const show = (): boolean => {
    const begun = performance.now();
    isWaiting = false;
    changedAt = begun;
    shown = untrack(value);
    flushSync();
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        const over = performance.now() - begun - CHEAP_MS;
        restMs = Math.min(MOST_REST_MS, Math.max(0, over * REST));
      });
    });
    return false;
  };
  $effect(() => {
    // Where one waits, what comes meanwhile comes with it: a page that moves on every frame would put it off for ever.
    if (value() === untrack(() => shown) || isWaiting) return;
    isWaiting = true;
    const waitMs = changedAt + Math.max(untrack(ms), restMs) - performance.now();
    const timer = setTimeout(
      () => {
        giveUp = inFrames(show);
      },
      Math.max(0, waitMs),
    );
    giveUp = () => {
      clearTimeout(timer);
    };
  });
  onDestroy(() => {
    giveUp();
  });
  return () => shown;
}
