import { expect, test } from 'vitest';
import { checkLinks } from '../src/build/links/checkLinks.ts';
import { htmlLinks } from '../src/build/links/htmlLinks.ts';

const report = checkLinks({
  folder: 'dist',
  site: process.env['SITE'] ?? 'http://localhost:4321',
  base: `/${process.env['BASE'] ?? ''}/`.replace(/\/{2,}/g, '/'),
});

test('every link, asset and address of the built pages leads to a file, and to a spot that is there', () => {
  expect(report.broken).toEqual([]);
  expect(report.pages).toBeGreaterThan(10);
  expect(report.followed).toBeGreaterThan(1000);
});

test('every address of another site is a secure or a plain web address', () => {
  for (const address of report.external.keys()) expect(address).toMatch(/^https?:\/\/[^/]+\.[^/]+/);
});

test('links are found in attributes of every kind, and not in text, comments or scripts', () => {
  const { links, ids } = htmlLinks(`
    <!-- <a href="/comment/"> --><script>const x = '<a href="/script/">';</script>
    <a id="one" title="a > b" href='/a/?x=1&amp;y=2#z'>href="/text/"</a>
    <img src=/b.png srcset="/c.png 1x, /d.png 2x">
    <meta http-equiv="refresh" content="0; url=/e/#f"><meta property="og:image" content="https://x.org/g.png">
    <astro-island component-url="/h.js" props="{&quot;u&quot;:[0,&quot;/i.json&quot;]}"></astro-island>`);
  expect(links.map(({ address }) => address)).toEqual([
    ...['/a/?x=1&y=2#z', '/b.png', '/c.png', '/d.png', '/e/#f', 'https://x.org/g.png'],
    ...['/h.js', '/i.json'],
  ]);
  expect([...ids]).toEqual(['one']);
});
