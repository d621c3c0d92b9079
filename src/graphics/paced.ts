/** What time is for `paced`: the browser's, or a test's. */
export interface Clock {
  readonly now: () => number;
  /** Calls back when the next frame has been drawn. */
  readonly afterFrame: (then: () => void) => void;
  readonly wait: (ms: number, then: () => void) => void;
}

/** Longer than this, and a drawing holds up the frame: then the reader's hand comes first, ms. */
const FRAME_MS = 24;
/** How long a dear drawing leaves the page to the hand, in times of what it took over the frame. */
const REST = 1.5;
/** Nobody waits longer for the map than this, ms. */
const MOST_REST_MS = 180;

const browserClock: Clock = {
  now: () => performance.now(),
  afterFrame: (then) => {
    requestAnimationFrame(() => setTimeout(then));
  },
  wait: (ms, then) => {
    setTimeout(then, ms);
  },
};

/**
 * Shows values as fast as the machine draws them and no faster: while one is drawn, of those that come the last waits.
 * What is cheap can follow the hand on every frame; this is for what is not.
 *
 * @param show draws a value
 */
export function paced<T>(
  show: (value: T) => void,
  clock: Clock = browserClock,
): (value: T) => void {
  let isBusy = false;
  let waiting: { readonly value: T } | undefined;
  const draw = (value: T): void => {
    isBusy = true;
    const begun = clock.now();
    show(value);
    clock.afterFrame(() => {
      const over = clock.now() - begun - FRAME_MS;
      clock.wait(Math.max(0, Math.min(MOST_REST_MS, over * REST)), () => {
        isBusy = false;
        const next = waiting;
        waiting = undefined;
        if (next) draw(next.value);
      });
    });
  };
  return (value) => {
    if (isBusy) waiting = { value };
    else draw(value);
  };
}
