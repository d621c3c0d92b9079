/** Calls when the page has nothing to do. Safari has no idle callbacks: there a moment later has to do. */
export function whenIdle(call: () => void, signal: AbortSignal): void {
  if ('requestIdleCallback' in window) {
    const idle = requestIdleCallback(call, { timeout: 500 });
    signal.addEventListener('abort', () => {
      cancelIdleCallback(idle);
    });
  } else {
    const timer = setTimeout(call, 50);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
    });
  }
}
