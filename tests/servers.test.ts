import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../src/build/findBrowser.ts';
import { checkLinks } from '../src/build/links/checkLinks.ts';
import { programOf, serve, type Running, type ServerName } from './fixtures/servers.ts';

const SUB = '.cache/sub';
const site = 'https://example.org';
const folder = '/too-far-to-hold/';
/** Where `dist` is to be read: whoever is about to publish it under a path has built it for that path. */
const ownBase = `/${process.env['BASE'] ?? ''}/`.replace(/\/{2,}/g, '/');

beforeAll(() => {
  const { status, stdout, stderr } = spawnSync(`npx astro build --outDir ${SUB}`, {
    shell: true,
    encoding: 'utf8',
    // With no slash at either end: a deployer need not know.
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '',
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      SITE: site,
      BASE: 'too-far-to-hold',
    },
  });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
}, 600_000);

test('under a path every link leads to a file, and no page names an address outside of it', () => {
  const { broken } = checkLinks({ folder: SUB, site, base: folder });
  expect(broken).toEqual([]);
});

const cases = (['nginx', 'caddy'] as const).flatMap((name) =>
  (ownBase === '/' ? [true, false] : [false]).map((isAtRoot) => ({
    name,
    isAtRoot,
    where: isAtRoot ? 'the root' : folder,
  })),
);

for (const { name, isAtRoot, where } of cases) {
  const program = programOf(name);
  if (!program) console.error(`${name} is not installed: what is said of it is not tested`);
  describe.skipIf(!program)(`${name} at ${where}`, () => {
    ofServer(name, program ?? '', isAtRoot);
  });
}

function ofServer(name: ServerName, program: string, isAtRoot: boolean): void {
  const base = isAtRoot ? '/' : folder;
  const dist = isAtRoot ? 'dist' : SUB;
  let server: Running;
  const ask = (at: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${server.origin}${base}${at}`, { redirect: 'manual', headers });

  beforeAll(async () => {
    server = await serve(name, program, dist, isAtRoot);
  }, 60_000);
  afterAll(() => {
    server.stop();
  });

  test('an address without its last slash leads to the one with it', async () => {
    for (const at of ['methods', 'explore', 'step/taken', 'embed/taken']) {
      const answer = await ask(at);
      expect([301, 302, 307, 308], at).toContain(answer.status);
      const next = new URL(answer.headers.get('location') ?? '', `${server.origin}${base}${at}`);
      expect(next.pathname).toBe(`${base}${at}/`);
      expect(next.origin).toBe(server.origin);
      expect((await fetch(next)).status).toBe(200);
    }
    if (!isAtRoot)
      expect((await fetch(`${server.origin}${base.slice(0, -1)}`)).url).toBe(
        `${server.origin}${base}`,
      );
  });

  test('pages, scripts, styles, drawings and data come compressed, in their types and in UTF-8', async () => {
    const hashed = readdirSync(path.join(dist, '_astro'));
    const of = (end: string): string =>
      `_astro/${hashed.filter((file) => file.endsWith(end)).toSorted((a, b) => size(b) - size(a))[0]}`;
    const size = (file: string): number => readFileSync(path.join(dist, '_astro', file)).length;
    for (const [at, type] of [
      ['', 'text/html; charset=utf-8'],
      [of('.js'), 'javascript'],
      [of('.css'), 'text/css'],
      ['story.json', 'application/json'],
      ['figures/taken.svg', 'image/svg+xml'],
      ['figures/taken.csv', 'text/csv; charset=utf-8'],
      ['data/places.csv', 'text/csv; charset=utf-8'],
      ['data/places.geojson', 'application/geo+json'],
    ] as const) {
      const answer = await ask(at, { 'accept-encoding': 'gzip' });
      expect(answer.status, at).toBe(200);
      expect(answer.headers.get('content-type')?.toLowerCase(), at).toContain(type);
      expect(answer.headers.get('content-encoding'), at).toBe('gzip');
      expect(answer.headers.get('vary')?.toLowerCase(), at).toContain('accept-encoding');
    }
    expect((await ask(of('.woff2'))).headers.get('content-type')).toBe('font/woff2');
  });

  test('hashed files are kept for a year, everything else is asked for anew and known by its tag', async () => {
    const [file] = readdirSync(path.join(dist, '_astro'));
    expect((await ask(`_astro/${file}`)).headers.get('cache-control')).toBe(
      'public, max-age=31536000, immutable',
    );
    for (const at of ['', 'story.json', 'methods/', 'figures/taken.png'])
      expect((await ask(at)).headers.get('cache-control'), at).toBe('no-cache');
    const tag = (await ask('story.json')).headers.get('etag') ?? '';
    expect((await ask('story.json', { 'if-none-match': tag })).status).toBe(304);
  });

  test('what is not there is a 404 with a page in every language, its links and styles whole', async () => {
    for (const at of ['no-such-page', 'no/such/page/', 'ar/none/']) {
      const answer = await ask(at);
      expect(answer.status, at).toBe(404);
      const html = await answer.text();
      expect(html).toBe(readFileSync(path.join(dist, '404.html'), 'utf8'));
      expect(html).toContain(`href="${base}"`);
      for (const [, style = ''] of html.matchAll(/rel="stylesheet" href="([^"]+)"/g))
        expect((await fetch(`${server.origin}${style}`)).status).toBe(200);
    }
    const missing = await ask('_astro/none.js');
    expect(missing.status).toBe(404);
    // While a new build is on its way, a script may be missing for a moment: nobody may remember that for a year.
    expect(missing.headers.get('cache-control')).toBe('no-cache');
    expect((await ask('data/none.csv')).headers.get('content-type')).toContain('text/html');
    for (const at of ['_hosts/nginx.conf', '_headers', '_redirects'])
      expect((await ask(at)).status, at).toBe(404);
  });

  test('the policy comes as a header as well: anybody may frame an embed, nobody anything else', async () => {
    const of = async (at: string): Promise<Headers> => (await ask(at)).headers;
    const [page, embed, none] = [await of(''), await of('embed/taken/'), await of('none')];
    for (const headers of [page, embed, none]) {
      expect(headers.get('content-security-policy')).toMatch(/script-src 'self' 'sha256-/);
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(headers.get('content-security-policy')).toContain(
        "require-trusted-types-for 'script'",
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
      expect(headers.get('permissions-policy')).toContain('geolocation=()');
    }
    expect(page.get('content-security-policy')).toMatch(/frame-ancestors 'none'$/);
    expect(none.get('content-security-policy')).toMatch(/frame-ancestors 'none'$/);
    expect(embed.get('content-security-policy')).toMatch(/frame-ancestors \*$/);
    expect((await of('data/places.csv')).get('access-control-allow-origin')).toBe('*');
    expect(page.get('access-control-allow-origin')).toBeNull();
  });

  test(
    'a reader walks from the story to the explorer and back, and nothing is missing or refused',
    { timeout: 120_000 },
    async () => {
      const browser = await chromium.launch({ executablePath: findBrowser() ?? '' });
      try {
        const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
        const wrong: string[] = [];
        page.on('response', (answer) => {
          if (answer.status() >= 400) wrong.push(`${answer.status()} ${answer.url()}`);
        });
        page.on('console', (message) => {
          if (message.type() === 'error') wrong.push(message.text());
        });
        page.on('pageerror', (error) => wrong.push(error.message));
        await page.goto(`${server.origin}${base}`);
        await page.locator('.stage.is-live').waitFor();
        for (const step of ['taken', 'every-day', 'near-far', 'withdrawn']) {
          await page.evaluate((id) => {
            document.getElementById(id)?.scrollIntoView({ block: 'center', behavior: 'instant' });
          }, step);
          await expect
            .poll(() => page.locator('.stage').getAttribute('data-shows'), { timeout: 10_000 })
            .toBe(step);
        }
        await page.goto(`${server.origin}${base}explore`);
        await page.locator('.explorer.is-live').waitFor();
        expect(new URL(page.url()).pathname).toBe(`${base}explore/`);
        await page.locator('.masthead .name').click();
        await page.waitForURL(`${server.origin}${base}`);
        await page.locator('.stage.is-live').waitFor();
        expect(wrong).toEqual([]);
      } finally {
        await browser.close();
      }
    },
  );
}

test('hosts that read them are given headers for every page, no page twice, and short lines', () => {
  for (const dist of ['dist', SUB]) {
    const text = readFileSync(path.join(dist, '_headers'), 'utf8');
    const rules = text.split(/^(?=\/)/m);
    const policies = rules.filter((rule) => rule.includes('Content-Security-Policy'));
    const paths = policies.map((rule) => rule.split('\n')[0] ?? '');
    const base = dist === 'dist' ? ownBase : folder;
    for (const page of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
      if (!page.endsWith('.html')) continue;
      const at = `${base}${page.replace(/(^|\/)index\.html$/, '$1')}`;
      const fitting = paths.filter((rule) =>
        rule.endsWith('*') ? at.startsWith(rule.slice(0, -1)) : at === rule,
      );
      expect(fitting, at).toHaveLength(1);
    }
    // Cloudflare reads no more.
    expect(rules.length).toBeLessThan(100);
    for (const line of text.split('\n')) expect(line.length).toBeLessThan(2000);
    expect(existsSync(path.join(dist, '.nojekyll'))).toBe(true);
  }
});
