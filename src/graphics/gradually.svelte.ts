import { flushSync, getContext, onDestroy, setContext } from 'svelte';
import { inFrames } from './inFrames.ts';

/** How many marks the pictures inside of a component may have by now. */
interface Pace {
  readonly most: number;
  /** Asks for so many in all. */
  readonly want: (marks: number) => void;
}

const KEY = Symbol('gradually');

/**
 * Lets the pictures inside of a component be drawn a few marks a frame, so that they never hold up the scroll: a quick
 * machine draws one in a frame or two, a slow phone in some ten.
 *
 * @param atOnce marks that are drawn before the clock is asked again
 * @returns whether all that was asked for has been drawn once
 */
export function drawGradually(isSeen: () => boolean, atOnce = 8): { readonly isWhole: boolean } {
  let most = $state(0);
  let wanted = 0;
  let isWhole = $state(false);
  let stop: (() => void) | undefined;
  const more = (): boolean => {
    most += atOnce;
    flushSync();
    if (most < wanted) return true;
    isWhole = true;
    stop = undefined;
    return false;
  };
  const pace: Pace = {
    get most() {
      return most;
    },
    want(marks) {
      wanted = Math.max(wanted, marks);
      if (most >= wanted) isWhole = true;
      else stop ??= inFrames(more, isSeen);
    },
  };
  onDestroy(() => stop?.());
  setContext(KEY, pace);
  return {
    get isWhole() {
      return isWhole;
    },
  };
}

/**
 * The marks that may be drawn by now; outside of a component that draws gradually, all of them.
 *
 * @param lists of marks, in the order in which they come: one begins when the one before it is whole
 */
export function marksByNow<T extends readonly (readonly unknown[])[]>(lists: () => T): () => T {
  const pace = getContext<Pace | undefined>(KEY);
  if (!pace) return lists;
  $effect(() => {
    pace.want(lists().reduce((sum, { length }) => sum + length, 0));
  });
  return () => {
    let left = pace.most;
    return lists().map((list) => {
      const now = left < list.length ? list.slice(0, Math.max(0, left)) : list;
      left -= list.length;
      return now;
    }) as unknown as T;
  };
}
