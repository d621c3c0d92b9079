import { whenIdle } from './whenIdle.ts';

/** Without a scroll for so long a reader is taken to be reading, ms. */
const CALM_MS = 250;

/**
 * Lays out, while the reader reads, what the style sheet leaves until it comes near: to do so in the midst of a scroll
 * costs frames. One element at a time, and then a frame for it: no slow phone
 * makes a task of it that is felt.
 */
export function layOutWhileIdle(signal: AbortSignal): void {
  let waiting = [...document.querySelectorAll('.step, .ledger summary')];
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
    waiting = waiting.filter(isLeftOut);
    waiting[0]?.classList.add('is-ready');
    requestAnimationFrame(() => {
      // Laid out once, what comes after the story keeps its size while it is left out again.
      if (waiting.length <= 1)
        setTimeout(() => document.documentElement.classList.add('is-measured'), CALM_MS);
      else whenIdle(work, signal);
    });
  };
  whenIdle(work, signal);
}
