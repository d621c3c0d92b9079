/** Time without a scroll after which a reader is taken to be reading, ms. */
const CALM_MS = 250;

/** What a task may take at most, ms: with less time left in a pause the next waits for another. */
const TASK_MS = 6;

/** Calls when the page has nothing to do. Safari has no idle callbacks: there a moment later has to do. */
export function whenIdle(call: (msLeft: () => number) => void, signal: AbortSignal): void {
  if ('requestIdleCallback' in window) {
    const idle = requestIdleCallback(
      (deadline) => {
        call(() => deadline.timeRemaining());
      },
      { timeout: 500 },
    );
    signal.addEventListener('abort', () => {
      cancelIdleCallback(idle);
    });
  } else {
    const timer = setTimeout(() => {
      call(() => TASK_MS);
    }, 50);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
    });
  }
}

/**
 * Does one thing after the other in moments in which the reader reads and the page has nothing to do, so that it is done
 * when it is needed. What is not done by then is done then: nothing may depend on it.
 */
export function whileIdle(tasks: readonly (() => void)[], signal: AbortSignal): void {
  const waiting = tasks.values();
  let scrolledAt = 0;
  addEventListener(
    'scroll',
    () => {
      scrolledAt = performance.now();
    },
    { passive: true, signal },
  );
  const work = (msLeft: () => number): void => {
    if (signal.aborted) return;
    if (performance.now() - scrolledAt < CALM_MS) {
      setTimeout(() => {
        whenIdle(work, signal);
      }, CALM_MS);
      return;
    }
    do {
      const { value: task, done } = waiting.next();
      if (done === true) return;
      task();
    } while (msLeft() > TASK_MS);
    whenIdle(work, signal);
  };
  whenIdle(work, signal);
}
