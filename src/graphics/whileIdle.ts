/** Time without a scroll after which a reader is taken to be reading, ms. */
const CALM_MS = 250;

/**
 * Does one thing after the other in moments in which the reader reads and the page has nothing to do, so that it is done
 * when it is needed. What is not done by then is done then: nothing may depend on it.
 */
export function whileIdle(tasks: readonly (() => void)[], signal: AbortSignal): void {
  let next = 0;
  let scrolledAt = 0;
  addEventListener(
    'scroll',
    () => {
      scrolledAt = performance.now();
    },
    { passive: true, signal },
  );
  const wait = (ms: number): void => {
    setTimeout(() => {
      // Safari has no idle callbacks: there a pause between two tasks has to do.
      if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 2000 });
      else work();
    }, ms);
  };
  function work(): void {
    if (signal.aborted) return;
    if (performance.now() - scrolledAt > CALM_MS) {
      tasks[next]?.();
      next += 1;
    }
    if (next < tasks.length) wait(performance.now() - scrolledAt > CALM_MS ? 0 : CALM_MS);
  }
  wait(0);
}
