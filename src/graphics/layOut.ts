import { whenIdle } from './whenIdle.ts';

/** Without a scroll for so long a reader is taken to be reading, ms. */
const CALM_MS = 250;
/** Of so many elements no slow phone makes a task that is felt. */
const AT_ONCE = 3;

/**
 * Lays out, while the reader reads, what the style sheet leaves until it comes near: to do so in the midst of a scroll
 * costs frames. A few elements at a time, and then a frame for them.
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
    for (const element of waiting.slice(0, AT_ONCE)) element.classList.add('is-ready');
    requestAnimationFrame(() => {
      // Laid out once, what comes after the story keeps its size while it is left out again.
      if (waiting.length <= AT_ONCE)
        setTimeout(() => document.documentElement.classList.add('is-measured'), CALM_MS);
      else whenIdle(work, signal);
    });
  };
  whenIdle(work, signal);
}
