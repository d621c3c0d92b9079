import type { Page } from '@playwright/test';

/** Ids of the steps in the order of the page. */
export function stepIds(page: Page): Promise<string[]> {
  return page
    .locator('[data-step]')
    .evaluateAll((steps) => steps.map((step) => step.getAttribute('data-step') ?? ''));
}

/** Scrolls so that a share of a step's height is at the middle of the screen, in one jump. */
export async function scrollTo(page: Page, id: string, share = 0.5): Promise<void> {
  await page.evaluate(
    ([step, at]) => {
      const box = document.querySelector(`[data-step="${step}"]`)?.getBoundingClientRect();
      if (box)
        window.scrollTo({
          top: scrollY + box.top + box.height * at - innerHeight / 2,
          behavior: 'instant',
        });
    },
    [id, share] as const,
  );
}

/** The story with its data loaded. */
export async function openStory(page: Page, path = ''): Promise<void> {
  await page.goto(path);
  await page.locator('.stage.is-live').waitFor();
  await page.locator('.instrument').waitFor({ state: 'attached' });
}
