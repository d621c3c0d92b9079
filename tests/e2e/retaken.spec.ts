import { expect, test, type Page } from '@playwright/test';
import { openStory, scrollTo } from './stage.ts';

/** The lanes of a step, once they answer to a reader. */
async function openLanes(page: Page, step = 'lanes'): Promise<void> {
  await openStory(page, `#${step}`);
  await scrollTo(page, step);
  await page.locator('.stage .lane-board').waitFor();
}

const names = (page: Page, within = '.stage .lanes'): Promise<string[]> =>
  page
    .locator(`${within} [role="option"]`)
    .evaluateAll((lanes) => lanes.map((lane) => lane.getAttribute('data-lane') ?? ''));

test('lanes are sorted as the reader asks', async ({ page }) => {
  await openLanes(page);
  const byLoss = await names(page);
  expect(byLoss.indexOf('tikrit')).toBeLessThan(byLoss.indexOf('hajin'));
  await page.locator('.stage .lane-sort label', { hasText: 'A to Z' }).click();
  const byName = await names(page);
  expect(byName.indexOf('al-qaryatayn')).toBeLessThan(byName.indexOf('tikrit'));
  expect(byName).not.toEqual(byLoss);
  await page.locator('.stage .lane-sort label', { hasText: 'rivers' }).click();
  const byRiver = await names(page);
  expect(byRiver.indexOf('fallujah')).toBeLessThan(byRiver.indexOf('raqqa'));
});

test('a tap anywhere in a lane chooses it, and its record follows', async ({ page }) => {
  await openLanes(page);
  await expect(page.locator('.stage [data-lane-record]')).toHaveAttribute(
    'data-lane-record',
    'al-qaryatayn',
  );
  const box = await page.locator('.stage [data-lane="palmyra"]').boundingBox();
  if (!box) throw new Error('no lane of Palmyra');
  await page.mouse.click(box.x + box.width * 0.9, box.y + box.height / 2);
  const record = page.locator('.stage [data-lane-record]');
  await expect(record).toHaveAttribute('data-lane-record', 'palmyra');
  await expect(record).toContainText(/20\sMay 2015/);
  await expect(record).toContainText(/393\sdays under IS/);
});

test('the keyboard takes one stop, and arrows go from lane to lane', async ({ page }) => {
  await openLanes(page);
  const board = page.locator('.stage .lane-board');
  await board.focus();
  const ids = await names(page);
  const start = ids.indexOf('al-qaryatayn');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.stage [aria-selected="true"]')).toHaveAttribute(
    'data-lane',
    ids[start + 1] ?? '',
  );
  await expect(board).toHaveAttribute(
    'aria-activedescendant',
    `lanes-lane-${ids[start + 1] ?? ''}`,
  );
  await page.keyboard.press('End');
  await expect(page.locator('.stage [data-lane-record]')).toHaveAttribute(
    'data-lane-record',
    ids.at(-1) ?? '',
  );
  await page.keyboard.press('Home');
  await expect(page.locator('.stage [aria-selected="true"]')).toHaveAttribute(
    'data-lane',
    ids[0] ?? '',
  );
  await page.keyboard.press('Tab');
  // The next stop is a word of the story: the board may be gone from the screen by then.
  expect(await page.evaluate(() => document.activeElement?.closest('.lane-board') ?? null)).toBe(
    null,
  );
});

test('a place on the small map chooses its lane', async ({ page }, { project }) => {
  test.skip(project.name === 'phone', 'a phone has the map in the list of all places');
  await openLanes(page);
  const map = page.locator('.stage .lane-map');
  const box = await map.boundingBox();
  if (!box) throw new Error('no map');
  await page.mouse.click(box.x + box.width * 0.9, box.y + box.height * 0.78);
  await expect(page.locator('.stage [data-lane-record]')).not.toHaveAttribute(
    'data-lane-record',
    'al-qaryatayn',
  );
  await expect(map.locator('.lane-ring')).toHaveCount(1);
});

test('all places open in a list of their own, smaller ones on request', async ({ page }) => {
  await openLanes(page);
  await page.locator('.lane-open').click();
  const dialog = page.locator('.lane-dialog');
  await expect(dialog).toBeVisible();
  const main = (await names(page, '.lane-dialog')).length;
  await expect(page.locator('.lane-open')).toContainText(String(main));
  await dialog.locator('.lane-more input').check();
  expect((await names(page, '.lane-dialog')).length).toBeGreaterThan(main);
  await dialog.locator('[data-lane="raqqa"]').scrollIntoViewIfNeeded();
  await dialog.locator('[data-lane="raqqa"]').click();
  await expect(dialog.locator('[data-lane-record]')).toHaveAttribute('data-lane-record', 'raqqa');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('.stage [data-lane-record]')).toHaveAttribute(
    'data-lane-record',
    'raqqa',
  );
});

test('the words of the test say what its picture says', async ({ page }, { project }) => {
  await openStory(page, '#days-left');
  await scrollTo(page, 'days-left');
  await expect(page.locator('.panel svg.chart')).toBeVisible();
  const [cut, within] = await page
    .locator('#days-left .value')
    .evaluateAll((values) => values.map((value) => value.getAttribute('data-value')));
  const picture = page.locator('.panel svg.chart');
  // The subject itself is one more bar than the others that the words count.
  await expect(picture).toContainText(`Cut off: ${Number(cut) + 1}`);
  if (project.name !== 'phone')
    await expect(picture).toContainText(`${within ?? ''} of ${cut ?? ''}`);
});

for (const [width, height] of [
  [1000, 700],
  [1366, 768],
  [820, 1180],
] as const)
  test(`the record of a lane keeps to its room on a screen of ${width} by ${height}`, async ({
    page,
  }, { project }) => {
    test.skip(project.name === 'phone', 'sizes are set here');
    await page.setViewportSize({ width, height });
    await openStory(page, '#lanes');
    await scrollTo(page, 'lanes');
    await page.locator('.panel .lane-record').waitFor();
    const overlap = await page.evaluate(() => {
      const bottom = (at: string): number =>
        document.querySelector(at)?.getBoundingClientRect().bottom ?? 0;
      const note = document.querySelector('.panel .figure-source')?.getBoundingClientRect().top;
      const side = document.querySelector('.lanes aside') ? '.lanes aside' : '.panel .lane-record';
      return bottom(side) - (note ?? 0);
    });
    expect(overlap).toBeLessThanOrEqual(0);
  });
