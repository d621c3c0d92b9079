import { expect, test } from '@playwright/test';

test('the page is whole without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Too Far to Hold');
  await expect(page.getByRole('button')).toHaveText('Take the town');
  await context.close();
});

test('a component answers once its script has arrived', async ({ page }) => {
  await page.goto('');
  await expect(page.locator('astro-island')).not.toHaveAttribute('ssr');
  await page.getByRole('button').click();
  await expect(page.getByRole('button')).toHaveText('Hold the town');
});
