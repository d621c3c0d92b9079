import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Names of this story, in any language of the code. */
const OF_THIS_STORY =
  /qaryatayn|syria|iraq|euphrates|tigris|palmyra|raqqa|mosul|deir.?ez|homs\b|\bsohr|\bihs\b|hezbollah|islamic state/i;

/**
 * Charts of this story that others would leave out: the land as two publishers counted it, and the course of two rivers.
 * They are told by their keys in the editors' files; nothing may join them here.
 */
const ALLOWED = [
  'src/build/charts/reach.ts',
  'src/build/fit.ts',
  'src/build/fitReport.ts',
  'src/build/tallies.ts',
  'src/graphics/ElsewhereChoice.svelte',
  'src/graphics/Reach.svelte',
  'src/graphics/ReachControl.svelte',
  'src/scene/backWords.ts',
  'src/scene/reachChart.ts',
  'src/scene/reachData.ts',
  'src/scene/tables/territory.ts',
  'src/scene/timeline.ts',
  'src/scene/timelineData.ts',
  'src/scene/words.ts',
  'src/schema/charts/reach.ts',
  'src/schema/tables/territory.ts',
  'src/story/methods/FitError.astro',
  'src/story/methods/FitTables.astro',
];

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

test('the code speaks of no story in particular, but for the charts that are this one’s', () => {
  const found = files.filter((file) => OF_THIS_STORY.test(codeOf(file)));
  expect(found.filter((file) => !ALLOWED.includes(file))).toEqual([]);
  // A file that has become general leaves the list.
  expect(ALLOWED.filter((file) => !found.includes(file))).toEqual([]);
});
