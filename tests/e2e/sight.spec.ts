import { expect, test, type Page } from '@playwright/test';
import { openStory, scrollTo } from './stage.ts';

const pages = ['', 'methods/', 'sources/', 'numbers/', 'data/', 'explore/', 'explore/records/'];

/** Words cut off by a box that cannot be scrolled, and words that stick out of the page. */
const lost = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (over > 0) found.push(`the page is ${over} px too wide`);
    for (const element of document.querySelectorAll<HTMLElement>(
      'main :is(p, h1, h2, h3, dd, dt, li, td, th, summary, button, label, legend, figcaption, output)',
    )) {
      if (element.closest('.visually-hidden, [inert], [aria-hidden="true"], .by-key, [hidden]'))
        continue;
      const style = getComputedStyle(element);
      if (style.clipPath !== 'none' || style.visibility === 'hidden') continue;
      const isCut =
        (style.overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) ||
        (style.overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1);
      if (isCut) found.push(`cut: ${element.textContent.trim().slice(0, 50)}`);
    }
    return found;
  });

/** WCAG 1.4.12: what a reader may ask of the spacing of text. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

async function adopt(page: Page, css: string): Promise<void> {
  // A style element would need an exception in the page's policy.
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

test.describe('what readers need to see', () => {
  test.skip(({ isMobile }) => isMobile, 'sizes are set here');

  test('at 320 px, which is 400 % of 1280 px, nothing is lost and nothing is wider', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of [...pages, '?form=article', '?form=tables', '?form=steps']) {
      await page.goto(path);
      await page.waitForTimeout(300);
      expect.soft(await lost(page), path).toEqual([]);
    }
  });

  test('with wide spacing of text, and with text twice as large, nothing is lost', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    for (const path of [...pages, '?form=article', '?form=tables']) {
      await page.goto(path);
      await page.waitForTimeout(300);
      await adopt(page, SPACING);
      expect.soft(await lost(page), `${path} spaced`).toEqual([]);
      await adopt(page, 'html { font-size: 200% !important; }');
      expect.soft(await lost(page), `${path} at 200 %`).toEqual([]);
    }
  });

  test('on a screen too low for a stage every step stands with its own figure', async ({
    page,
  }) => {
    // 1280 by 1024 at 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto('');
    await expect(page.locator('.stage')).toBeHidden();
    await expect(page.locator('#taken .unrolled img')).toBeAttached();
    await page.locator('#taken').scrollIntoViewIfNeeded();
    await expect(page.locator('#taken .unrolled')).toBeVisible();
  });

  test('in forced colours the map keeps the colours and patterns of its parties', async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await openStory(page);
    await scrollTo(page, 'taken');
    await expect(page.locator('.stage .marks .label').first()).toBeVisible();
    await page.locator('.stage .ground .party').first().waitFor({ state: 'attached' });
    const drawn = await page.evaluate(() => {
      const fills = [...document.querySelectorAll('.stage .ground .party')].map(
        (area) => getComputedStyle(area).fill,
      );
      const paper = getComputedStyle(document.body).backgroundColor;
      return { kinds: new Set(fills).size, isPaper: fills.every((fill) => fill === paper) };
    });
    expect(drawn.kinds).toBeGreaterThan(2);
    expect(drawn.isPaper).toBe(false);
  });

  test('more contrast darkens the quiet words', async ({ page }) => {
    await page.emulateMedia({ contrast: 'more' });
    await page.goto('methods/');
    const [quiet, ink] = await page.evaluate(() => [
      getComputedStyle(document.querySelector('.intro') ?? document.body).color,
      getComputedStyle(document.body).color,
    ]);
    expect(quiet).toBe(ink);
  });
});
