import { expect, test } from '@playwright/test';
import { stepIds } from './stage.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every step keeps its words and its figure', async ({ page, request }) => {
    await page.goto('');
    const steps = await page.locator('[data-step]').count();
    expect(steps).toBeGreaterThanOrEqual(16);
    const figures = page.locator('[data-step] figure img');
    await expect(figures).toHaveCount(steps);
    for (const figure of await figures.all()) {
      expect(((await figure.getAttribute('alt')) ?? '').length).toBeGreaterThan(40);
      const answer = await request.get((await figure.getAttribute('src')) ?? '');
      expect(answer.ok()).toBe(true);
      expect(await answer.text()).toContain('<title>');
    }
    await expect(page.locator('#taken')).toContainText(/268\skm/);
  });
});

test('every number of the story says its value and where it is from', async ({ page }) => {
  await page.goto('');
  const numbers = page.locator('[data-step] .value');
  expect(await numbers.count()).toBeGreaterThan(20);
  for (const number of await numbers.all()) {
    const raw = await number.getAttribute('data-value');
    expect(Number.isFinite(Number(raw)), `${await number.textContent()}`).toBe(true);
    expect(await number.getAttribute('data-from')).toMatch(/^[a-z]+:/);
  }
});

test('every marked claim leads to its row, and every claim has one', async ({ page }) => {
  await page.goto('');
  const marked = await page
    .locator('[data-step] [data-claim]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('href')));
  expect(marked.length).toBeGreaterThanOrEqual(20);
  for (const href of marked) await expect(page.locator(href ?? 'none')).toHaveCount(1);
  const rows = await page
    .locator('[id^="claim-C"]')
    .evaluateAll((list) => list.map((row) => row.id));
  expect(rows).toEqual(
    Array.from({ length: 52 }, (_, i) => `claim-C${String(i + 1).padStart(2, '0')}`),
  );
});

test('steps stand in the order of the story, each with its own id', async ({ page }) => {
  await page.goto('');
  const ids = await stepIds(page);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) await expect(page.locator(`#${id}`)).toHaveCount(1);
});

test('the links at the head stand in one line on the smallest phone, and on no title', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 740 });
  for (const path of ['', 'explore/', 'methods/'].flatMap((own) => [own, `ar/${own}`])) {
    await page.goto(path);
    const head = await page.locator('.masthead nav a').evaluateAll((links) => {
      const rects = links.flatMap((link) => [...link.getClientRects()]);
      return {
        lines: new Set(rects.map(({ top }) => Math.round(top))).size,
        left: Math.min(...rects.map(({ left }) => left)),
        right: Math.max(...rects.map(({ right }) => right)),
        bottom: Math.max(...rects.map(({ bottom }) => bottom)),
      };
    });
    expect(head.lines, path).toBe(1);
    expect(head.left, path).toBeGreaterThanOrEqual(0);
    expect(head.right, path).toBeLessThanOrEqual(320);
    const title = await page.locator('h1').first().boundingBox();
    expect(head.bottom, path).toBeLessThanOrEqual(title?.y ?? 0);
  }
});
