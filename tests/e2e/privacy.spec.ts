import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('index.html'))
  .map((name) => name.replace(/index\.html$/, ''));

/** Pages of a kind are asked for together: each test stays short, and a failure says which kind. */
const kindOf = (page: string): string =>
  /(^|\/)(step|embed|tables)\//.exec(page)?.[2] ?? 'other pages';

for (const [kind, all] of Map.groupBy(pages, kindOf)) {
  test(`${kind}: no cookie, nothing kept, and no request to anywhere else`, async ({
    page,
    context,
    baseURL,
  }, { project }) => {
    test.skip(project.name !== 'desktop', 'the same on every screen');
    test.setTimeout(30_000 + all.length * 4000);
    const { origin } = new URL(baseURL ?? '');
    const elsewhere: string[] = [];
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== origin)
        elsewhere.push(`${page.url()}: ${url.href}`);
    });
    context.on('response', (answer) => {
      if (answer.headers()['set-cookie'] !== undefined) elsewhere.push(`cookie: ${answer.url()}`);
    });
    // A step's page hands on to the story, which is looked at once, by itself.
    if (kind === 'step')
      await page.route(
        (url) =>
          /^\/([a-z]{2}\/)?$/.test(
            url.href.slice((baseURL ?? '').length - 1).split(/[?#]/)[0] ?? '',
          ),
        (route) => route.fulfill({ contentType: 'text/html', body: '' }),
      );
    for (const at of all) {
      await page.goto(at).catch((error: unknown) => {
        // Handing on interrupts the visit.
        if (!String(error).includes('interrupted') && !String(error).includes('ERR_ABORTED'))
          throw error;
      });
      if (kind === 'step') await page.waitForURL((url) => url.hash !== '');
      await page.waitForLoadState('load');
      if (kind === 'other pages') {
        await page.mouse.wheel(0, 4000);
        await page.waitForTimeout(300);
      }
      const kept = await page.evaluate(async () => ({
        cookie: document.cookie,
        local: Object.keys(localStorage),
        session: Object.keys(sessionStorage),
        bases: (await indexedDB.databases()).length,
      }));
      expect(kept, at).toEqual({ cookie: '', local: [], session: [], bases: 0 });
    }
    expect(elsewhere).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
}

test('the only thing kept is what the reader chose', async ({ page, context }, { project }) => {
  test.skip(project.name !== 'desktop', 'the same on every screen');
  await page.goto('');
  await page.locator('.settings summary').click();
  await page.locator('.settings input[name=theme][value=dark]').check({ force: true });
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({
    reader: expect.stringContaining('dark') as unknown,
  });
  expect(await context.cookies()).toEqual([]);
});
