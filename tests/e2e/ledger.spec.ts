import { expect, test, type Page } from '@playwright/test';
import { openStory, scrollTo } from './stage.ts';

const card = (page: Page) => page.locator('#card');
const mark = (page: Page, step: string, claim: string) =>
  page.locator(`#${step} .card a[data-claim="${claim}"]`).first();

test('a marked claim opens its record in place, and Escape gives the focus back', async ({
  page,
}) => {
  await openStory(page);
  await scrollTo(page, 'count');
  // The click itself brings the mark clear of what lies over the page; from there nothing moves.
  await mark(page, 'count', 'C19').click();
  await expect(card(page)).toBeVisible();
  const before = await page.evaluate(() => scrollY);
  await expect(card(page)).toContainText('Claim 19');
  await expect(card(page)).toContainText('disputed');
  await expect(card(page).locator('.said')).toContainText('270');
  await expect(card(page)).toBeFocused();
  expect(new URL(page.url()).hash).toBe('');
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(mark(page, 'count', 'C19')).toBeFocused();
  expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(2);
});

test('a number opens what it was computed from', async ({ page }) => {
  await openStory(page);
  await scrollTo(page, 'taken');
  const number = page.locator('#taken .card a.value').first();
  await number.focus();
  await page.keyboard.press('Enter');
  await expect(card(page)).toBeVisible();
  await expect(card(page)).toContainText('Modelled');
  await expect(card(page)).toContainText(/268\.3\skm/);
  await page.keyboard.press('Escape');
  await expect(number).toBeFocused();
});

test('the card stays on the screen and covers no more than it must', async ({ page }) => {
  await openStory(page);
  for (const [step, claim] of [
    ['count', 'C08'],
    ['who', 'C22'],
    ['where', 'C11'],
  ] as const) {
    await scrollTo(page, step);
    await mark(page, step, claim).click();
    await expect(card(page)).toBeVisible();
    const box = await card(page).boundingBox();
    const size = page.viewportSize();
    expect(box?.y ?? -1).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((size?.height ?? 0) + 1);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((size?.width ?? 0) + 1);
    await page.keyboard.press('Escape');
  }
});

test('pointing opens the card, which stays while it is pointed at', async ({ page }, {
  project,
}) => {
  test.skip(project.name === 'phone', 'a finger does not point');
  await openStory(page);
  await scrollTo(page, 'count');
  await mark(page, 'count', 'C08').hover();
  await expect(card(page)).toBeVisible();
  await expect(card(page)).not.toBeFocused();
  await card(page).hover();
  await page.waitForTimeout(600);
  await expect(card(page)).toBeVisible();
  await page.mouse.move(1300, 300);
  await expect(card(page)).toBeHidden();
});

test('where the card is a sheet at the foot, pointing opens nothing and a click does', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openStory(page);
  await scrollTo(page, 'where');
  await mark(page, 'where', 'C11').hover();
  await page.waitForTimeout(800);
  await expect(card(page)).toBeHidden();
  await mark(page, 'where', 'C11').click();
  await expect(card(page)).toBeVisible();
});

test('the card leads to the row in the ledger, and the row back into the story', async ({
  page,
}) => {
  await openStory(page);
  await scrollTo(page, 'count');
  await mark(page, 'count', 'C19').click();
  await card(page).locator('a.more').click();
  const row = page.locator('#claim-C19');
  await expect(row.locator('details')).toHaveAttribute('open');
  await expect(row).toBeInViewport();
  await expect(row.locator('.places a').first()).toHaveAttribute('href', '#count');
});

test('the row that an address names has the focus, and keeps it while the page loads', async ({
  page,
}) => {
  // A browser goes to what is named once more when the typefaces have come.
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await openStory(page, '#claim-C17');
  await page.waitForTimeout(1000);
  await expect(page.locator('#claim-C17 summary')).toBeFocused();
});

test('an address that names a claim opens its row, also when it changes', async ({ page }) => {
  await openStory(page, '#claim-C17');
  await expect(page.locator('#claim-C17 details')).toHaveAttribute('open');
  await page.evaluate(() => {
    location.hash = '#claim-C46';
  });
  await expect(page.locator('#claim-C46 details')).toHaveAttribute('open');
  await expect(page.locator('#claim-C46')).toBeInViewport();
});

test('the ledger can be narrowed and ordered, and says how much is left', async ({ page }) => {
  await openStory(page, '#ledger');
  const tools = page.locator('.ledger-tools');
  const rows = page.locator('.ledger > li:visible');
  await expect(tools.locator('output')).toHaveText('52 of 52 claims');
  await tools.locator('[name="now"]').selectOption('wrong');
  await expect(rows).toHaveCount(3);
  await expect(tools.locator('output')).toHaveText('3 of 52 claims');
  await expect(page.locator('.tile:not(.is-out)')).toHaveCount(3);
  await tools.locator('[name="topic"]').selectOption('abroad');
  await expect(rows).toHaveCount(0);
  await expect(page.locator('#ledger .ledger-none')).toBeVisible();
  await tools.locator('button[type="reset"]').click();
  await expect(rows).toHaveCount(52);
  await tools.locator('[name="order"]').selectOption('now');
  await expect(rows.first()).toHaveAttribute('data-now', 'wrong');
  await tools.locator('[name="marks"]').selectOption('printed');
  await expect(page.locator('.tile').first()).toHaveAttribute('data-tile', 'C01');
});

test('the tiles are one stop of the keyboard, and arrows go along them', async ({ page }) => {
  await openStory(page, '#ledger');
  await expect(page.locator('.tile[tabindex="0"]')).toHaveCount(1);
  await page.locator('.tile').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.tile').nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.locator('.tile').last()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.ledger details[open]')).toHaveCount(1);
});

test('the sources can be searched', async ({ page }) => {
  await page.goto('sources/');
  const rows = page.locator('.all-sources > li:visible');
  const all = await page.locator('.all-sources > li').count();
  expect(all).toBeGreaterThan(800);
  await page.locator('[name="text"]').fill('reuters sukhnah');
  await expect(page.locator('output')).not.toHaveText(`${all} of ${all} sources`);
  expect(await rows.count()).toBeLessThan(30);
  await page.locator('[name="text"]').fill('no such words here');
  await expect(page.locator('.ledger-none')).toBeVisible();
});

test('every number of the story has its row on the page of numbers', async ({ page }) => {
  await page.goto('');
  const asked = await page
    .locator('[data-step] a.value')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).hash));
  await page.goto('numbers/');
  const rows = new Set(
    await page.locator('.numbers > li').evaluateAll((list) => list.map(({ id }) => `#${id}`)),
  );
  expect(asked.filter((hash) => !rows.has(hash))).toEqual([]);
  await expect(page.locator('.numbers')).not.toContainText('Computed from our tables when');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('rows open, marks and numbers are links, and no dead control is shown', async ({ page }) => {
    await page.goto('#claim-C13');
    await expect(page.locator('.ledger-tools')).toBeHidden();
    await page.locator('#claim-C13 summary').click();
    await expect(page.locator('#claim-C13 .record')).toBeVisible();
    await expect(page.locator('#claim-C13 .sources a').first()).toHaveAttribute('href', /^https?:/);
    await expect(page.locator('#taken a.value').first()).toHaveAttribute('href', /numbers\/#from-/);
    await page.goto('sources/');
    await expect(page.locator('.source-tools')).toBeHidden();
    await expect(page.locator('.all-sources > li').first()).toBeVisible();
  });
});
