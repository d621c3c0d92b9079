/*
 * The back-forward cache, for real: Playwright forbids it to its own browsers, so these start one that has it. A page
 * that cannot be kept (a handler of `unload`, an open connection) says why, and is loaded anew.
 */
import { chromium, expect, test, type Browser, type Page } from '@playwright/test';
import { findFirefox } from '../../src/build/findEngines.ts';
import { startFirefox } from '../fixtures/engines/firefox.ts';
import { openStory, scrollTo } from './stage.ts';

test.skip(({ isMobile }) => isMobile, 'one size stands for all');

let browser: Browser;
test.beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '',
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
});
test.afterAll(() => browser.close());

/** A page as readers have it, with the worker that keeps it offline. */
async function newPage(baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'allow',
  });
  return context.newPage();
}

/** Leaves by an address and comes back; a page that was kept still has its mark, and is told so. */
async function thereAndBack(
  page: Page,
  to: string,
  meanwhile?: () => Promise<void>,
): Promise<void> {
  await page.evaluate(() => {
    document.body.dataset['mark'] = 'kept';
    addEventListener('pageshow', ({ persisted }) => {
      document.body.dataset['persisted'] = String(persisted);
    });
  });
  // Playwright does not hear of a page that comes back without loading: the page itself is asked.
  const at = (): Promise<string> =>
    page.evaluate(() => `${location.pathname} ${document.readyState}`).catch(() => 'between');
  const from = await at();
  await page.evaluate((address) => {
    location.href = document.querySelector(`a[href$="/${address}"]`)?.getAttribute('href') ?? '';
  }, to);
  await expect.poll(at).toMatch(new RegExp(`/${to} complete$`));
  await meanwhile?.();
  await page.evaluate(() => {
    history.back();
  });
  await expect.poll(at).toBe(from);
  const reasons = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation');
    return JSON.stringify((entry as { notRestoredReasons?: unknown }).notRestoredReasons ?? null);
  });
  await expect(page.locator('body'), reasons).toHaveAttribute('data-mark', 'kept');
  await expect(page.locator('body')).toHaveAttribute('data-persisted', 'true');
}

for (const edition of ['', 'ar/'])
  test(`the story at /${edition} comes back at its step, as it was left`, async ({ baseURL }) => {
    const page = await newPage(baseURL);
    await openStory(page, edition);
    await scrollTo(page, 'by-road');
    await expect(page.locator('[data-shows]')).toHaveAttribute('data-shows', 'by-road');
    await thereAndBack(page, 'methods/');
    await expect(page.locator('[data-shows]')).toHaveAttribute('data-shows', 'by-road');
    // It goes on from there.
    await scrollTo(page, 'pocket');
    await expect(page.locator('[data-shows]')).toHaveAttribute('data-shows', 'pocket');
    await page.context().close();
  });

for (const path of ['explore/?place=palmyra', 'methods/', '?form=steps#taken'])
  test(`${path} comes back as it was left`, async ({ baseURL }) => {
    const page = await newPage(baseURL);
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await thereAndBack(page, 'sources/');
    await page.context().close();
  });

test('what was chosen on another page meanwhile is taken by a page that comes back', async ({
  baseURL,
}) => {
  const page = await newPage(baseURL);
  await openStory(page, '#taken');
  await expect(page.locator('#taken .value').first()).toHaveText(/268\skm/);
  await thereAndBack(page, 'methods/', async () => {
    await page.locator('details.settings > summary').click();
    await page.locator('.settings input[name="units"][value="miles"]').check();
    await page.locator('.settings input[name="theme"][value="dark"]').check();
  });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('#taken .value').first()).toHaveText(/167\smiles/);
  await expect(page.locator('.settings input[value="miles"]')).toBeChecked();
  await page.context().close();
});

test('Firefox keeps the story too', async ({ baseURL }) => {
  const firefox = findFirefox();
  test.skip(firefox === undefined, 'no Firefox on this machine that can be driven');
  const engine = await startFirefox(firefox ?? '');
  try {
    await engine.resize(1440, 900);
    await engine.open(`${baseURL}#by-road`);
    // A worker that takes over while a page is kept has Firefox drop it: the reader stays until it has.
    await expect
      .poll(() => engine.run(() => navigator.serviceWorker.controller !== null), {
        timeout: 30_000,
      })
      .toBe(true);
    const shown = (): Promise<string> =>
      engine.run(
        () => document.querySelector('[data-shows]')?.getAttribute('data-shows') ?? 'nothing',
      );
    await expect.poll(shown).toBe('by-road');
    await engine.run(() => {
      document.body.dataset['mark'] = 'kept';
    });
    await engine.run((address) => {
      location.href = address;
    }, `${baseURL}methods/`);
    await expect.poll(() => engine.run(() => location.pathname)).toMatch(/methods\/$/);
    await engine.run(() => {
      history.back();
    });
    await expect
      .poll(() => engine.run(() => document.body.dataset['mark'] ?? 'loaded anew'))
      .toBe('kept');
    expect(await shown()).toBe('by-road');
  } finally {
    await engine.quit();
  }
});
