import { untrack } from 'svelte';

/**
 * A value as it was a moment ago at most: what is read, and not watched, need not change on every frame of a scroll. The
 * last value always comes.
 *
 * @param ms from one change to the next, now
 */
export function sampled<T>(value: () => T, ms: () => number): () => T {
  let shown = $state.raw(value());
  let changedAt = 0;
  $effect(() => {
    const next = value();
    if (next === shown) return;
    const show = (): void => {
      shown = next;
      changedAt = performance.now();
    };
    const left = changedAt + untrack(ms) - performance.now();
    if (left <= 0) {
      show();
      return;
    }
    const timer = setTimeout(show, left);
    return () => {
      clearTimeout(timer);
    };
  });
  return () => shown;
}
