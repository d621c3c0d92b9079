import { expect, test, type Page } from '@playwright/test';
import { openStory, scrollTo, stepIds } from './stage.ts';

test('the instrument reads the day of the step', async ({ page }) => {
  await openStory(page);
  await scrollTo(page, 'taken');
  await expect(page.locator('.instrument')).toContainText(/1\sOct 2017/);
  // Geodesic from the town to T2, computed with GeographicLib outside of this project: 268.3 km.
  await expect(page.locator('.instrument')).toContainText(/268\skm/);
  await scrollTo(page, 'highway');
  await expect(page.locator('.instrument')).toContainText(/28\sSept 2017/);
});

test('the map says the distances that the words say', async ({ page }) => {
  await openStory(page);
  await scrollTo(page, 'taken');
  const words = page.locator('#taken .value');
  await expect(words).toHaveText([/268\skm/, /67\skm/]);
  await expect(page.locator('.marks .label.figure')).toContainText([/268\skm/, /67\skm/]);
});

test('readers who want no motion get the whole step at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openStory(page);
  await scrollTo(page, 'where', 0.97);
  const names = page.locator('.stage .marks');
  await expect(names).toHaveCSS('opacity', '1');
});

test('nothing fails in the console and nothing comes from elsewhere', async ({ page, baseURL }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    if (
      !request.url().startsWith(new URL(baseURL ?? '').origin) &&
      !request.url().startsWith('data:')
    )
      faults.push(request.url());
  });
  await openStory(page);
  for (const id of await stepIds(page)) await scrollTo(page, id);
  await page.waitForTimeout(500);
  expect(faults).toEqual([]);
});

for (const width of [320, 390, 820, 1024, 1440]) {
  test(`the page is no wider than a screen of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openStory(page);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
  });
}

/** Layout shifts of a page, each with what moved. */
async function watchShifts(page: Page): Promise<() => Promise<{ value: number; of: string }[]>> {
  await page.addInitScript(() => {
    const shifts: { value: number; of: string }[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node?: Node }[];
      })[])
        shifts.push({
          value,
          of: sources
            .map(({ node }) =>
              node instanceof Element ? node.className.toString() : node?.nodeName,
            )
            .join(),
        });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () =>
    page.evaluate(() => (window as unknown as { shifts: { value: number; of: string }[] }).shifts);
}

for (const path of ['', 'ar/']) {
  test(`nothing jumps while /${path} comes alive`, async ({ page }) => {
    // Words that are set anew in another face are the next test's.
    await page.route('**/*.woff2', (route) => route.abort());
    const shifts = await watchShifts(page);
    await openStory(page, path);
    await page.waitForTimeout(1500);
    expect((await shifts()).filter(({ value }) => value > 0.002)).toEqual([]);
  });

  test(`when its faces come late, a word of /${path} may change its line, and no more`, async ({
    page,
  }) => {
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.continue();
    });
    const shifts = await watchShifts(page);
    await openStory(page, path);
    await page.waitForTimeout(1800);
    expect(
      await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded')),
    ).toBe(true);
    // Faces of other widths moved whole paragraphs, by 0.05 and more.
    expect((await shifts()).reduce((sum, { value }) => sum + value, 0)).toBeLessThan(0.02);
  });
}

test('a page whose worker for charts cannot be had draws them itself', async ({ page }) => {
  let refused = 0;
  await page.route('**/chartWorker*', async (route) => {
    refused += 1;
    await route.abort();
  });
  await openStory(page);
  await scrollTo(page, 'three-figures');
  await expect(page.locator('.panel svg text').first()).toBeVisible();
  expect(refused).toBeGreaterThan(0);
});

test('the ground of a day is drawn once', async ({ page }) => {
  await page.addInitScript(() => {
    const days: number[] = [];
    Object.assign(window, { days });
    window.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        this.addEventListener('message', ({ data }: MessageEvent<{ day?: number }>) => {
          if (data.day !== undefined) days.push(data.day);
        });
      }
    };
  });
  await openStory(page);
  const days = () => page.evaluate(() => (window as unknown as { days: number[] }).days);
  await expect.poll(async () => (await days()).length).toBeGreaterThan(200);
  await page.waitForTimeout(1500);
  const all = await days();
  expect(new Set(all).size).toBe(all.length);
});

test('a page that may have no workers draws the ground itself', async ({ page }) => {
  await page.addInitScript(() => {
    window.Worker = class extends EventTarget {
      constructor() {
        super();
        throw new DOMException('The operation is insecure.', 'SecurityError');
      }
    } as unknown as typeof Worker;
  });
  await openStory(page);
  await scrollTo(page, 'taken');
  await expect(page.locator('.stage svg.ground .party').first()).toBeAttached();
});

test('a page whose worker for the ground cannot be had draws it itself', async ({ page }) => {
  let refused = 0;
  await page.route('**/groundWorker*', async (route) => {
    refused += 1;
    await route.abort();
  });
  await openStory(page);
  await scrollTo(page, 'taken');
  await expect(page.locator('.stage svg.ground .party').first()).toBeAttached();
  expect(refused).toBeGreaterThan(0);
});

test('on a phone words behind the picture do not show while it gives way to another', async ({
  page,
}, { project }) => {
  test.skip(project.name !== 'phone', 'a wide screen has the words beside the picture');
  await openStory(page);
  await scrollTo(page, 'ring', 0.93);
  await expect(page.locator('[data-shows]')).toHaveAttribute('data-shows', 'first-days');
  await page.locator('.panel svg text').first().waitFor();
  // The drawing has come to rest when two pictures of it are the same.
  const clip = { x: 0, y: 0, width: 300, height: 422 };
  const seen = async (): Promise<string> => (await page.screenshot({ clip })).toString('base64');
  let last = '';
  await expect
    .poll(async () => {
      const before = last;
      last = await seen();
      return last === before;
    })
    .toBe(true);
  await page.locator('#ring').evaluate((words) => words.style.setProperty('visibility', 'hidden'));
  expect((await seen()) === last).toBe(true);
});
