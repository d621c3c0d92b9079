import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';

let server: Server;
let foreign = '';

test.beforeAll(async ({ baseURL }) => {
  const page = readFileSync('tests/fixtures/foreign.html', 'utf8').replaceAll(
    '{base}',
    baseURL ?? '',
  );
  server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(page));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  foreign = `http://localhost:${(server.address() as AddressInfo).port}/`;
});
test.afterAll(() => {
  server.close();
});

test('three figures on a page of another origin take the height they need, before and after a resize', async ({
  page,
}) => {
  // Typefaces that come late make lines longer or shorter: the height is told again.
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 900));
    await route.continue().catch(() => undefined);
  });
  await page.goto(foreign);
  for (const width of [380, 900]) {
    await page.setViewportSize({ width, height: 900 });
    for (const id of ['first', 'second', 'third']) {
      const frame = page.locator(`#${id}`);
      await frame.scrollIntoViewIfNeeded();
      const inside = page.frameLocator(`#${id}`).locator('html');
      await expect
        .poll(async () => {
          const [outer, inner] = [await frame.boundingBox(), await inside.boundingBox()];
          return Math.abs((outer?.height ?? 0) - (inner?.height ?? -9));
        })
        .toBeLessThan(2);
      await expect
        .poll(() => inside.evaluate(() => document.fonts.status), { message: id })
        .toBe('loaded');
      if (id === 'third') {
        // A map that took its height from the frame would make the frame higher, and itself again.
        const map = await page.frameLocator('#third').locator('.maps').boundingBox();
        expect(map?.height).toBeGreaterThanOrEqual(300);
        expect(map?.height).toBeLessThanOrEqual(521);
        continue;
      }
      const shown = page.frameLocator(`#${id}`).locator('.figure:visible');
      await expect(shown.first()).toHaveClass(width < 560 ? /narrow/ : /wide/);
    }
  }
});

test('the map of a day in a foreign page shows the day and the place of its address, in the language asked for', async ({
  page,
}) => {
  await page.goto(foreign);
  await page.locator('#third').scrollIntoViewIfNeeded();
  const inside = page.frameLocator('#third');
  await expect(inside.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(inside.locator('.explorer')).toContainText('تدمر');
  await expect(inside.locator('.explorer')).toContainText('آب');
  await expect(inside.locator('.credit a')).toHaveAttribute('href', /\/ar\/#explore$/);
});

test('an embed is in the language that its address asks for, and keeps its look', async ({
  page,
}) => {
  await page.goto('embed/taken/?lang=ar&theme=dark');
  await page.waitForURL(/\/ar\/embed\/taken\/\?theme=dark$/);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto('embed/taken/?lang=fr');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('an embed takes its theme from its address, and a message of another kind moves nothing', async ({
  page,
}) => {
  await page.goto(foreign);
  await page.locator('#second').scrollIntoViewIfNeeded();
  const inside = page.frameLocator('#second');
  await expect(inside.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(
    await inside.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor),
  ).toBe('rgb(22, 24, 27)');
  await page.waitForTimeout(500);
  const before = await page.locator('#first').boundingBox();
  await page.evaluate(() => {
    postMessage({ type: 'embed-height', height: 5 }, '*');
  });
  await page.waitForTimeout(200);
  expect((await page.locator('#first').boundingBox())?.height).toBe(before?.height);
});

test('an embed names its source, leads to its step, and makes nothing wider than its frame', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('embed/taken/');
  await expect(page.locator('.credit a')).toHaveAttribute('href', /#taken$/);
  await expect(page.locator('.credit a')).toHaveAttribute('target', '_top');
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a shared link hands the reader on to its step', async ({ page }) => {
    await page.goto('step/taken/');
    await page.waitForURL(/#taken$/);
    await expect(page.locator('#taken')).toBeAttached();
  });

  test('an embed shows its figure', async ({ page }) => {
    await page.goto('embed/count/');
    await expect(page.locator('.figure:visible').first()).toBeVisible();
  });
});

test('each figure has its code in a dialog, with the look that was chosen', async ({ page }) => {
  await page.goto('');
  const link = page.locator('a[data-embed="taken"]');
  await expect(link).toHaveAttribute('href', /embed\/taken\/$/);
  await link.dispatchEvent('click');
  const dialog = page.locator('#embed-dialog');
  await expect(dialog).toBeVisible();
  const code = dialog.locator('textarea');
  await expect(code).toHaveValue(/embed\/taken\/" title="[^"]+"[^]*embed\.js/);
  await dialog.getByRole('radio').nth(2).focus();
  await page.keyboard.press('Space');
  await expect(code).toHaveValue(/taken\/\?theme=dark"/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('the proof sheet is printed with both editions of a step on one page', async ({ page }, {
  project,
}) => {
  test.skip(project.name !== 'desktop', 'paper has one size');
  await page.goto('proof/');
  const steps = await page.locator('.proof-step').count();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(10);
  expect(pages).toBeLessThanOrEqual(steps + 12);
});
