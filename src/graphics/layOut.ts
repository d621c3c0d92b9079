import { whenIdle } from './whenIdle.ts';

/** Without a scroll for so long a reader is taken to be reading, ms. */
const CALM_MS = 250;
/** A row of the ledger is a line or two, a step a screen and a figure's foot. */
const ROWS_AT_ONCE = 3;

/**
 * Lays out, while the reader reads, what the style sheet leaves until it comes near: to do so in the midst of a scroll
 * costs frames. One step at a time, or three rows of the ledger, and then a frame for them: no slow phone makes a task of it
 * that is felt.
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
    const at = waiting.findIndex(isLeftOut);
    const count = waiting[at]?.matches('.step') ? 1 : ROWS_AT_ONCE;
    if (at >= 0)
      for (const element of waiting.slice(at, at + count)) element.classList.add('is-ready');
    waiting = at < 0 ? [] : waiting.slice(at + count);
    requestAnimationFrame(() => {
      // Laid out once, what comes after the story keeps its size while it is left out again.
      if (waiting.length === 0)
        setTimeout(() => document.documentElement.classList.add('is-measured'), CALM_MS);
      else whenIdle(work, signal);
    });
  };
  whenIdle(work, signal);
}
