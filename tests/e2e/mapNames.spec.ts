import { expect, test, type Page } from '@playwright/test';
import { openStory, scrollTo } from './stage.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const list = (page: Page) => page.getByRole('listbox');
const spoken = (page: Page): Promise<string | null> =>
  page.locator('.map-names [aria-selected="true"]').getAttribute('aria-label');

/** Goes by key from the words of a step to the names of its map. */
async function enter(page: Page, edition: string): Promise<void> {
  await openStory(page, `${edition}#taken`);
  await scrollTo(page, 'taken');
  await expect(page.locator('[data-shows]')).toHaveAttribute('data-shows', 'taken');
  await page.locator('.stage .marks .label.city').first().waitFor();
  // The ways are wired once the page stands.
  await page.locator('#taken .open-table[role="button"]').waitFor();
  await page.locator('#taken .to-map').focus();
  await page.keyboard.press('Enter');
  await expect(list(page)).toBeFocused();
}

for (const { edition, subject, far } of [
  { edition: '', subject: 'Al-Qaryatayn', far: 'Raqqa, north-east of Al-Qaryatayn' },
  { edition: 'ar/', subject: 'القريتين', far: 'الرقة، شمال شرق القريتين' },
])
  test(`the names of the map at /${edition} are one stop, and arrows go the way they point`, async ({
    page,
  }) => {
    await enter(page, edition);
    expect(await spoken(page)).toBe(subject);
    const all = await page
      .locator('.map-names [role="option"]')
      .evaluateAll((names) => names.map((name) => name.getAttribute('aria-label')));
    expect(all).toContain(far);
    expect(all.some((name) => /268\s/.test(name ?? ''))).toBe(true);
    expect(all.length).toBe(await page.locator('.stage .marks .label').count());
    const left = (): Promise<number> =>
      page
        .locator('.map-names [aria-selected="true"]')
        .evaluate((name) => name.getBoundingClientRect().x);
    const start = await left();
    await page.keyboard.press('ArrowRight');
    expect(await left()).toBeGreaterThan(start);
    const chosen = await page.locator('.map-names [aria-selected="true"]').getAttribute('id');
    await expect(list(page)).toHaveAttribute('aria-activedescendant', chosen ?? '');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await left()).toBeLessThanOrEqual(start);
    // The page has not moved, and the step is the same.
    await expect(page.locator('[data-shows]')).toHaveAttribute('data-shows', 'taken');
    await page.keyboard.press('Escape');
    await expect(page.locator('#taken .to-map')).toBeFocused();
    await expect(list(page)).toHaveCount(0);
  });

test('Tab leads out of the names to the words again', async ({ page }) => {
  await enter(page, '');
  await page.keyboard.press('Tab');
  await expect(page.locator('#taken .open-table')).toBeFocused();
  await expect(list(page)).toHaveCount(0);
});

test('scrolled to another picture the names are gone', async ({ page }) => {
  await enter(page, '');
  await scrollTo(page, 'every-day');
  await expect(page.locator('[data-shows]')).toHaveAttribute('data-shows', 'every-day');
  await expect(list(page)).toHaveCount(0);
});
