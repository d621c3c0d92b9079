import { expect, test, type Page } from '@playwright/test';
import { openStory, scrollTo, stepIds } from './stage.ts';

/** Opens the menu and presses a radio button of it. */
async function choose(page: Page, name: string, value: string): Promise<void> {
  const menu = page.locator('details.settings');
  if (!(await menu.evaluate((details: HTMLDetailsElement) => details.open)))
    await menu.locator('summary').click();
  await menu.locator(`input[name="${name}"][value="${value}"]`).check();
  await page.keyboard.press('Escape');
  await expect(menu).not.toHaveAttribute('open', '');
}

/** The step at the middle of the screen of a page without a stage. */
const stepInView = (page: Page): Promise<string | undefined> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-step]')]
      .filter((step) => step.getBoundingClientRect().top <= innerHeight / 2)
      .map(({ id }) => id)
      .at(-1),
  );

test('another form opens at the step that is read', async ({ page }) => {
  await openStory(page);
  await scrollTo(page, 'taken');
  await expect(page.locator('[data-shows]')).toHaveAttribute('data-shows', 'taken');
  await choose(page, 'form', 'article');
  await expect(page.locator('#taken .unrolled')).toBeVisible();
  await expect.poll(() => stepInView(page)).toBe('taken');
  await choose(page, 'form', 'steps');
  await expect(page.locator('#taken')).toHaveAttribute('data-open', '');
  await expect(page.locator('[data-step]:not(.hero):visible')).toHaveCount(1);
  await choose(page, 'form', 'tables');
  await expect(page.locator('#taken table')).toBeVisible();
  await expect.poll(() => stepInView(page)).toBe('taken');
  await choose(page, 'form', 'scroll');
  await expect(page.locator('[data-shows]')).toHaveAttribute('data-shows', 'taken');
});

test('step by step goes on by buttons and arrow keys, and a reload stays there', async ({
  page,
}) => {
  await openStory(page, '?form=steps');
  const ids = await stepIds(page);
  const on = page.getByRole('button', { name: 'Next step' });
  await on.click();
  await expect(page.locator(`#${ids[1]}`)).toHaveAttribute('data-open', '');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-shows]')).toHaveAttribute('data-shows', ids[2] ?? '');
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('[data-shows]')).toHaveAttribute('data-shows', ids[1] ?? '');
  await expect(page.locator('.pager output')).toHaveText(`Step 2 of ${ids.length}`);
  await page.reload();
  await expect(page.locator('[data-shows]')).toHaveAttribute('data-shows', ids[1] ?? '');
  await expect(page.locator('[data-step]:not(.hero):visible')).toHaveCount(1);
});

test('a form is asked for by the address, and remembered', async ({ page }) => {
  await page.goto('?form=article#connected');
  await expect(page.locator('#connected .unrolled img')).toBeInViewport();
  await page.goto('');
  await expect(page.locator('html')).toHaveAttribute('data-form', 'scroll');
  await choose(page, 'form', 'tables');
  await choose(page, 'theme', 'dark');
  await page.goto('');
  await expect(page.locator('html')).toHaveAttribute('data-form', 'tables');
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
});

test('titles, notes and controls of figures follow the reader’s units', async ({ page }) => {
  await openStory(page, '?units=miles#reach');
  // 20 km are 12.4 miles, 60 km are 37.3.
  const dial = page.locator('.stage .dial');
  await expect(dial.locator('label')).toContainText(/12\smiles/);
  await expect(dial.locator('.ticks')).toContainText('37');
  await page.goto('?units=miles&form=article#connected');
  await expect(page.locator('#connected .figure-title')).toHaveText(/ground was 167\smiles away/);
  await expect(page.locator('#connected .readings')).toContainText(/167\smiles/);
  await expect(page.locator('#up-the-rivers figcaption')).toContainText(/within 9\smiles/);
  await choose(page, 'units', 'km');
  await expect(page.locator('#connected .figure-title')).toHaveText(/ground was 268\skm away/);
  await expect(page.locator('#connected .readings')).toContainText(/268\skm/);
});

test('on a phone a map goes to the edges of the screen, and the words of a chart stand clear of them', async ({
  page,
}, { project }) => {
  test.skip(project.name !== 'phone', 'narrow');
  await page.goto('?form=article#count');
  const sides = (id: string): Promise<number[]> =>
    page.locator(`#${id} .unrolled img`).evaluate((img) => {
      const { left, right } = img.getBoundingClientRect();
      return [left, innerWidth - right].map(Math.round);
    });
  expect(await sides('taken')).toEqual([0, 0]);
  expect(Math.min(...(await sides('count')))).toBeGreaterThanOrEqual(6);
});

test('the line laid over other places is told in the reader’s units', async ({ page }) => {
  await openStory(page, '?units=miles#elsewhere');
  await expect(page.locator('.elsewhere .sentence')).toContainText(/\d\smiles/);
  await expect(page.locator('.panel .figure-subtitle')).toContainText(/182\smiles/);
});

test.describe('with a finger', () => {
  /** A real touch, as the browser gets it from a screen. */
  async function swipe(
    page: Page,
    from: [x: number, y: number],
    to: [x: number, y: number],
  ): Promise<void> {
    const client = await page.context().newCDPSession(page);
    const at = (share: number): { x: number; y: number }[] => [
      { x: from[0] + (to[0] - from[0]) * share, y: from[1] + (to[1] - from[1]) * share },
    ];
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
    for (const share of [0.2, 0.4, 0.6, 0.8, 1])
      await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(share) });
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await client.detach();
  }

  for (const [locale, folder, forwards] of [
    ['English', '', -1],
    ['Arabic', 'ar/', 1],
  ] as const)
    test(`a swipe goes on to the next step and back in ${locale}`, async ({ page }, {
      project,
    }) => {
      test.skip(project.name !== 'phone', 'a screen that is touched');
      await openStory(page, `${folder}?form=steps`);
      const ids = await stepIds(page);
      const shown = page.locator('[data-shows]');
      const across = (sign: number) => swipe(page, [195 - 90 * sign, 700], [195 + 90 * sign, 690]);
      await across(forwards);
      await expect(shown).toHaveAttribute('data-shows', ids[1] ?? '');
      await across(forwards);
      await expect(shown).toHaveAttribute('data-shows', ids[2] ?? '');
      await across(-forwards);
      await expect(shown).toHaveAttribute('data-shows', ids[1] ?? '');
      // Up and down is scrolling, and a short touch is a tap.
      await swipe(page, [195, 700], [230, 560]);
      await swipe(page, [195, 700], [195 + 30 * forwards, 700]);
      await expect(page.locator('.pager progress')).toHaveJSProperty('value', 2);
      expect(new URL(page.url()).hash).toBe(`#${ids[1]}`);
    });
});

test('settings work without storage', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('no storage', 'SecurityError');
      },
    });
  });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await openStory(page);
  await choose(page, 'theme', 'dark');
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  await choose(page, 'units', 'miles');
  await scrollTo(page, 'taken');
  // 268.3 km are 166.7 statute miles.
  await expect(page.locator('#taken .value').first()).toHaveText(/167\smiles/);
  await expect(page.locator('.instrument')).toContainText(/167\s+miles/);
  await expect(page.locator('.marks .label.figure').first()).toContainText(/167\smiles/);
  await choose(page, 'form', 'article');
  await expect(page.locator('#taken .unrolled')).toBeVisible();
  expect(faults).toEqual([]);
});

test('what a reader opens stays open in another form', async ({ page }) => {
  await page.goto('?form=article');
  await page.locator('#taken .open-table[role="button"]').click();
  await expect(page.locator('#taken table')).toContainText('Palmyra');
  await choose(page, 'form', 'tables');
  await choose(page, 'form', 'article');
  await expect(page.locator('#taken table')).toBeVisible();
});

test('printed straight after loading every step has its figure', async ({ page }, { project }) => {
  test.skip(project.name !== 'desktop', 'paper has one size');
  for (const path of ['', '?form=steps#taken', '?form=article']) {
    await page.goto(path);
    await page.evaluate(() => {
      addEventListener('beforeprint', () => {
        document.body.dataset['printed'] = String(
          [...document.querySelectorAll('[data-step] .on-paper')].filter((host) =>
            host.shadowRoot?.querySelector('svg'),
          ).length,
        );
      });
    });
    await page.pdf();
    const steps = await page.locator('[data-step]').count();
    await expect(page.locator('body')).toHaveAttribute('data-printed', String(steps));
    await expect(page.locator('.on-paper')).toHaveCount(0);
  }
});

for (const folder of ['', 'ar/'])
  test(`on paper no figure of ${folder || 'en/'} is cut, and every source has its address`, async ({
    page,
  }, { project }) => {
    test.skip(project.name !== 'desktop', 'paper has one size');
    await page.goto(folder);
    // A4 within its margins, CSS px.
    await page.setViewportSize({ width: 680, height: 1002 });
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
    });
    const steps = await page.locator('[data-step]').evaluateAll((all) =>
      all.map((step) => ({
        id: step.id,
        height: step.getBoundingClientRect().height,
        pictures: step.querySelectorAll('.on-paper').length,
        keeps: getComputedStyle(step).breakInside,
      })),
    );
    expect(steps.filter(({ height, pictures }) => height > 1002 || pictures !== 1)).toEqual([]);
    expect(new Set(steps.map(({ keeps }) => keeps))).toEqual(new Set(['avoid']));
    for (const chrome of ['.settings', '.masthead nav', '.stage', '.figure-foot', '.ledger-tools'])
      await expect(page.locator(chrome).first()).toBeHidden();
    await expect(page.locator('.ledger .known').last()).toBeVisible();
    const after = await page.locator('.ledger .sources a').evaluateAll((links) =>
      links.map((link) => ({
        href: link.getAttribute('href') ?? '',
        printed: getComputedStyle(link, '::after').content,
      })),
    );
    const first = new Set<string>();
    for (const { href, printed } of after) {
      expect(printed).toContain(first.has(href) ? '(↑' : href);
      first.add(href);
    }
  });

test('the story is printed on no more pages than an editor would want', async ({ page }, {
  project,
}) => {
  test.skip(project.name !== 'desktop', 'paper has one size');
  await page.goto('');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  const steps = await page.locator('[data-step]').count();
  expect(pages).toBeGreaterThan(steps / 2);
  expect(pages).toBeLessThanOrEqual(48);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every figure stands in order, with its words and the way to its table', async ({
    page,
    request,
  }) => {
    await page.goto('');
    for (const id of await stepIds(page)) {
      const figure = page.locator(`#${id} .unrolled`);
      await expect(figure).toBeVisible();
      await expect(figure.locator('.figure-title')).not.toBeEmpty();
      const link = await page.locator(`#${id} .open-table`).getAttribute('href');
      expect((await request.get(link ?? 'none')).ok(), id).toBe(true);
    }
    await expect(page.locator('.stage')).toBeHidden();
    await expect(page.locator('details.settings fieldset').first()).toBeHidden();
  });
});
