import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';

/** What the scripts of the story's page may weigh, compressed. */
const BUDGET_KB = 45;

const scripts = readdirSync('dist/_astro').filter((name) => name.endsWith('.js'));

function read(name: string): string {
  return readFileSync(path.join('dist/_astro', name), 'utf8');
}

/** The scripts that are fetched for a text sooner or later: those it names, those they name, and so on. */
function reachableFrom(text: string): Set<string> {
  const reached = new Set<string>();
  const texts = [text];
  for (let current = texts.pop(); current !== undefined; current = texts.pop()) {
    for (const name of scripts) {
      if (reached.has(name) || !current.includes(name)) continue;
      reached.add(name);
      texts.push(read(name));
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
  const inline = [...html.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map(
    ([, code]) => code ?? '',
  );
  const reached = [...reachableFrom(html)].map(read);
  expect(reached).not.toEqual([]);
  const weight = [...reached, inline.join('\n')].reduce((sum, text) => sum + brotliKb(text), 0);
  expect(weight).toBeLessThanOrEqual(BUDGET_KB);
});
