import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Names of this story, in any language of the code. */
const OF_THIS_STORY =
  /qaryatayn|syria|iraq|euphrates|tigris|palmyra|raqqa|mosul|deir.?ez|homs\b|\bsohr|\bihs\b|hezbollah|islamic state|peshmerga|\bkrg\b|\bsdf\b/i;

/** The code without what is said about it: comments, and the examples that the reference of the data shows. */
function codeOf(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/\/\*[^]*?\*\/|<!--[^]*?-->/g, '')
    .replace(/^\s*\/\/.*$|(?<=\s)\/\/ .*$/gm, '')
    .replace(/example:\s*(['"`])[^]*?\1/g, '')
    .replace(/such as [\w-]+/g, '')
    .replace(/^import .*$/gm, '');
}

const files = globSync('src/**/*.{ts,svelte,astro,css}')
  .filter((file) => !file.startsWith('src/styles/'))
  .toSorted();

test('the code speaks of no story in particular', () => {
  expect(files.filter((file) => OF_THIS_STORY.test(codeOf(file)))).toEqual([]);
});
