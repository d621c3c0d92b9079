/* What a screen reader is given, read from the tree of accessibility. */
import { expect, test, type Page } from '@playwright/test';
import { chapters } from './chapters.ts';
import { openStory, scrollTo } from './stage.ts';

/** The words under figures come once the page stands. */
async function openWhole(page: Page, edition: string): Promise<void> {
  await openStory(page, edition);
  await page.locator('#taken .open-table[role="button"]').waitFor();
}

for (const edition of ['', 'ar/']) {
  test(`on the stage at /${edition} every step has its figure's name and text beside its words`, async ({
    page,
  }) => {
    await openWhole(page, edition);
    for (const { ids } of chapters) {
      for (const id of ids) {
        const step = page.locator(`#${id}`);
        const title = await step.locator('.unrolled .figure-title').textContent();
        await expect(step.getByRole('group')).toHaveAccessibleName((title ?? '').trim());
        const said = (await step.getByRole('group').locator('.said-figure').textContent()) ?? '';
        expect(said.length, id).toBeGreaterThan(40);
      }
    }
    expect(await page.locator('#taken').ariaSnapshot()).toContain('268');
  });

  test(`at /${edition} headings go down one level at a time, and there is one of the first`, async ({
    page,
  }) => {
    await openWhole(page, edition);
    const levels = await page
      .getByRole('heading')
      .evaluateAll((heads) => heads.map(({ tagName }) => Number(tagName.slice(1))));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
    await expect(page.getByRole('main')).toHaveCount(1);
    await expect(page.getByRole('banner')).toHaveCount(1);
  });

  test(`a claim in the ledger at /${edition} says what was said then, and how it stands now`, async ({
    page,
  }) => {
    await openWhole(page, edition);
    await expect(page.locator('[data-tile="C19"]')).toHaveAccessibleName(
      edition === '' ? 'Claim 19, disputed' : 'معلومة 19، محل خلاف',
    );
    const row = await page.locator('#claim-C19').ariaSnapshot();
    const [claim, then, now] =
      edition === '' ? ['Claim', 'Then', 'Now'] : ['معلومة', 'حينها', 'الآن'];
    expect(row).toMatch(new RegExp(`${claim} 19 ?\\. ${then}: .+270.+ ?\\. ${now}: .+: .+217`));
  });

  test(`names in the other script are marked at /${edition}`, async ({ page }, { project }) => {
    await openWhole(page, edition);
    // A chart that has sources in its panel, and a lane with its record.
    for (const id of ['accounts', 'lanes']) {
      await scrollTo(page, id);
      await page.locator(`.stage[data-shows="${id}"] .panel .figure-source`).waitFor();
    }
    // On a phone a lane's record comes when the lane is chosen.
    if (project.name === 'desktop') await page.locator('.lane-source').first().waitFor();
    const unmarked = await page.evaluate(() => {
      const found: string[] = [];
      const own = document.documentElement.lang;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { currentNode: node } = walker;
        const parent = node.parentElement;
        const text = node.textContent ?? '';
        if (!parent || parent.closest('script, style, template, svg')) continue;
        const lang = parent.closest('[lang]')?.getAttribute('lang') ?? own;
        // Initials and names of standards are read letter by letter in either language.
        const isForeign =
          (/[\u0600-\u06ff]/.test(text) && lang !== 'ar') ||
          (/[A-Za-z]+ [A-Za-z]{3,} [A-Za-z]/.test(text) && lang === 'ar') ||
          text.includes('\u2068');
        if (isForeign) found.push(text.trim().slice(0, 80));
      }
      return found;
    });
    expect(unmarked).toEqual([]);
  });
}

test('in a table of a map the rows are called by the places', async ({ page }) => {
  await page.goto('tables/taken/');
  await expect(page.getByRole('rowheader', { name: 'Palmyra' })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Place', exact: true })).toHaveCount(0);
});

test('the lanes are a list with a short name, and each says whose it is', async ({ page }) => {
  await openWhole(page, '');
  await scrollTo(page, 'lanes');
  const list = page.getByRole('listbox', { name: 'Once lost, few places were taken back' });
  await expect(list.getByRole('option', { name: 'Palmyra' })).toHaveCount(1);
});

test('the picture is silent while the page scrolls', async ({ page }) => {
  await openWhole(page, '');
  await page.evaluate(() => {
    const live = '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"], output';
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest(live);
        if (region) document.body.dataset['said'] = region.outerHTML.slice(0, 120);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  for (const id of ['where', 'taken', 'peak', 'mosul', 'every-day', 'by-road'])
    await scrollTo(page, id);
  await expect(page.locator('[data-shows]')).toHaveAttribute('data-shows', 'by-road');
  await expect(page.locator('body')).not.toHaveAttribute('data-said');
  await expect(page.locator('.stage .map')).toHaveAttribute('aria-hidden', 'true');
});
