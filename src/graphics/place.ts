/** Where a reader is on the page: the last element above the middle of the screen, and how far down it stands. */
export interface Spot {
  readonly element: Element;
  readonly top: number;
}

const stepElements = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[data-step]'),
];

/** Where the page is held while its layout settles; `keepPlace.ts` says so. */
export const holding: {
  at?: { readonly step: HTMLElement | undefined; readonly spot: Spot | undefined } | undefined;
} = {};

/** The step that is being read; undefined outside of the story. While the page is held at one, it is that one. */
export function stepRead(): HTMLElement | undefined {
  if (holding.at) return holding.at.step;
  return document.querySelector<HTMLElement>('[data-step][aria-current="step"]') ?? undefined;
}

/** The step at the middle of the screen, by where it lies and not by the order of events. */
export function stepAtMiddle(): HTMLElement | undefined {
  return stepElements().findLast((step) => {
    const { top, height } = step.getBoundingClientRect();
    return height > 0 && top <= innerHeight / 2;
  });
}

/**
 * Brings a step to where it is read: its words in the middle of a stage, or its first line under the top of the page. One
 * too short to reach the middle of the screen from there stands in the middle, so that it is the one that is read.
 */
export function goToStep(step: HTMLElement): void {
  const isStaged = document.documentElement.classList.contains('staged');
  const { top, height } = step.getBoundingClientRect();
  if (!isStaged && height > innerHeight * 0.6) {
    step.scrollIntoView({ behavior: 'instant' });
    return;
  }
  const isFirst = step.previousElementSibling === null && step.classList.contains('hero');
  scrollTo({
    top: isFirst ? 0 : scrollY + top + height * 0.5 - innerHeight / 2,
    behavior: 'instant',
  });
}
