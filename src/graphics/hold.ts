/** Without a change of the layout for so long it has settled, ms. */
const SETTLED_MS = 1000;

let letGo: (() => void) | undefined;

/** What the reader does with the page; what is done in the menu of settings is what the page is held for. */
const ownMoves = ['wheel', 'touchmove', 'keydown', 'pointerdown', 'hashchange'] as const;

/**
 * Brings the page to a place, and back to it whenever its layout changes: pictures and tables that come in above push it
 * away, and not every browser holds it by itself. Ends when the layout has settled, or when the reader moves on.
 *
 * @param settle brings the page there
 * @param end is told that the page is no longer held
 */
export function hold(settle: () => void, end: () => void): void {
  letGo?.();
  const controller = new AbortController();
  let settled: ReturnType<typeof setTimeout> | undefined;
  const layout = new ResizeObserver(() => {
    settle();
    clearTimeout(settled);
    settled = setTimeout(release, SETTLED_MS);
  });
  function release(): void {
    controller.abort();
    layout.disconnect();
    clearTimeout(settled);
    letGo = undefined;
    end();
  }
  letGo = release;
  // Before the page is painted in its new layout. An observer reports once when it begins, but in WebKit a frame later.
  requestAnimationFrame(() => {
    if (!controller.signal.aborted) settle();
  });
  layout.observe(document.body);
  for (const move of ownMoves)
    addEventListener(
      move,
      ({ target }) => {
        if (!(target instanceof Element && target.closest('.settings'))) release();
      },
      { signal: controller.signal, passive: true },
    );
}
