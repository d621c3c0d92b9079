import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectOfAnotherStory } from './fixtures/anotherStory.ts';

/** Names of the story of this repository: readers of another one must not meet them. */
const OF_THIS_STORY =
  /qaryatayn|syria|\biraq|euphrates|tigris|palmyra|raqqa|mosul|deir.?ez|homs\b|\bsohr|\bihs\b|hezbollah|islamic state|too far to hold|201[4-9]/i;

let root = '';
/** A file as it is read: no-break spaces are spaces. */
const read = (file: string): string =>
  readFileSync(join(root, 'dist', file), 'utf8').replaceAll('\u00a0', ' ');

beforeAll(() => {
  root = projectOfAnotherStory();
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production', CI: '1' } },
  );
  expect(status, `${stdout}\n${stderr}`).toBe(0);
}, 240_000);
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('a story of other countries, parties and days, in one language, by the same code', () => {
  test('is told with its own words, numbers and marks', () => {
    const html = read('index.html');
    const text = html
      .replace(/<script[^]*?<\/script>/g, '')
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ');
    expect(html).toMatch(/<html lang="en"/);
    expect(html).toMatch(/<title>The Ferry<\/title>/);
    expect(text).toMatch(/In one night.{0,40} the south took the ferry, 26 km from its own mill/);
    expect(text).toContain('It held it for 18 days');
    expect(text).toContain('The ferry was taken in a night');
  });

  test('has its pages and files, and no other edition', () => {
    for (const file of [
      ...['explore/index.html', 'methods/index.html', 'sources/index.html', 'numbers/index.html'],
      ...['step/night/index.html', 'embed/morning/index.html', 'tables/night/index.html'],
      ...['figures/night.png', 'figures/morning.csv', 'corrections.xml', 'data/datapackage.json'],
    ])
      expect(existsSync(join(root, 'dist', file)), file).toBe(true);
    expect(existsSync(join(root, 'dist/ar'))).toBe(false);
    expect(globSync('elsewhere/*', { cwd: join(root, 'dist') })).toEqual([]);
  });

  test('draws its ground in its own colours, with the text that says so', () => {
    const svg = read('figures/night.svg');
    expect(svg).toContain(
      '<desc>Map of the river on 2 March 1901. The south holds the ferry, 26 km from its main body.</desc>',
    );
    expect(svg).toContain('#5f86a8');
    expect(read('figures/morning.csv')).toContain('Ferry,The north');
  });

  test('names nothing of the story that it was made from', () => {
    const files = globSync('**/*.{html,json,xml,csv,svg,txt,geojson,yaml,js,css}', {
      cwd: join(root, 'dist'),
    }).filter(
      // Licences have years and capitals of their own; `IS` is Iceland in the outlines of the world.
      (file) => file !== 'licences.txt' && file !== 'world.json' && !file.startsWith('_astro'),
    );
    expect(files.length).toBeGreaterThan(40);
    const found = files.flatMap((file) => {
      const text = read(file).replace(/url\(data:[^)]*\)/g, '');
      const name = OF_THIS_STORY.exec(text) ?? /\bIS\b/.exec(text);
      return name ? [`${file}: ${name[0]}`] : [];
    });
    expect(found).toEqual([]);
  });
});
