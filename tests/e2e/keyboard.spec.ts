import { expect, test, type Page } from '@playwright/test';
import { chapters } from './chapters.ts';
import { openStory, scrollTo } from './stage.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** What has the focus, and whether a reader sees it: the middle of its first line must be the element's own. */
const focused = (
  page: Page,
): Promise<{ name: string; step: string; shows: string; fault: string } | null> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height / 2, 40)];
    const hit = document.elementFromPoint(Math.min(innerWidth - 1, Math.max(0, x)), y);
    const isSeen = hit !== null && (element.contains(hit) || hit.contains(element));
    return {
      name: (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40),
      step: element.closest('[data-step]')?.id ?? '',
      shows: document.querySelector('[data-shows]')?.getAttribute('data-shows') ?? '',
      fault:
        y < 0 || y > innerHeight
          ? 'is off the screen'
          : isSeen
            ? ''
            : `lies under ${hit?.className.toString() ?? 'nothing'}`,
    };
  });

/** Every chapter in both languages; on a phone one in Arabic stands for all. */
const ways = ['', 'ar/'].flatMap((edition) => chapters.map((each) => ({ edition, ...each })));

for (const { edition, chapter, ids } of ways) {
  test(`Tab alone goes through "${chapter}" at /${edition}: each stop is seen, in order, beside its picture`, async ({
    page,
  }, { project }) => {
    test.skip(
      edition !== '' && project.name === 'phone' && chapter !== 'distance',
      'one chapter stands for all',
    );
    const first = ids[0] ?? '';
    await openStory(page, `${edition}#${first}`);
    await expect(page.locator('[data-shows]')).toHaveAttribute('data-shows', first);
    await page.waitForTimeout(1000);
    const faults: string[] = [];
    const steps: string[] = [];
    // A way from the picture's controls lies before the words; it is gone through by its own test.
    for (let stop = 0; stop < 120; stop++) {
      await page.keyboard.press('Tab');
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      const at = await focused(page);
      if (!at || (steps.length > 0 && !ids.includes(at.step))) break;
      if (at.step === '') continue;
      if (at.fault !== '') faults.push(`${at.step}: ${at.name} ${at.fault}`);
      if (at.shows !== at.step)
        faults.push(`${at.step}: ${at.name} beside the picture of ${at.shows}`);
      if (steps.at(-1) !== at.step) steps.push(at.step);
    }
    expect(faults).toEqual([]);
    expect(steps).toEqual(ids);
  });
}

for (const [step, role] of [
  ['elsewhere', 'combobox'],
  ['reach', 'slider'],
  ['lanes', 'radio'],
] as const) {
  test(`the words of "${step}" lead to the controls of its picture, and those back`, async ({
    page,
  }) => {
    await openStory(page);
    await scrollTo(page, step);
    await page
      .locator(
        `.panel ${role === 'slider' ? '[role=slider], input[type=range]' : role === 'combobox' ? 'select' : 'input[type=radio]'}`,
      )
      .first()
      .waitFor({ state: 'attached' });
    const way = page.locator(`#${step} .figure-foot .by-key`);
    await way.focus();
    await expect(way).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('.panel')).toBeFocused();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.panel') !== null)).toBe(
      true,
    );
    await expect(page.locator('[data-shows]')).toHaveAttribute('data-shows', step);
    await page.locator('.panel a.by-key').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[data-step]')?.id)).toBe(
      step,
    );
    await expect(page.locator('[data-shows]')).toHaveAttribute('data-shows', step);
  });
}

test('no key is taken from the page', async ({ page }) => {
  await openStory(page);
  await scrollTo(page, 'taken');
  await page.evaluate(() => {
    window.addEventListener('keydown', (event) => {
      if (event.defaultPrevented) document.body.dataset['taken'] = event.key;
    });
  });
  for (const key of [
    'ArrowDown',
    'ArrowUp',
    'ArrowLeft',
    'ArrowRight',
    ' ',
    'PageDown',
    'Home',
    'End',
    '/',
    'j',
    'k',
  ])
    await page.keyboard.press(key === ' ' ? 'Space' : key);
  await expect(page.locator('body')).not.toHaveAttribute('data-taken');
});

test('the skip link is the first stop of every page, and leads past the masthead', async ({
  page,
}) => {
  for (const path of ['', 'explore/', 'methods/', 'sources/', 'numbers/', 'data/']) {
    await page.goto(path);
    await page.keyboard.press('Tab');
    await expect(page.locator('.skip')).toBeFocused();
    await expect(page.locator('.skip')).toBeInViewport();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null), path).toBe(
      true,
    );
  }
});
