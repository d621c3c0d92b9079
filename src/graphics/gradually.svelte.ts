import { getContext, setContext } from 'svelte';

const KEY = Symbol('gradually');
/** More marks than any picture has. */
const MOST = 3000;

/**
 * Lets the pictures inside of a component be drawn a few marks a frame while nobody sees them, and whole at once when
 * somebody does: what is drawn ahead must not hold up the scroll.
 *
 * @param perFrame marks that a slow phone draws in a few milliseconds
 */
export function drawGradually(isSeen: () => boolean, perFrame = 16): void {
  let most = $state(isSeen() ? MOST : 0);
  $effect(() => {
    if (isSeen()) {
      most = MOST;
      return undefined;
    }
    let frame = requestAnimationFrame(function more() {
      most += perFrame;
      if (most < MOST) frame = requestAnimationFrame(more);
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  });
  setContext(KEY, () => most);
}

/** How many marks may be drawn by now; outside of a component that draws gradually, all of them. */
export function marksByNow(): () => number {
  return getContext<(() => number) | undefined>(KEY) ?? (() => MOST);
}
