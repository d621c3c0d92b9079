import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { serveFolder } from '../../src/build/bench/folderServer.ts';

test.use({ serviceWorkers: 'allow' });
test.skip(({ isMobile }) => isMobile, 'the same on every screen');
test.setTimeout(90_000);

/** The path that the site was built for. */
const base = `/${process.env['BASE'] ?? ''}/`.replace(/\/{2,}/g, '/');

// A folder of its own: these tests publish new builds in it.
let folder = '';
let server: Awaited<ReturnType<typeof serveFolder>>;

test.beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'offline-'));
  cpSync('dist', path.join(folder, base), { recursive: true });
  server = await serveFolder(folder);
});
test.afterEach(() => {
  // A test that is passed over has started nothing.
  if (folder === '') return;
  server.stop();
  rmSync(folder, { recursive: true });
});

const change = (file: string, by: (text: string) => string): void => {
  const full = path.join(folder, base, file);
  writeFileSync(full, by(readFileSync(full, 'utf8')));
};
/** The address of a page of the site. */
const at = (rest: string): string => `${server.origin}${base}${rest}`;
const cacheNames = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());
/** Whether all of an edition is kept. */
const isKept = (page: Page, edition: '' | 'ar/'): Promise<boolean> =>
  page.evaluate(
    async (address) => (await caches.match(address)) !== undefined,
    `${base}${edition}whole`,
  );

test('a visited edition can be read without a network, and the other one is not kept', async ({
  page,
  context,
}) => {
  await page.goto(at(''));
  await expect.poll(() => isKept(page, ''), { timeout: 30_000 }).toBe(true);
  // The map of any day is one page, however many days were looked at.
  for (const day of ['2015-06-01', '2017-08-01']) await page.goto(at(`explore/?day=${day}`));
  const kept = await page.evaluate(async () => {
    const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    return (await Promise.all(caches_.map((cache) => cache.keys()))).flat().map(({ url }) => url);
  });
  expect(kept.filter((url) => url.includes('?'))).toEqual([]);
  expect(kept).toContain(at('explore/'));
  await context.setOffline(true);
  await page.goto(at('explore/?day=2016-01-01'));
  await page.locator('.explorer.is-live').waitFor();
  await page.goto(at('?form=scroll#taken'));
  await page.locator('.stage.is-live').waitFor();
  await expect(page.locator('.stage')).toHaveAttribute('data-shows', 'taken');
  await page.goto(at('methods/'));
  await expect(page.locator('h1, h2').first()).toBeVisible();
  expect(await isKept(page, 'ar/')).toBe(false);
});

test('the other edition is kept as well once it is visited', async ({ page, context }) => {
  await page.goto(at(''));
  await expect.poll(() => isKept(page, ''), { timeout: 30_000 }).toBe(true);
  // The worker sees this visit, and has the page before it is asked to keep the rest.
  await page.goto(at('ar/'));
  await expect.poll(() => isKept(page, 'ar/'), { timeout: 30_000 }).toBe(true);
  await context.setOffline(true);
  await page.goto(at('ar/sources/'));
  await expect(page.locator('h1, h2').first()).toBeVisible();
});

test('after a new build the kept edition is the new one, and nothing is left of the old', async ({
  page,
  context,
}) => {
  await page.goto(at(''));
  await expect.poll(() => isKept(page, ''), { timeout: 30_000 }).toBe(true);
  const [old] = await cacheNames(page);
  change('index.html', (html) => html.replace('</h1>', ', new</h1>'));
  change('sw.js', (text) => text.replace(/const BUILD = '\w+'/, "const BUILD = 'new'"));
  await page.reload();
  await expect(page.locator('h1')).toContainText(', new');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect.poll(() => cacheNames(page), { timeout: 30_000 }).toContain(`story:${base}:new`);
  await page.reload();
  await expect.poll(() => cacheNames(page), { timeout: 30_000 }).toEqual([`story:${base}:new`]);
  expect(old).not.toBe(`story:${base}:new`);
  await expect.poll(() => isKept(page, ''), { timeout: 30_000 }).toBe(true);
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('h1')).toContainText(', new');
});

test('switched off, the worker drops what it kept and goes', async ({ page }) => {
  await page.goto(at(''));
  await expect.poll(() => isKept(page, ''), { timeout: 30_000 }).toBe(true);
  const off = readFileSync('src/build/hosting/noWorker.js', 'utf8');
  change('sw.js', () => `const BASE = '${base}';\n${off}`);
  change('index.html', (html) => html.replace(/<meta name="offline"[^>]*>/, ''));
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect.poll(() => cacheNames(page), { timeout: 30_000 }).toEqual([]);
  await page.reload();
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    )
    .toBe(0);
});

test('an embed keeps nothing', async ({ page }) => {
  await page.goto(at('embed/taken/'));
  await page.waitForTimeout(4000);
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
});
