import { whenIdle } from './whenIdle.ts';

/** Without a scroll for so long a reader is taken to be reading, ms. */
const CALM_MS = 250;

/**
 * Lays out, while the reader reads, what the style sheet leaves until it comes near: to do so in the midst of a scroll
 * costs frames. One element after the other, each with a frame to itself.
 */
export function layOutWhileIdle(signal: AbortSignal): void {
  const waiting = [...document.querySelectorAll('.step, .ledger summary')];
  // What a browser, or another form of the story, lays out anyway need not be told.
  const isLeftOut = (element: Element): boolean =>
    getComputedStyle(element).contentVisibility === 'auto';
  let scrolledAt = 0;
  addEventListener('scroll', () => (scrolledAt = performance.now()), { passive: true, signal });
  const work = (): void => {
    if (signal.aborted) return;
    if (performance.now() - scrolledAt < CALM_MS) {
      setTimeout(work, CALM_MS);
      return;
    }
    const next = waiting.findIndex(isLeftOut);
    if (next < 0) return;
    const [element] = waiting.splice(0, next + 1).slice(-1);
    element?.classList.add('is-ready');
    requestAnimationFrame(() => {
      whenIdle(work, signal);
    });
  };
  whenIdle(work, signal);
}
