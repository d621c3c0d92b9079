/*
 * Whole screens at rest, compared with pictures of them: what text cannot tell, such as a style that is lost, a colour
 * or a layer. The pictures are renewed by `npm run screens`, which also says of which browser they are.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Browser, type TestInfo } from '@playwright/test';
import { narrow, wide, type Screen } from './screens.ts';

const RECORD = 'tests/golden/screens/browser.json';

const majorOf = (version: string): number => Number(version.split('.')[0]);
const recorded = existsSync(RECORD)
  ? (JSON.parse(readFileSync(RECORD, 'utf8')) as { chromium: number }).chromium
  : undefined;
const isRenewing = ({ config }: TestInfo): boolean =>
  config.updateSnapshots === 'all' || config.updateSnapshots === 'changed';

function skipElsewhere(browser: Browser, info: TestInfo): void {
  test.skip(info.project.name !== 'desktop', 'sizes are set here');
  // Another browser draws other pixels, and no fault of the page.
  const major = majorOf(browser.version());
  test.skip(
    !isRenewing(info) && major !== recorded,
    `the pictures are of Chromium ${recorded ?? 'none'}, this is ${major}: npm run screens makes them anew`,
  );
}

test.use({ deviceScaleFactor: 1, contextOptions: { reducedMotion: 'reduce' } });

// The shell sets some letters a shade otherwise than the browser that readers have.
test.use({
  launchOptions: [
    async ({ launchOptions }, use) => {
      await use({ ...launchOptions, executablePath: process.env['CHROMIUM_PATH'] ?? '' });
    },
    { scope: 'worker' },
  ],
});

test.afterAll(({ browser }, info) => {
  if (!isRenewing(info)) return;
  mkdirSync(path.dirname(RECORD), { recursive: true });
  writeFileSync(RECORD, `${JSON.stringify({ chromium: majorOf(browser.version()) })}\n`);
});

const compare = ({ name, edition, theme, open }: Screen, size: string): void => {
  const file = `${name}-${edition === '' ? 'en' : 'ar'}-${theme}-${size}.png`;
  test(`${file} is the screen of a reader`, async ({ page, browser }, info) => {
    skipElsewhere(browser, info);
    await page.emulateMedia({ colorScheme: theme });
    await open(page, edition);
    await expect(page).toHaveScreenshot(file, { animations: 'disabled', caret: 'hide' });
  });
};

test.describe('on a wide screen', () => {
  test.describe.configure({ mode: 'parallel' });
  test.use({ viewport: { width: 1440, height: 900 } });
  for (const screen of wide) compare(screen, 'desktop');
});

test.describe('on a phone', () => {
  test.describe.configure({ mode: 'parallel' });
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  for (const screen of narrow) compare(screen, 'phone');
});
