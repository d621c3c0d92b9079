import { expect, test } from 'vitest';
import { differences, factsOnSheet } from '../../src/build/proof/sheetFacts.ts';
import { boundValues, plainWords, wordsBySteps } from '../../src/story/proof/stepWords.ts';

const sheet =
  '<dd data-fact="taken.en.words">A &amp; <b>B</b></dd><li data-fact="taken.en.warnings">one</li>' +
  '<li data-fact="taken.en.warnings">two</li><img src="/ar/pictures/taken-wide.svg"><img src="/pictures/taken-wide.svg">';

test('the sheet is read back: words, warnings together, a hash for each picture of each edition', () => {
  expect(factsOnSheet(sheet, (address) => address)).toEqual({
    'taken.en.warnings': 'one | two',
    'taken.en.words': 'A & B',
    'taken-wide.ar.picture': 'ar/pictures/taken-wide.svg',
    'taken-wide.main.picture': 'pictures/taken-wide.svg',
  });
});

test('a sheet built for a path is read as one at the root is', () => {
  const under = sheet.replaceAll('src="/', 'src="/too-far-to-hold/');
  const icon = '<link rel="icon" href="/too-far-to-hold/icon.svg" type="image/svg+xml">';
  expect(factsOnSheet(icon + under, (address) => address)).toEqual(
    factsOnSheet(sheet, (address) => address),
  );
});

test('differences say what was and what is, and of pictures only that they changed', () => {
  expect(
    differences(
      { 'a.en.words': 'x', 'a.en.alt': 'same', 'a-wide.main.picture': '1', 'b.en.words': 'old' },
      { 'a.en.words': 'y', 'a.en.alt': 'same', 'a-wide.main.picture': '2', 'c.en.words': 'new' },
    ),
  ).toEqual([
    'a-wide.main.picture: drawn otherwise',
    'a.en.words:\n  - x\n  + y',
    'b.en.words: gone\n  - old',
    'c.en.words: new\n  + new',
  ]);
});

test('a chapter is taken apart into its steps, and each number keeps what it is made of', () => {
  const words = wordsBySteps(
    '<!--step a--><p>One <a class="value" data-value="1" data-from="distance(x, y)">1 km</a></p><!--step b--><p>Two</p>',
  );
  expect([...words.keys()]).toEqual(['a', 'b']);
  expect(plainWords(words.get('b') ?? '')).toBe('Two');
  expect(boundValues(words.get('a') ?? '')).toEqual(['1 km (distance(x, y))']);
});
