import { expect, test } from '@playwright/test';
import { openStory, scrollTo } from './stage.ts';

test('the page breaks none of the rules of its own security policy', async ({ page }) => {
  const broken: string[] = [];
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) broken.push(message.text());
  });
  await openStory(page);
  const policy = await page
    .locator('meta[http-equiv="content-security-policy"]')
    .getAttribute('content');
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toContain('unsafe');
  for (const id of ['taken', 'held-road', 'every-day']) {
    await scrollTo(page, id);
    await page.waitForTimeout(800);
  }
  expect(broken).toEqual([]);
});
