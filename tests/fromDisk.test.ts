import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../src/build/findBrowser.ts';

/** As somebody who unzipped it has it. */
const folder = path.join(mkdtempSync(path.join(tmpdir(), 'unzipped-')), 'a folder');
const at = (file: string): string => pathToFileURL(path.join(folder, file)).href;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  cpSync('dist', folder, { recursive: true });
  browser = await chromium.launch({ executablePath: findBrowser() ?? '' });
  page = await browser.newPage({ viewport: { width: 390, height: 844 } });
}, 60_000);
afterAll(async () => {
  await browser.close();
  rmSync(path.dirname(folder), { recursive: true });
});

test('from a disk every step stands with its words and its figure, in its styles', async () => {
  await page.goto(at('index.html'));
  await page.waitForLoadState('load');
  const images = page.locator('.step .unrolled img');
  expect(await images.count()).toBeGreaterThan(40);
  for (const image of (await images.all()).slice(0, 60).filter((_, i) => i % 15 === 0)) {
    await image.scrollIntoViewIfNeeded();
    await expect
      .poll(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0);
  }
  expect(await page.locator('.stage').isVisible()).toBe(false);
  expect(
    await page.evaluate(async () => {
      await document.fonts.ready;
      return document.fonts.check('16px "Source Serif 4"');
    }),
  ).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
}, 60_000);

test('from a disk links lead to the files of other pages and back', async () => {
  await page.goto(at('index.html'));
  const hrefs = await page
    .locator('.masthead a:not(.skip), .back-matter .onward a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(hrefs.length).toBeGreaterThan(5);
  for (const href of new Set(hrefs.map((one) => one.replace(/#.*/, '')))) {
    expect(href).toMatch(/^file:.*\.html$/);
    await page.goto(href);
    expect(await page.locator('h1, h2').count(), href).toBeGreaterThan(0);
  }
  await page.goto(at('methods/index.html'));
  await page.locator('.masthead .name').click();
  await page.waitForURL(at('index.html'));
  // The address of a step that is shared hands its reader on.
  for (const edition of ['', 'ar/']) {
    await page.goto(at(`${edition}step/taken/index.html`)).catch(() => undefined);
    await page.waitForURL(`${at(`${edition}index.html`)}#taken`);
  }
}, 60_000);

test('from a disk the map that needs a script gives way to the record of each place', async () => {
  await page.goto(at('explore/index.html'));
  await page.waitForURL(at('explore/records/index.html'));
  expect(await page.locator('h2, h3').count()).toBeGreaterThan(100);
}, 60_000);
