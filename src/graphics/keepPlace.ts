import { hold } from './hold.ts';
import { goToStep, holding, stepRead, type Spot } from './place.ts';

/** Where the reader is after the story, if there. */
function spotAfter(): Spot | undefined {
  const element = [...document.querySelectorAll('.back-matter, [id^="claim-"]')].findLast(
    (candidate) => candidate.getBoundingClientRect().top <= innerHeight / 2,
  );
  return element && { element, top: element.getBoundingClientRect().top };
}

/**
 * Changes the page's layout, and leaves the reader at the same step, or at the same spot after the story, until the new
 * layout has settled. A change before that starts from where the page is held, and not from where it happens to be.
 */
export function keepPlace(change: () => void): void {
  const at = holding.at ?? { spot: spotAfter(), step: stepRead() };
  const { spot, step } = at;
  // From here on every step is laid out, wherever it is: forms that change fast are held by where steps really lie.
  document.documentElement.classList.add('is-laid-out');
  change();
  hold(
    () => {
      if (spot)
        scrollBy({ top: spot.element.getBoundingClientRect().top - spot.top, behavior: 'instant' });
      else if (step) goToStep(step);
    },
    () => {
      holding.at = undefined;
    },
  );
  holding.at = at;
}
