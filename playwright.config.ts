import { createServer } from 'node:net';
import { defineConfig, devices } from '@playwright/test';
import { findBrowser, findShell } from './src/build/findBrowser.ts';

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(address !== null && typeof address === 'object' ? address.port : 0);
      });
    });
  });
}

// The workers read this file again and must reach the same server: the first reading leaves all of it
// in the environment, which they inherit.
const port = (process.env['E2E_PORT'] ??= String(await freePort()));
const shell = (process.env['CHROMIUM_SHELL_PATH'] ??= findShell() ?? '');
const browser = (process.env['CHROMIUM_PATH'] ??= findBrowser() ?? '');
const baseURL = `http://127.0.0.1:${port}${process.env['BASE'] ?? '/'}`;

if (!browser) throw new Error('No Chromium found; `node src/build/findBrowser.ts` brings one.');

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  snapshotPathTemplate: 'tests/golden/screens/{arg}{ext}',
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  workers: 2,
  // A machine that runs other things as well is slow, and once in a while too slow.
  timeout: 90_000,
  retries: process.env['CI'] ? 1 : 0,
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    locale: 'en-GB',
    timezoneId: 'UTC',
    // A trace copies the page at every action, and the story's page is large: only when asked, `TRACE=1`.
    trace: process.env['TRACE'] === undefined ? 'off' : 'retain-on-failure',
    // It would answer in the place of the routes that tests set; its own test lets it in.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: shell || browser,
      // The same pixels on every machine with the same browser.
      args: [
        '--font-render-hinting=none',
        '--disable-lcd-text',
        '--force-color-profile=srgb',
        '--hide-scrollbars',
      ],
    },
  },
  // Two versions of Chromium differ by a few dozen pixels.
  expect: {
    timeout: 15_000,
    toHaveScreenshot: { maxDiffPixelRatio: 0.001 },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      use: {
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 2,
        isMobile: true,
        hasTouch: true,
      },
    },
  ],
  webServer: {
    command: `npm run preview -- --host 127.0.0.1 --port ${port}`,
    url: baseURL,
    reuseExistingServer: false,
  },
});
