import scrollama from 'scrollama';

/** One notch of a wheel is a jolt and no fling: the speed is a mean over some such time, ms. */
const MEAN_MS = 120;
/** Without a scroll for so long the page stands still, ms. */
export const STILL_MS = 200;

/**
 * Reports where in the story the middle of the screen is: 2.5 is half way down the third step. Scrollama says when the
 * story comes and goes; while it is there, the place in it is read once a frame, unrounded.
 *
 * @param root holds the `[data-step]` elements, one after the other
 * @param report is told the position and how fast the page is scrolled
 * @returns stops reporting
 */
export function onPosition(
  root: Element,
  report: (position: number, pxPerMs: number) => void,
): () => void {
  const elements = [...root.querySelectorAll<HTMLElement>('[data-step]')];
  let frame = 0;
  /** Where the steps are on the page, px. They move when the page is laid out anew, and not while it is scrolled. */
  let boxes: { readonly top: number; readonly height: number }[] = [];
  /** Asked for when a browser tells of it: later in a frame, what has changed since would have to be laid out for the answer. */
  let screen = { y: scrollY, height: innerHeight };
  /** The last reading: without one a moment ago the page stood still. */
  let last = { y: scrollY, at: 0, pxPerMs: 0 };

  const read = (): void => {
    frame = 0;
    const [{ y }, at] = [screen, performance.now()];
    const ms = Math.max(1, at - last.at);
    const weight = Math.exp(-ms / MEAN_MS);
    const mean = last.pxPerMs * weight + (Math.abs(y - last.y) / ms) * (1 - weight);
    const pxPerMs = ms < STILL_MS ? mean : 0;
    last = { y, at, pxPerMs };
    const middle = y + screen.height / 2;
    // A jump can pass any number of steps: the rectangles, not the order of events, say which one it is.
    const index = Math.max(
      0,
      boxes.findLastIndex(({ top, height }) => height > 0 && top <= middle),
    );
    const box = boxes[index];
    if (!box || box.height === 0) return;
    report(index + Math.min(0.9999, Math.max(0, (middle - box.top) / box.height)), pxPerMs);
  };
  const schedule = (): void => {
    if (frame === 0) frame = requestAnimationFrame(read);
  };
  let isInStory = false;
  const scrolled = (): void => {
    screen = { ...screen, y: scrollY };
    if (isInStory) schedule();
  };
  const measure = (): void => {
    screen = { y: scrollY, height: innerHeight };
    boxes = elements.map((element) => {
      const { top, height } = element.getBoundingClientRect();
      return { top: top + screen.y, height };
    });
    schedule();
  };

  // One thing to watch, and not a step each: what is watched is asked for its place on every frame.
  const story = elements[0]?.parentElement;
  const scroller = scrollama();
  scroller
    .setup({ step: story ? [story] : [], offset: 0.5 })
    .onStepEnter(() => {
      isInStory = true;
      schedule();
    })
    .onStepExit(() => {
      isInStory = false;
      schedule();
    });
  addEventListener('scroll', scrolled, { passive: true });
  addEventListener('resize', measure);
  addEventListener('pageshow', measure);
  // What the reader opens, or another form, moves the steps without a scroll.
  const layout = new ResizeObserver(measure);
  layout.observe(root);
  measure();
  read();
  return () => {
    scroller.destroy();
    layout.disconnect();
    removeEventListener('scroll', scrolled);
    removeEventListener('resize', measure);
    removeEventListener('pageshow', measure);
    cancelAnimationFrame(frame);
  };
}
