/**
 * Marks the page while something on the sticky layer has the focus. A selector with `:has()` could say it too, and would
 * have the browser look through the whole page at every change of the picture.
 */
export function markFocusOnStage(signal: AbortSignal): void {
  const mark = (target: EventTarget | null): void => {
    document.documentElement.classList.toggle(
      'works-on-stage',
      target instanceof Element && target.closest('.stage, .stage-front, .pager') !== null,
    );
  };
  addEventListener(
    'focusin',
    ({ target }) => {
      mark(target);
    },
    { signal },
  );
  addEventListener(
    'focusout',
    ({ relatedTarget }) => {
      mark(relatedTarget);
    },
    { signal },
  );
}
