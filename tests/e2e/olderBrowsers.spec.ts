import { expect, test, type Page } from '@playwright/test';
import { stepIds } from './stage.ts';

/** The whole article stands, each step with its own figure, and nothing on the page waits for a script. */
async function expectArticle(page: Page): Promise<void> {
  const ids = await stepIds(page);
  expect(ids.length).toBeGreaterThan(50);
  await expect(page.locator('[data-step] .unrolled:visible')).toHaveCount(ids.length);
  await expect(page.locator('.stage')).toBeHidden();
  await expect(page.locator('.ledger-tools')).toBeHidden();
  await expect(page.locator('details.settings fieldset').first()).toBeHidden();
  await page.locator('#taken a.value').first().click();
  await expect(page).toHaveURL(/numbers\/#from-/);
}

for (const edition of ['', 'ar/'])
  test(`an older browser reads the article at /${edition}, and no script runs in it`, async ({
    page,
  }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.addInitScript(() => {
      Reflect.deleteProperty(Map, 'groupBy');
    });
    await page.goto(edition);
    await expectArticle(page);
    await page.goto(`${edition}explore/`);
    await expect(page.locator('.explore-still img')).toBeVisible();
    await expect(page.locator('.explorer')).toBeHidden();
    expect(faults).toEqual([]);
  });

test('a browser that does not understand the scripts reads the article', async ({ page }) => {
  const tomorrows = 'let syntax = = of tomorrow;';
  await page.route(/\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: tomorrows }),
  );
  await page.route(/\/$/, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replaceAll(/(<script[^>]*>)[^<]/g, `$1${tomorrows}`);
    await route.fulfill({ response, body: html });
  });
  await page.goto('');
  await expectArticle(page);
});
