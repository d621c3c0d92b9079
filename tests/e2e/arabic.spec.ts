import { expect, test } from '@playwright/test';
import { openStory, scrollTo } from './stage.ts';

test('the step that is read is the step that is shown, in Arabic too', async ({ page }) => {
  await openStory(page, 'ar/');
  for (const id of ['taken', 'connected', 'every-day', 'found']) {
    await scrollTo(page, id);
    await expect(page.locator(`[data-step="${id}"]`)).toHaveAttribute('aria-current', 'step');
    await expect(page.locator('[data-shows]').first()).toHaveAttribute('data-shows', id);
  }
});

test('an address with a step opens at it', async ({ page }) => {
  await openStory(page, 'ar/#connected');
  await expect(page.locator('[data-step="connected"]')).toHaveAttribute('aria-current', 'step');
});

test('a map’s scale runs from left to right, and its words keep number and unit in order', async ({
  page,
}) => {
  await openStory(page, 'ar/');
  await scrollTo(page, 'taken');
  const scale = page.locator('.stage .scale').first();
  // The words of the step before may still stand there, and go.
  await expect
    .poll(async () => {
      const [zero = 0, end = 0] = await scale
        .locator('text')
        .evaluateAll((words) => words.map((word) => word.getBoundingClientRect().x));
      return end - zero;
    })
    .toBeGreaterThan(0);
  await expect(scale.locator('text').last()).toHaveText(/^\d+\s*كم$/);
});

test('the menu leads to the same page of the other edition, and back', async ({ page }) => {
  await openStory(page, 'ar/');
  await scrollTo(page, 'taken');
  await expect(page.locator('[data-step="taken"]')).toHaveAttribute('aria-current', 'step');
  await page.locator('details.settings > summary').click();
  await page.locator('details.settings a[hreflang="en"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('[data-step="taken"]')).toHaveAttribute('aria-current', 'step');
  await page.locator('details.settings > summary').click();
  await page.locator('details.settings a[hreflang="ar"]').click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('[data-step="taken"]')).toHaveAttribute('aria-current', 'step');
});

for (const width of [320, 390, 1440])
  test(`nothing is wider than a screen of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    for (const path of ['ar/', 'ar/methods/', 'ar/explore/', 'ar/data/', 'ar/sources/']) {
      await page.goto(path);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, path).toBeLessThanOrEqual(0);
    }
  });
