/** Where a reader is on the page: the last element above the middle of the screen, and how far down it stands. */
interface Spot {
  readonly element: Element;
  readonly top: number;
}

const stepElements = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[data-step]'),
];

/** The step that is being read; undefined outside of the story. */
export function stepRead(): HTMLElement | undefined {
  return document.querySelector<HTMLElement>('[data-step][aria-current="step"]') ?? undefined;
}

/** The step at the middle of the screen, by where it lies and not by the order of events. */
export function stepAtMiddle(): HTMLElement | undefined {
  return stepElements().findLast((step) => {
    const { top, height } = step.getBoundingClientRect();
    return height > 0 && top <= innerHeight / 2;
  });
}

/** Brings a step to where it is read: its words in the middle of a stage, or its first line under the top of the page. */
export function goToStep(step: HTMLElement): void {
  const isStaged = document.documentElement.classList.contains('staged');
  if (!isStaged) {
    step.scrollIntoView({ behavior: 'instant' });
    return;
  }
  const { top, height } = step.getBoundingClientRect();
  const isFirst = step.previousElementSibling === null && step.classList.contains('hero');
  scrollTo({
    top: isFirst ? 0 : scrollY + top + height * 0.5 - innerHeight / 2,
    behavior: 'instant',
  });
}

/** Changes the page's layout, and leaves the reader at the same step, or at the same spot after the story. */
export function keepPlace(change: () => void): void {
  const after = [...document.querySelectorAll('.back-matter, [id^="claim-"]')].findLast(
    (element) => element.getBoundingClientRect().top <= innerHeight / 2,
  );
  const spot: Spot | undefined = after && {
    element: after,
    top: after.getBoundingClientRect().top,
  };
  const step = stepRead();
  change();
  // The page takes its new layout when this task is over, and is not painted before the next frame.
  requestAnimationFrame(() => {
    if (spot)
      scrollBy({ top: spot.element.getBoundingClientRect().top - spot.top, behavior: 'instant' });
    else if (step) goToStep(step);
  });
}
