import scrollama from 'scrollama';

/**
 * Reports where in the story the middle of the screen is: 2.5 is half way down the third step. Scrollama says
 * when a step comes and goes; the way through it is read once a frame, unrounded.
 *
 * @param root holds the `[data-step]` elements, one after the other
 * @returns stops reporting
 */
export function onPosition(root: Element, report: (position: number) => void): () => void {
  const elements = [...root.querySelectorAll<HTMLElement>('[data-step]')];
  let frame = 0;

  const read = (): void => {
    frame = 0;
    const middle = innerHeight / 2;
    // A jump can pass any number of steps: the rectangles, not the order of events, say which one it is.
    let index = 0;
    for (const [i, element] of elements.entries()) {
      const { top, height } = element.getBoundingClientRect();
      if (height > 0 && top <= middle) index = i;
    }
    const box = elements[index]?.getBoundingClientRect();
    if (!box || box.height === 0) return;
    const progress = (middle - box.top) / box.height;
    report(index + Math.min(0.9999, Math.max(0, progress)));
  };
  const schedule = (): void => {
    if (frame === 0) frame = requestAnimationFrame(read);
  };

  const scroller = scrollama();
  scroller.setup({ step: elements, offset: 0.5 }).onStepEnter(schedule).onStepExit(schedule);
  addEventListener('scroll', schedule, { passive: true });
  addEventListener('resize', schedule);
  addEventListener('pageshow', schedule);
  // What the reader opens, or another form, moves the steps without a scroll.
  const layout = new ResizeObserver(schedule);
  layout.observe(root);
  read();
  return () => {
    scroller.destroy();
    layout.disconnect();
    removeEventListener('scroll', schedule);
    removeEventListener('resize', schedule);
    removeEventListener('pageshow', schedule);
    cancelAnimationFrame(frame);
  };
}
