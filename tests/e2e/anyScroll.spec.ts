import { expect, test, type Page } from '@playwright/test';
import { chapters } from './chapters.ts';
import { openStory, scrollTo, stepIds } from './stage.ts';

/** The step whose words are at the middle of the screen, by their rectangles alone. */
const read = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('[data-step]')]
        .filter((step) => step.getBoundingClientRect().top <= innerHeight / 2)
        .at(-1)?.id ?? '',
  );

/**
 * The step that is shown is the step that is read. Where the next picture has half come, it is the one to be named;
 * so the words may be those of the step before.
 */
async function expectReadIsShown(page: Page): Promise<void> {
  const ids = await stepIds(page);
  await expect
    .poll(async () => {
      const shown = await page.locator('[data-shows]').getAttribute('data-shows');
      return ids.indexOf(shown ?? '') - ids.indexOf(await read(page));
    })
    .toBeLessThanOrEqual(1);
  const shown = (await page.locator('[data-shows]').getAttribute('data-shows')) ?? '';
  expect(ids.indexOf(shown)).toBeGreaterThanOrEqual(ids.indexOf(await read(page)));
  await expect(page.locator('[aria-current="step"]')).toHaveAttribute('data-step', shown);
}

/** Waits until the page has come to rest. */
async function rest(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        let [before, still] = [scrollY, 0];
        const look = (): void => {
          still = scrollY === before ? still + 1 : 0;
          before = scrollY;
          if (still > 8) done();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

const expectShown = (page: Page, id: string): Promise<void> =>
  expect(page.locator('[data-shows]')).toHaveAttribute('data-shows', id);

for (const { chapter, ids } of chapters) {
  test(`in "${chapter}" the step that is read is the step that is shown`, async ({ page }) => {
    await openStory(page);
    for (const id of [...ids, ...ids.toReversed()]) {
      await scrollTo(page, id);
      await expectShown(page, id);
      await expect(page.locator('[aria-current="step"]')).toHaveAttribute('data-step', id);
    }
  });
}

test('after the wheel', async ({ page }, { project }) => {
  test.skip(project.name === 'phone', 'a phone has no wheel');
  await openStory(page);
  await page.mouse.move(700, 450);
  for (const delta of [700, 2400, 9000, -3000, 400]) {
    await page.mouse.wheel(0, delta);
    await rest(page);
    await expectReadIsShown(page);
  }
});

test('after a drag and a fling by touch', async ({ page }, { project }) => {
  test.skip(project.name !== 'phone', 'only a phone is touched');
  await openStory(page);
  const session = await page.context().newCDPSession(page);
  for (const [distance, speed] of [
    [-600, 800],
    [-2500, 8000],
    [1200, 6000],
  ] as const) {
    await session.send('Input.synthesizeScrollGesture', {
      x: 200,
      y: 700,
      yDistance: distance,
      speed,
      preventFling: false,
      gestureSourceType: 'touch',
    });
    await rest(page);
    await expectReadIsShown(page);
  }
});

test('after Page Down, End and Home', async ({ page }) => {
  await openStory(page);
  const ids = await stepIds(page);
  for (let i = 0; i < 4; i++) await page.keyboard.press('PageDown');
  await rest(page);
  await expectReadIsShown(page);
  await page.keyboard.press('End');
  await expectShown(page, ids.at(-1) ?? '');
  // A key that comes while the page still runs to its end is lost.
  await rest(page);
  await page.keyboard.press('Home');
  await expectShown(page, ids[0] ?? '');
});

test('after words are found in the page, and after an anchor', async ({ page }) => {
  await openStory(page);
  // Find in page scrolls what it finds to the middle, as this does.
  for (const id of ['pocket', 'day-one', 'where']) {
    await page
      .locator(`#${id} .card p`)
      .last()
      .evaluate((words) => {
        words.scrollIntoView({ block: 'center', behavior: 'instant' });
      });
    await rest(page);
    await expectShown(page, id);
  }
  for (const id of ['connected', 'every-day', 'lanes']) {
    await page.evaluate((step) => {
      location.hash = step;
    }, id);
    await expectShown(page, id);
  }
});

test('after a reload in the middle, and after going away and back', async ({ page }) => {
  await openStory(page);
  await scrollTo(page, 'by-road', 0.4);
  await expectShown(page, 'by-road');
  await page.reload();
  await page.locator('.stage.is-live').waitFor();
  await expectShown(page, 'by-road');
  await page.goto('methods/');
  await page.goBack();
  await page.locator('.stage.is-live').waitFor();
  await expectShown(page, 'by-road');
  await expectReadIsShown(page);
});

test('after the page comes from the back-forward cache', async ({ page }) => {
  await openStory(page);
  await scrollTo(page, 'count');
  await expectShown(page, 'count');
  // The page is kept as it was, and only told that it is shown again; meanwhile it may have moved.
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    const to = document.querySelector('#who')?.getBoundingClientRect();
    document.documentElement.scrollTop += (to?.top ?? 0) + (to?.height ?? 0) / 2 - innerHeight / 2;
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expectShown(page, 'who');
});

test('after a turn of the screen, another zoom and an address bar that goes', async ({ page }) => {
  await openStory(page);
  await scrollTo(page, 'taken');
  await expectShown(page, 'taken');
  const size = page.viewportSize() ?? { width: 390, height: 844 };
  for (const [width, height] of [
    [size.height, Math.max(500, size.width)],
    [Math.round(size.width * 0.8), Math.round(size.height * 0.8)],
    [size.width, size.height - 56],
    [size.width, size.height],
  ] as const) {
    await page.setViewportSize({ width, height });
    await rest(page);
    await expectReadIsShown(page);
  }
});

test('after typefaces that come late', async ({ page }) => {
  await page.route(/\.woff2$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await openStory(page, '#pocket');
  await expectReadIsShown(page);
  await page.evaluate(() => document.fonts.ready);
  await rest(page);
  await expectReadIsShown(page);
  await expectShown(page, 'pocket');
});

test('progress is unrounded, and the picture never jumps back', async ({ page }) => {
  await openStory(page);
  await scrollTo(page, 'where', 0.7);
  await expectShown(page, 'where');
  const widths: number[] = [];
  for (let i = 0; i < 30; i++) {
    await page.evaluate(() => {
      scrollBy({ top: 8, behavior: 'instant' });
    });
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    // What is seen: a drawing for one view is moved and scaled into the next.
    widths.push(
      await page.locator('svg.base .land').evaluate((land) => land.getBoundingClientRect().width),
    );
  }
  const steps = widths.slice(1).map((width, i) => width - (widths[i] ?? 0));
  // One way only, and in many small changes.
  expect(Math.min(...steps) >= -1e-6 || Math.max(...steps) <= 1e-6).toBe(true);
  const whole = Math.abs((widths.at(-1) ?? 0) - (widths[0] ?? 0));
  expect(whole).toBeGreaterThan(1);
  expect(Math.max(...steps.map(Math.abs))).toBeLessThan(whole / 4);
});
