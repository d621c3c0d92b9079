import { expect, test, type Page } from '@playwright/test';

/** The page's own scripts wait as long as a poor connection makes them; the small one before the first paint does not. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_astro/*.js', async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  return release;
}

/** The largest difference of a box, px, of everything that stands in the words and figures. */
const boxes = (page: Page, selector: string): Promise<Record<string, number[]>> =>
  page.locator(selector).evaluateAll((all) =>
    Object.fromEntries(
      all.map((element, i) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [`${element.className} ${i}`, [x, y + scrollY, width, height].map(Math.round)];
      }),
    ),
  );

for (const folder of ['', 'ar/'])
  for (const form of ['article', 'scroll'])
    test(`the scripts move nothing that stands in ${folder || 'en/'}, as ${form}`, async ({
      page,
    }) => {
      const release = await holdScripts(page);
      await page.goto(`${folder}?form=${form}`, { waitUntil: 'commit' });
      await page.locator('#how').waitFor({ state: 'attached' });
      await page.evaluate(() => document.fonts.ready);
      const what = '.card, .chapter-head, .unrolled:not(.step .unrolled), .masthead .name';
      const shown = form === 'article' ? `${what}, .unrolled .figure-title, .unrolled img` : what;
      const before = await boxes(page, shown);
      release();
      await page
        .locator(form === 'article' ? '.figure-foot a[role]' : '.stage.is-live')
        .first()
        .waitFor();
      await page.waitForTimeout(500);
      expect(await boxes(page, shown)).toEqual(before);
    });

test('what a reader opens while the scripts are on their way stays open', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('?form=article#claim-C08', { waitUntil: 'commit' });
  const claim = page.locator('#claim-C10 details');
  await claim.waitFor({ state: 'attached' });
  await page.locator('#claim-C10 summary').click();
  await page.locator('.meanings summary').click();
  await expect(claim).toHaveAttribute('open', '');
  release();
  await page.waitForLoadState('load');
  await expect(page.locator('.ledger-tools')).toBeVisible();
  await expect(claim).toHaveAttribute('open', '');
  await expect(page.locator('.meanings')).toHaveAttribute('open', '');
});
