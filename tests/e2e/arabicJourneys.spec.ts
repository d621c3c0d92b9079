/* The journeys of a reader, in Arabic: what the other files ask of the English edition, once for each kind. */
import { expect, test } from '@playwright/test';
import { openStory, scrollTo, stepIds } from './stage.ts';

test('a claim opens its record in place, and Escape gives the focus back', async ({ page }) => {
  await openStory(page, 'ar/');
  await scrollTo(page, 'count');
  const mark = page.locator('#count .card a[data-claim="C19"]').first();
  // Words that run over two lines have no middle to press.
  await mark.focus();
  await page.keyboard.press('Enter');
  const card = page.locator('#card');
  await expect(card).toBeVisible();
  await expect(card).toContainText('270');
  const box = await card.boundingBox();
  expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
  await page.keyboard.press('Escape');
  await expect(mark).toBeFocused();
});

test('the ledger is narrowed, its tiles are one stop, and arrows follow the direction of reading', async ({
  page,
}) => {
  await openStory(page, 'ar/#ledger');
  const tools = page.locator('.ledger-tools');
  const rows = page.locator('.ledger > li:visible');
  await expect(rows).toHaveCount(52);
  await tools.locator('[name="now"]').selectOption('wrong');
  await expect(rows).toHaveCount(3);
  await expect(tools.locator('output')).toContainText(/3\D+52/);
  await tools.locator('button[type="reset"]').click();
  await expect(rows).toHaveCount(52);
  await expect(page.locator('.tile[tabindex="0"]')).toHaveCount(1);
  const [first, second] = [page.locator('.tile').first(), page.locator('.tile').nth(1)];
  await first.focus();
  // The next tile stands to the left where there is room for two in a row.
  const [a, b] = [await first.boundingBox(), await second.boundingBox()];
  expect(b?.x ?? 0).toBeLessThan(a?.x ?? 0);
  await page.keyboard.press('ArrowLeft');
  await expect(second).toBeFocused();
});

test('other forms open at the step that is read, and step by step goes on', async ({ page }) => {
  await openStory(page, 'ar/');
  const ids = await stepIds(page);
  await scrollTo(page, 'taken');
  await expect(page.locator('[data-shows]')).toHaveAttribute('data-shows', 'taken');
  await page.locator('details.settings > summary').click();
  await page.locator('input[name="form"][value="steps"]').check();
  await expect(page.locator('#taken')).toHaveAttribute('data-open', '');
  const after = ids[ids.indexOf('taken') + 1] ?? '';
  await page.locator('.pager button').last().click();
  await expect(page.locator('[data-shows]')).toHaveAttribute('data-shows', after);
  await page.goto('ar/?form=tables#taken');
  await expect(page.locator('#taken table')).toBeVisible();
  await page.goto('ar/?form=article&units=miles#taken');
  await expect(page.locator('#taken .value').first()).toContainText('167');
});

test('the explorer finds a place, goes by days, and says its date as one', async ({ page }) => {
  await page.goto('ar/explore/');
  await page.locator('.explorer[data-ready]').waitFor();
  const slider = page.locator('.slider input');
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', /1\s?كانون الثاني 2014/);
  await page.keyboard.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', /23\s?آذار 2019/);
  await page.locator('.date-bar input[type=date]').fill('2017-10-01');
  await page.getByRole('combobox').fill('القريتين');
  await expect(page.getByRole('option').first()).toContainText('القريتين');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('.nearest .joined')).toContainText('268');
});

test('the date rests on the stops of the run', async ({ page }) => {
  await openStory(page, 'ar/');
  for (const [id, day] of [
    ['peak', /21\s?أيار 2015/],
    ['mosul', /10\s?تموز 2017/],
    ['baghuz-falls', /23\s?آذار 2019/],
  ] as const) {
    await scrollTo(page, id);
    await expect(page.locator('.instrument .date dd')).toHaveText(day);
  }
});

test('a reload, a way back and Home keep and lead to the step', async ({ page }) => {
  await openStory(page, 'ar/#by-road');
  await expect(page.locator('[data-shows]')).toHaveAttribute('data-shows', 'by-road');
  await page.reload();
  await page.locator('.stage.is-live').waitFor();
  await expect(page.locator('[data-shows]')).toHaveAttribute('data-shows', 'by-road');
  await page.goto('ar/methods/');
  await page.goBack();
  await page.locator('.stage.is-live').waitFor();
  await expect(page.locator('[data-shows]')).toHaveAttribute('data-shows', 'by-road');
  await page.keyboard.press('Home');
  await expect(page.locator('[data-shows]')).toHaveAttribute('data-shows', 'opening');
});
