import { expect, test, type Page } from '@playwright/test';
import { openStory, scrollTo } from './stage.ts';

const STOPS = {
  sweep: '7 Aug 2014',
  peak: '21 May 2015',
  'first-losses': '24 Aug 2016',
  mosul: '10 Jul 2017',
  race: '5 Sept 2017',
  alone: '1 Oct 2017',
  river: '19 Nov 2017',
  victory: '9 Dec 2017',
  'baghuz-falls': '23 Mar 2019',
} as const;

const shownDay = async (page: Page): Promise<string> =>
  ((await page.locator('.instrument .date dd').textContent()) ?? '').replaceAll('\u00a0', ' ');
const at = (day: string): number => Date.parse(`${day.replace('Sept', 'Sep')} UTC`);

test('the date rests on every stop of the run, from wherever the reader comes', async ({
  page,
}) => {
  await openStory(page);
  const ids = Object.keys(STOPS) as (keyof typeof STOPS)[];
  for (const id of [...ids, 'mosul', 'sweep', 'victory'] as const) {
    await scrollTo(page, id);
    await expect.poll(() => shownDay(page), { message: id }).toBe(STOPS[id]);
  }
});

test('scrolling on, the date never goes back, and it passes the days between', async ({ page }) => {
  await openStory(page);
  await scrollTo(page, 'peak', 0.4);
  await expect.poll(() => shownDay(page)).toBe(STOPS.peak);
  const days: number[] = [];
  for (let i = 0; i < 40; i++) {
    await page.evaluate(() => {
      window.scrollBy({ top: innerHeight / 14, behavior: 'instant' });
    });
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    days.push(at(await shownDay(page)));
  }
  expect(days).toEqual(days.toSorted((a, b) => a - b));
  expect(new Set(days).size).toBeGreaterThan(8);
});

test('while the page moves on every frame, date and ground keep up with it', async ({ page }) => {
  await openStory(page);
  await scrollTo(page, 'sweep', 0.7);
  await page.locator('.stage svg.ground .party').first().waitFor({ state: 'attached' });
  const seen = await page.evaluate(
    () =>
      new Promise<{ dates: number; grounds: number }>((done) => {
        const [dates, grounds] = [new Set<string>(), new Set<string>()];
        let frames = 0;
        const frame = (): void => {
          window.scrollBy({ top: 8, behavior: 'instant' });
          dates.add(document.querySelector('.instrument .date dd')?.textContent ?? '');
          grounds.add(
            [...document.querySelectorAll('.stage svg.ground .party.is')]
              .map((path) => path.getAttribute('d') ?? '')
              .join(' '),
          );
          frames += 1;
          if (frames < 120) requestAnimationFrame(frame);
          else done({ dates: dates.size, grounds: grounds.size });
        };
        requestAnimationFrame(frame);
      }),
  );
  expect(seen.dates).toBeGreaterThan(4);
  expect(seen.grounds).toBeGreaterThan(4);
});

test('a reload in the middle of a run shows the same day again', async ({ page }) => {
  await openStory(page);
  await scrollTo(page, 'first-losses', 0.8);
  await expect(page.locator('[data-shows]')).toHaveAttribute('data-shows', 'first-losses');
  // The date follows a moment later than the step.
  await expect
    .poll(async () => {
      const day = at(await shownDay(page));
      return day > at(STOPS['first-losses']) && day < at(STOPS.mosul);
    })
    .toBe(true);
  const before = await shownDay(page);
  await page.reload();
  await page.locator('.instrument').waitFor({ state: 'attached' });
  await expect.poll(() => shownDay(page)).toBe(before);
});

test('readers who want no motion get the stops alone', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openStory(page);
  await scrollTo(page, 'peak', 0.7);
  await expect.poll(() => shownDay(page)).toBe(STOPS.peak);
});

test('the reach moves by key, by button and by touch, and says what it comes to', async ({
  page,
}) => {
  await openStory(page);
  await scrollTo(page, 'reach');
  const slider = page.getByRole('slider');
  await expect(slider).toHaveAttribute('aria-valuetext', /20\skm/);
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', /22\skm/);
  await page.keyboard.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', 'no limit');
  await expect(page.locator('.reach')).toContainText('Not drawn');
  await expect(page.locator('.reach .said')).toContainText('Nothing is fitted');
  await page.getByRole('button', { name: 'A shorter reach' }).click();
  await expect(slider).toHaveAttribute('aria-valuetext', /60\skm/);
  await expect(page.locator('.reach .said')).toContainText(
    /Error: \d+% against IHS, \d+% against SOHR/,
  );
});

test('on a phone the words stand whole between the instrument and the chart', async ({ page }, {
  project,
}) => {
  test.skip(project.name !== 'phone', 'a wide screen has a lane for both');
  await openStory(page);
  for (const id of Object.keys(STOPS)) {
    await scrollTo(page, id);
    await page.locator('.beside-chart svg').waitFor({ state: 'attached' });
    const [card, instrument, chart] = await Promise.all([
      page.locator(`#${id} .card`).boundingBox(),
      page.locator('.instrument-row').boundingBox(),
      page.locator('.beside-chart').boundingBox(),
    ]);
    expect(card?.y ?? 0, id).toBeGreaterThanOrEqual(
      (instrument?.y ?? 0) + (instrument?.height ?? 0) - 1,
    );
    expect((card?.y ?? 0) + (card?.height ?? 0), id).toBeLessThanOrEqual((chart?.y ?? 0) + 1);
  }
});

test('no names of the run lie on each other at its stops', async ({ page }) => {
  await openStory(page);
  for (const id of Object.keys(STOPS)) {
    await scrollTo(page, id);
    await expect(page.locator('[data-shows]')).toHaveAttribute('data-shows', id);
    const faults = await page.locator('.stage .marks .label').evaluateAll((labels) => {
      const boxes = labels.map(
        (label) => [label.textContent ?? '', label.getBoundingClientRect()] as const,
      );
      return boxes.flatMap(([text, box], i) =>
        boxes
          .slice(i + 1)
          .filter(
            ([, other]) =>
              Math.min(box.right, other.right) - Math.max(box.left, other.left) > 2 &&
              Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 4,
          )
          .map(([other]) => `${text} lies on ${other}`),
      );
    });
    expect(faults, id).toEqual([]);
  }
});
