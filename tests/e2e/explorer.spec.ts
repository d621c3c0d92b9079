import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`explore/${query}`);
  await page.locator('.explorer[data-ready]').waitFor();
}

const slider = (page: Page) => page.getByRole('slider', { name: 'Day of the map' });
const field = (page: Page) => page.getByRole('combobox');
const address = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

test('the map opens on the day of the story', async ({ page }) => {
  await open(page);
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /1\s?October 2017/);
  await expect(page.locator('.ground .party.is').first()).toBeAttached();
  expect(page.url()).not.toContain('?');
});

test('the date goes by keys, buttons and field, and the address follows', async ({ page }) => {
  await open(page);
  await slider(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /2\s?October 2017/);
  await page.keyboard.press('PageDown');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /2\s?September 2017/);
  await page.keyboard.press('End');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /23\s?March 2019/);
  await page.keyboard.press('Home');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /1\s?January 2014/);
  await page.getByRole('button', { name: 'Later change' }).click();
  await expect(slider(page)).not.toHaveAttribute('aria-valuetext', /1\s?January 2014/);
  await page.locator('.date-bar input[type=date]').fill('2015-05-21');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /21\s?May 2015/);
  await expect.poll(() => address(page).get('day')).toBe('2015-05-21');
});

test('while the date is drawn the ground is drawn now and then, and at the end it is that of the date', async ({
  page,
}) => {
  const ground = (): Promise<string> =>
    page.evaluate(() =>
      [...document.querySelectorAll('.ground .party')].map((at) => at.getAttribute('d')).join(),
    );
  await open(page, '?day=2016-03-01');
  await expect.poll(ground).not.toBe('');
  const before = await ground();
  const { drawn: changes, overMs } = await slider(page).evaluate(
    async (input: HTMLInputElement) => {
      let drawn = 0;
      const begun = performance.now();
      const watcher = new MutationObserver(() => (drawn += 1));
      watcher.observe(document.querySelector('svg.ground') ?? input, {
        subtree: true,
        attributeFilter: ['d'],
      });
      for (let i = 0; i < 60; i += 1) {
        input.value = String(Number(input.value) + 5);
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise(requestAnimationFrame);
      }
      watcher.disconnect();
      return { drawn, overMs: performance.now() - begun };
    },
  );
  // Twelve times a second at most, however fast the machine.
  expect(changes).toBeLessThanOrEqual(overMs / 80 + 2);
  await expect.poll(() => address(page).get('day')).toBe('2016-12-26');
  await expect.poll(ground).not.toBe(before);
  await page.waitForTimeout(500);
  const drawn = await ground();
  await open(page, '?day=2016-12-26');
  await expect.poll(ground).toBe(drawn);
});

test('a place is found by keyboard alone, with its record and its distances', async ({ page }) => {
  await open(page);
  await field(page).focus();
  await page.keyboard.type('Qaryatain');
  await expect(page.getByRole('option').first()).toContainText('Al-Qaryatayn');
  await page.keyboard.press('ArrowDown');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', /found-0/);
  await page.keyboard.press('Enter');
  await expect(page.locator('.chosen h2')).toContainText('Al-Qaryatayn');
  // The story's own numbers: 268 km to T2, 67 km to the pocket.
  await expect(page.locator('.nearest .joined')).toContainText(/268\skm/);
  await expect(page.locator('.nearest .any')).toContainText(/67\skm/);
  const rows = page.locator('.holders tbody tr:not(.says)');
  await expect.poll(() => rows.count()).toBeGreaterThanOrEqual(5);
  await expect(page.locator('.holders .now').first()).toContainText(/1\s?October 2017/);
  await expect(page.locator('.holders a').first()).toHaveAttribute('href', /^https?:/);
  await page.getByRole('button', { name: 'Earlier change here' }).click();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /3\s?April 2016/);
});

test('Escape closes the list, and names in Arabic are found', async ({ page }) => {
  await open(page);
  await field(page).fill('دير الزور');
  await expect(page.getByRole('option').first()).toContainText('Deir ez-Zor');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
});

test('a typed point has its ground, its lines and its roads', async ({ page }) => {
  await open(page);
  await field(page).fill('34.6, 38.0');
  await page.keyboard.press('Enter');
  await expect(page.locator('.chosen h2')).toContainText('34.600');
  await expect(page.locator('.nearest tbody tr')).toHaveCount(2);
  await expect.poll(() => address(page).get('at')).toBe('34.6,38');
});

test('a tap on the map chooses what lies there', async ({ page }) => {
  await open(page);
  const dot = page.locator('.marks .subject-dot');
  const box = await dot.boundingBox();
  await page.mouse.click((box?.x ?? 0) + 4, (box?.y ?? 0) + 4);
  await expect(page.locator('.chosen h2')).toContainText('Al-Qaryatayn');
});

test('a link restores the view exactly', async ({ page }) => {
  const query =
    '?day=2015-12-14&versus=2017-10-01&place=palmyra&reach=22&hide=roads,names&view=35,39,500';
  await open(page, query);
  await expect(page.locator('.pane')).toHaveCount(2);
  await expect(page.locator('.chosen h2')).toContainText('Palmyra');
  await expect(page.locator('#explorer-reach')).toHaveAttribute('aria-valuetext', /22\skm/);
  await expect(page.getByRole('checkbox', { name: 'Roads' })).not.toBeChecked();
  await page.waitForTimeout(600);
  expect(new URL(page.url()).search).toBe(query);
});

test('garbage in the address is told as text, and the rest of it is kept', async ({ page }) => {
  let hasRun = false;
  await page.exposeFunction('ran', () => (hasRun = true));
  await open(
    page,
    `?day=2017-08-01&place=${encodeURIComponent('<img src=x onerror=ran()>')}&view=what`,
  );
  await expect(page.locator('.notice').first()).toContainText('<img src=x');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /1\s?August 2017/);
  expect(hasRun).toBe(false);
});

test('two days are compared in words and numbers', async ({ page }) => {
  await open(page, '?day=2015-12-14');
  await page.getByRole('button', { name: 'Compare with another day' }).click();
  await expect(page.locator('.pane')).toHaveCount(2);
  await expect(page.locator('.difference')).toContainText(/km²/);
  await page.locator('.compare input[type=date]').fill('2017-10-01');
  await expect(page.locator('.difference')).toContainText(/Lost by IS: \d+/);
  await page.getByText('The places, one by one').click();
  await expect(page.locator('.compare tbody')).toContainText('Mosul');
  await page.getByRole('button', { name: 'One map again' }).click();
  await expect(page.locator('.pane')).toHaveCount(1);
});

test('another reach changes the land, and says so', async ({ page }) => {
  await open(page);
  const land = page.locator('.readouts dd').first();
  const before = await land.textContent();
  await page.getByRole('button', { name: 'Longer reach' }).click();
  await expect(land).not.toHaveText(before ?? '');
});

test('the view can be taken along as CSV and GeoJSON', async ({ page }) => {
  await open(page, '?day=2017-08-01');
  const take = async (name: string): Promise<{ file: string; text: string }> => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    return { file: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  };
  const csv = await take('Places of this day (CSV)');
  expect(csv.file).toBe('places-2017-08-01.csv');
  const lines = csv.text.trim().split('\r\n');
  expect(lines[0]).toMatch(/^day,place,name,/);
  expect(lines.length).toBeGreaterThan(280);
  expect(csv.text).toContain('2017-08-01,palmyra,Palmyra (Tadmur),تدمر,SY,Homs,');

  const areas = await take('Areas of this day (GeoJSON)');
  expect(areas.file).toBe('areas-2017-08-01-17km.geojson');
  const { type, features } = JSON.parse(areas.text) as { type: string; features: unknown[] };
  expect(type).toBe('FeatureCollection');
  expect(features.length).toBeGreaterThan(500);
});

test('zoom and pan by buttons and keys stay within limits', async ({ page }) => {
  await open(page);
  const view = () => page.locator('svg.ground').first().getAttribute('viewBox');
  const before = await view();
  for (let i = 0; i < 12; i++) await page.getByRole('button', { name: 'Closer' }).click();
  await expect(page.locator('.strip').first()).toContainText('Schematic');
  await page.getByRole('application').focus();
  await page.keyboard.press('ArrowLeft');
  for (let i = 0; i < 20; i++) await page.keyboard.press('-');
  await page.getByRole('button', { name: 'Whole map' }).click();
  await expect.poll(view).toBe(before);
});

test('a run of days stops when it is told to', async ({ page }) => {
  await open(page, '?day=2014-01-01');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(slider(page)).not.toHaveAttribute('aria-valuetext', /1\s?January 2014/);
  await page.getByRole('button', { name: 'Pause' }).click();
  const stopped = await slider(page).inputValue();
  await page.waitForTimeout(300);
  expect(await slider(page).inputValue()).toBe(stopped);
});

test('the record of a place is a table, its heads over their columns', async ({ page }) => {
  await page.goto('explore/records/');
  const table = page.locator('#al-qaryatayn table');
  const lefts = (row: string) =>
    table
      .locator(row)
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().left));
  const [heads, cells] = [await lefts('thead tr > *'), await lefts('tbody tr:first-child > *')];
  expect(heads).toHaveLength(3);
  const [whole, note] = [
    await table.boundingBox(),
    await table.locator('.says td').first().boundingBox(),
  ];
  expect(note?.width).toBeCloseTo(whole?.width ?? 0, 0);
  for (const [i, left] of heads.entries()) expect(left).toBeCloseTo(cells[i] ?? 0, 0);
  const [head, body] = [
    await table.locator('thead').boundingBox(),
    await table.locator('tbody').boundingBox(),
  ];
  expect((head?.y ?? 0) + (head?.height ?? 0)).toBeLessThanOrEqual((body?.y ?? 0) + 1);
});

for (const width of [390, 820, 1440])
  test(`on another page of ${width} px the map is there, and nothing lies on the controls`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('embed/explore/?day=2017-10-01');
    await page.locator('.explorer[data-ready]').waitFor();
    const map = await page.locator('.maps').boundingBox();
    const bar = await page.locator('.date-bar').boundingBox();
    expect(map?.height).toBeGreaterThan(250);
    expect((map?.y ?? 0) + (map?.height ?? 0)).toBeLessThanOrEqual((bar?.y ?? 0) + 1);
  });

test('what stands below the date stays where it is, whatever the date', async ({ page }, {
  project,
}) => {
  test.skip(project.name !== 'phone', 'a wide screen has the date beside its buttons');
  await open(page);
  const heights = await page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('.slider input');
    const bar = document.querySelector('.date-bar');
    if (!input || !bar) return [];
    const seen = new Set<number>();
    // Names of months and days of one figure and two: every width that a date can have.
    for (let day = Number(input.min); day < Number(input.max); day += 23) {
      input.value = String(day);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      seen.add(Math.round(bar.getBoundingClientRect().height));
    }
    return [...seen];
  });
  expect(heights).toHaveLength(1);
});

test('a date that moves no cell draws nothing anew', async ({ page }) => {
  // Nothing changed hands between these days.
  await open(page, '?day=2014-01-02');
  const changes = await page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('.slider input');
    const ground = document.querySelector('svg.ground');
    if (!input || !ground) return -1;
    let count = 0;
    const observer = new MutationObserver((records) => (count += records.length));
    observer.observe(ground, { attributes: true, childList: true, subtree: true });
    input.value = String(input.valueAsNumber + 1);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 200));
    observer.disconnect();
    return count;
  });
  expect(changes).toBe(0);
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /3\s?January 2014/);
});

for (const width of [320, 390, 820, 1024, 1440]) {
  test(`the explorer is no wider than a screen of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, '?day=2016-01-01&versus=2017-01-01&place=palmyra');
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
  });
}

test('the map on other pages has its ground at every width', async ({ page }) => {
  for (const width of [390, 820, 1440]) {
    await page.setViewportSize({ width, height: 720 });
    await page.goto('embed/explore/');
    await page.locator('.explorer[data-ready]').waitFor();
    const box = await page.locator('.explore-embed .pane svg.ground').first().boundingBox();
    expect(box?.width ?? 0, `${width} px`).toBeGreaterThan(width * 0.6);
    expect(box?.height ?? 0, `${width} px`).toBeGreaterThan(250);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the map of the day and a way to every record are there', async ({ page }) => {
    await page.goto('explore/');
    await expect(page.locator('.explore-still img')).toBeVisible();
    await expect(page.locator('.explorer')).toBeHidden();
    expect(await page.locator('.explore-still li a').count()).toBeGreaterThan(280);
    await page.goto('explore/records/#palmyra');
    await expect(page.locator('#palmyra .holders tbody tr:not(.says)')).toHaveCount(5);
  });
});
