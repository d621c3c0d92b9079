import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';

/** What the scripts of the story's page may weigh at first view, compressed. */
const BUDGET_KB = 45;
/** The ground that the map loads, compressed. */
const GEOMETRY_KB = 45;
/** Style sheets, compressed. */
const CSS_KB = 15;
/** Everything at load: page, scripts, styles, ground, and the typefaces of the first view. */
const LOAD_KB = 220;

const scripts = readdirSync('dist/_astro').filter((name) => name.endsWith('.js'));

function read(name: string): string {
  return readFileSync(path.join('dist/_astro', name), 'utf8');
}

/** The scripts that a page fetches at once: those it names, those that they import, and so on. */
function firstView(html: string): Set<string> {
  const reached = new Set(scripts.filter((name) => html.includes(name)));
  for (const name of reached) {
    // An import in brackets waits until it is called.
    for (const [, imported = ''] of read(name).matchAll(
      /(?:from|import)\s*["']\.\/([^"']+)["']/g,
    )) {
      reached.add(imported);
    }
  }
  return reached;
}

function brotliKb(text: string): number {
  return brotliCompressSync(text).length / 1000;
}

test('no schema reaches a reader', () => {
  expect(scripts.filter((name) => read(name).includes('ZodError'))).toEqual([]);
});

test('no module of Node reaches a reader', () => {
  expect(scripts.filter((name) => /["'`]node:/.test(read(name)))).toEqual([]);
});

test(`the scripts of the story's page weigh at most ${BUDGET_KB} kB`, () => {
  const html = readFileSync('dist/index.html', 'utf8');
  const inline = [...html.matchAll(/<script\b(?![^>]*ld\+json)[^>]*>(.*?)<\/script>/gs)].map(
    ([, code]) => code ?? '',
  );
  const reached = [...firstView(html)].map(read);
  expect(reached).not.toEqual([]);
  const weight = [...reached, inline.join('\n')].reduce((sum, text) => sum + brotliKb(text), 0);
  expect(weight).toBeLessThanOrEqual(BUDGET_KB);
});

const pageOf = (html: string): number =>
  brotliKb(html) + [...firstView(html)].reduce((sum, name) => sum + brotliKb(read(name)), 0);

/** Those that the story's page loads; embeds have a sheet of their own. */
const styleSheets = readdirSync('dist/_astro').filter(
  (name) => name.endsWith('.css') && readFileSync('dist/index.html', 'utf8').includes(name),
);

test(`the styles weigh at most ${CSS_KB} kB`, () => {
  const weight = styleSheets.reduce((sum, name) => sum + brotliKb(read(name)), 0);
  expect(weight).toBeLessThanOrEqual(CSS_KB);
});

test(`the ground that the map loads weighs at most ${GEOMETRY_KB} kB`, () => {
  expect(brotliKb(readFileSync('dist/story.json', 'utf8'))).toBeLessThanOrEqual(GEOMETRY_KB);
});

test(`everything at load weighs at most ${LOAD_KB} kB`, () => {
  const html = readFileSync('dist/index.html', 'utf8');
  const faces = readdirSync('dist/_astro').filter((name) => /^source-.*\.woff2$/.test(name));
  const fonts = faces.reduce(
    (sum, name) => sum + statSync(path.join('dist/_astro', name)).size / 1000,
    0,
  );
  const styles = styleSheets.reduce((sum, name) => sum + brotliKb(read(name)), 0);
  const ground =
    brotliKb(readFileSync('dist/story.json', 'utf8')) +
    brotliKb(readFileSync('dist/steps.json', 'utf8')) +
    // What draws it, beside the page.
    brotliKb(read(scripts.find((name) => name.startsWith('groundWorker')) ?? ''));
  expect(pageOf(html) + styles + ground + fonts).toBeLessThanOrEqual(LOAD_KB);
});

test('the page has at most 3,500 elements', () => {
  const html = readFileSync('dist/index.html', 'utf8');
  expect(html.match(/<[a-z][^>]*>/g)?.length).toBeLessThanOrEqual(3500);
});

test('no style attribute stands in the page: it would need an exception in its security policy', () => {
  expect(readFileSync('dist/index.html', 'utf8')).not.toMatch(/<[^>]+\sstyle=/);
});
