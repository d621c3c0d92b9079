import { expect, test, type Page } from '@playwright/test';
import { markup } from '../fixtures/hostile.ts';

const short = markup.filter((text) => text.length < 200);

/** What a page must not do, whatever its address says. */
async function watch(page: Page): Promise<string[]> {
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('dialog', (dialog) => {
    wrong.push(dialog.message());
    void dialog.dismiss();
  });
  return Promise.resolve(wrong);
}
const isHacked = (page: Page): Promise<boolean> => page.evaluate(() => 'hacked' in window);

test.skip(({ isMobile }) => isMobile, 'the same on every screen');

test('an address full of markup opens the explorer as it is, and is shown as text', async ({
  page,
}) => {
  const wrong = await watch(page);
  for (const text of short) {
    const value = encodeURIComponent(text);
    await page.goto(`explore/?place=${value}&day=${value}&at=${value}&view=${value}#${value}`);
    await page.locator('.explorer.is-live').waitFor();
    expect(await isHacked(page), text).toBe(false);
  }
  expect(await page.locator('.explorer script, .explorer iframe').count()).toBe(0);
  expect(wrong).toEqual([]);
});

test('an address full of markup opens the story in its usual form', async ({ page }) => {
  const wrong = await watch(page);
  for (const text of short.slice(0, 6)) {
    const value = encodeURIComponent(text);
    await page.goto(`?form=${value}&theme=${value}&units=${value}&motion=${value}#${value}`);
    await page.locator('.stage.is-live').waitFor();
    await expect(page.locator('html')).toHaveAttribute('data-form', 'scroll');
    expect(await isHacked(page), text).toBe(false);
  }
  expect(wrong).toEqual([]);
});

test('an embed takes no theme but the two, and no message but one', async ({ page }) => {
  const wrong = await watch(page);
  for (const text of short.slice(0, 6)) {
    await page.goto(`embed/taken/?theme=${encodeURIComponent(text)}`);
    expect(await page.locator('html').getAttribute('data-theme')).toBeNull();
  }
  await page.evaluate((texts) => {
    for (const data of [...texts, null, 0, [], { type: 'embed-measure', x: texts }, { type: {} }])
      postMessage(data, '*');
  }, short);
  await page.waitForTimeout(200);
  expect(await isHacked(page)).toBe(false);
  expect(wrong).toEqual([]);
});

test('text cannot become markup: the policy asks for trusted types', async ({ page }) => {
  await page.goto('');
  await page.locator('.stage.is-live').waitFor();
  const refused = await page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<b>x</b>';
      return false;
    } catch {
      return true;
    }
  });
  expect(refused).toBe(true);
});
