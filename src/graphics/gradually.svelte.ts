import { getContext, onDestroy, setContext } from 'svelte';

/** How many marks the pictures inside of a component may have by now. */
interface Pace {
  readonly most: number;
  /** Asks for so many in all. */
  readonly want: (marks: number) => void;
}

const KEY = Symbol('gradually');

/**
 * Lets the pictures inside of a component be drawn a few marks a frame while nobody sees them, and whole at once when
 * somebody does: what is drawn ahead must not hold up the scroll.
 *
 * @param perFrame marks that a slow phone draws in a few milliseconds
 */
export function drawGradually(isSeen: () => boolean, perFrame = 16): void {
  let most = $state(isSeen() ? Infinity : 0);
  let wanted = 0;
  let frame = 0;
  const more = (): void => {
    most += perFrame;
    frame = most < wanted ? requestAnimationFrame(more) : 0;
  };
  const pace: Pace = {
    get most() {
      return most;
    },
    want(marks) {
      wanted = Math.max(wanted, marks);
      if (frame === 0 && most < wanted) frame = requestAnimationFrame(more);
    },
  };
  $effect(() => {
    if (isSeen()) most = Infinity;
  });
  onDestroy(() => {
    if (frame !== 0) cancelAnimationFrame(frame);
  });
  setContext(KEY, pace);
}

/**
 * The marks that may be drawn by now; outside of a component that draws gradually, all of them.
 *
 * @param marks in the order of drawing
 */
export function marksByNow<T>(marks: () => readonly T[]): () => readonly T[] {
  const pace = getContext<Pace | undefined>(KEY);
  if (!pace) return marks;
  $effect(() => {
    pace.want(marks().length);
  });
  return () => (pace.most < marks().length ? marks().slice(0, pace.most) : marks());
}
