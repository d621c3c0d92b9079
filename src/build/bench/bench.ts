/*
 * `npm run bench`: how the built pages move, in one run and beside a page of plain text of the same length, with the
 * processor slowed four times, on a screen of 390 by 844. Needs dist/. Numbers of one machine compare only with each other.
 */
import { cpus } from 'node:os';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { provideBrowser } from '../findBrowser.ts';
import { serveFolder } from './folderServer.ts';
import { measured, type Smoothness } from './smoothness.ts';

const SLOWED = 4;
const WHEEL_PX = 100;
/** Between two notches: three screens a second, and as fast as one can look at pictures without reading. */
const [FAST_MS, LOOKING_MS] = [40, 100];
/** The whole story, unless a shorter stretch is asked for: `npm run bench -- 20000`. */
const MOST_PX = Number(process.argv[2] ?? Number.POSITIVE_INFINITY);

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Turns the wheel over the page, evenly, down to its end. */
async function scrollDown(session: CDPSession, heightPx: number, everyMs: number): Promise<void> {
  for (let at = 0; at < Math.min(heightPx, MOST_PX); at += WHEEL_PX) {
    const begun = performance.now();
    await session.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      x: 195,
      y: 500,
      deltaX: 0,
      deltaY: WHEEL_PX,
    });
    await wait(Math.max(0, everyMs - (performance.now() - begun)));
  }
}

/** Draws the date of the explorer over all years and back. */
async function dragDate(page: Page): Promise<void> {
  const box = await page.locator('.slider input[type=range]').boundingBox();
  if (!box) throw new Error('the explorer has no slider');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.68, y);
  await page.mouse.down();
  for (let i = 0; i <= 300; i += 1) {
    const share = 0.5 + 0.48 * Math.sin((i / 300) * 2 * Math.PI + 0.38);
    await page.mouse.move(box.x + box.width * share, y);
    await wait(16);
  }
  await page.mouse.up();
}

function plainPage(heightPx: number): string {
  const words = 'The towns along the road changed hands more than once in those years. '.repeat(6);
  // A paragraph with its margin is about 190 px high at this width.
  const paragraphs = `<p>${words}</p>`.repeat(Math.ceil(heightPx / 190));
  return `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Plain</title><style>body{font:18px/1.5 serif;margin:16px}</style>${paragraphs}</html>`;
}

const pages: Record<string, string> = {};
const server = await serveFolder('dist', pages);
const browser = await chromium.launch({ executablePath: provideBrowser() });
const context = await browser.newContext({
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  serviceWorkers: 'block',
});

async function opened(path: string, live?: string): Promise<[Page, CDPSession]> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(`${server.origin}${path}`);
  if (live) await page.locator(live).first().waitFor();
  await wait(2500);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  return [page, session];
}

async function scrolled(path: string, live?: string, everyMs = FAST_MS): Promise<Smoothness> {
  const [page, session] = await opened(path, live);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const result = await measured(page, session, () => scrollDown(session, height, everyMs));
  await page.close();
  return result;
}

try {
  const [probe] = await opened('/', '.stage.is-live');
  pages['/plain'] = plainPage(await probe.evaluate(() => document.documentElement.scrollHeight));
  await probe.close();
  const plain = await scrolled('/plain');
  const rows: [string, Smoothness][] = [
    ['plain text, scrolled', plain],
    ['story, scrolled', await scrolled('/', '.stage.is-live')],
    ['story, looked through', await scrolled('/', '.stage.is-live', LOOKING_MS)],
  ];
  const [page, session] = await opened('/explore/', '.explorer.is-live');
  await page.locator('.date-bar').scrollIntoViewIfNeeded();
  rows.push(['explorer, date drawn', await measured(page, session, () => dragDate(page))]);

  const ratio = (value: number, own: number, digits = 1): string =>
    own > 0 && value !== own ? ` (${(value / own).toFixed(digits)}×)` : '';
  const ms = (value: number, own: number): string => `${value.toFixed(1)} ms${ratio(value, own)}`;
  console.log(
    `${cpus().length} cores, ${process.platform}, Chromium ${browser.version()}, slowed ${SLOWED}×, ${new Date().toISOString().slice(0, 10)}\n`,
  );
  console.log(
    '| page | frame, p50 | p95 | p99 | dropped | long tasks | main thread |\n| --- | --- | --- | --- | --- | --- | --- |',
  );
  for (const [name, { p50, p95, p99, dropped, longTasks, busy }] of rows)
    console.log(
      `| ${name} | ${ms(p50, plain.p50)} | ${ms(p95, plain.p95)} | ${ms(p99, plain.p99)} | ${dropped.toFixed(1)} % | ${longTasks} | ${busy.toFixed(0)} %${ratio(busy, plain.busy)} |`,
    );
} finally {
  await browser.close();
  server.stop();
}
