import { AxeBuilder } from '@axe-core/playwright';
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

for (const form of ['steps', 'article', 'tables']) {
  test(`axe finds nothing wrong in the form ${form}, with its menu open`, async ({ page }) => {
    await page.goto(`?form=${form}#taken`);
    await expect(page.locator('#taken')).toBeVisible();
    await page.waitForTimeout(900);
    await page.locator('details.settings summary').click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
  });
}
