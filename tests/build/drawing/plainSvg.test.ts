import { expect, test } from 'vitest';
import { typefaces } from '../../../src/build/drawing/faces.ts';
import { plainSvg } from '../../../src/build/drawing/plainSvg.ts';
import { setWords } from '../../../src/build/drawing/setWords.ts';
import { styleSheet } from '../../../src/build/drawing/styleSheet.ts';

const css = `
:root { --ink: light-dark(#111111, #eeeeee); --rim: light-dark(rgb(255 0 0 / 0.5), #000000); --sans: 'Source Sans 3', sans-serif }
.figure { font-family: var(--sans) }
.mark { color: #aa0000 }
.box { fill: var(--ink); stroke-width: 2px }
.box.open:not(.core) { fill: none }
.map .name { font-size: 20px; fill: var(--ink); stroke: var(--rim); stroke-width: 3px }
:lang(ar) .map .name { font-size: 30px }
@media (max-width: 100px) { .box { fill: #123456 } }
`;
const plain = async (body: string, locale: 'en' | 'ar' = 'en', theme?: 'light' | 'dark') =>
  plainSvg(`<svg class="figure" width="10" height="10">${body}</svg>`, {
    sheet: styleSheet(css, locale),
    typefaces: await typefaces(),
    locale,
    theme: theme ?? 'both',
  });

test('colours are plain values, and the dark ones stand in one rule for screens', async () => {
  const svg = await plain('<rect class="box" width="4" height="4"></rect>');
  expect(svg).toContain('<rect width="4" height="4" stroke-width="2" fill="#111111" class="n0"/>');
  expect(svg).toContain('@media screen and (prefers-color-scheme:dark){.n0{fill:#eeeeee}}');
  expect(svg).not.toMatch(/var\(|light-dark|@font-face|vector-effect/);
});

test('a forced theme needs no style sheet at all', async () => {
  const svg = await plain('<rect class="box" width="4" height="4"></rect>', 'en', 'dark');
  expect(svg).toContain('fill="#eeeeee"');
  expect(svg).not.toMatch(/<style|class=/);
});

test('the later and the narrower rule win, and those of a screen size do not count', async () => {
  const svg = await plain('<rect class="box open"/><rect class="box open core"/>');
  expect(svg).toContain('fill="none"');
  expect(svg).toContain('fill="#111111"');
  expect(svg).not.toContain('#123456');
});

test('words become outlines that keep their words as a label, with a rim beneath', async () => {
  const svg = await plain('<g class="map"><text class="name" x="5" y="5">Homs</text></g>');
  expect(svg).toContain('aria-label="Homs"');
  expect(svg).not.toContain('<text');
  // One shape for the word, used for the rim and for the letters.
  expect(svg.match(/<path id="g/g)).toHaveLength(1);
  expect(svg.match(/<use xlink:href="#g0"/g)).toHaveLength(2);
  expect(svg.indexOf('stroke="#ff0000"')).toBeLessThan(svg.indexOf('fill="#111111"'));
  expect(svg).toContain('stroke-opacity="0.5"');
});

test('the lines of a label are apart in what is said of it', async () => {
  const svg = await plain(
    '<text><tspan x="1" y="2">268 km</tspan><tspan x="1" y="4">to the ground</tspan></text>',
  );
  expect(svg).toContain('aria-label="268 km to the ground"');
});

test('a picture in the picture becomes a group that is cut at its edges', async () => {
  const svg = await plain('<svg x="1" y="2" width="6" height="4" viewBox="0 0 3 2"><rect/></svg>');
  expect(svg).toContain('<g transform="translate(1 2) scale(2)" clip-path="url(#c0)">');
});

test('a letter that no typeface has is named', async () => {
  await expect(plain('<text x="1" y="1">漢</text>')).rejects.toThrow('U+6F22');
});

const run = { families: "'Vazirmatn', 'Source Sans 3'", size: 10, weight: 400, isItalic: false };

test('Arabic letters join, and its dots and marks are set by the face', async () => {
  const faces = await typefaces();
  const word = setWords([{ ...run, text: 'القريتين', spacing: 0 }], faces, 'rtl');
  const apart = [...'القريتين'].map(
    (text) => setWords([{ ...run, text, spacing: 0 }], faces, 'rtl').width,
  );
  // Joined forms are narrower than the same letters one by one.
  expect(word.width).toBeLessThan(apart.reduce((sum, width) => sum + width) * 0.85);
  expect(word.pieces).toHaveLength(1);
});

test('in a line that reads from the right a number stands right of its unit, its digits in order', async () => {
  const { pieces } = setWords([{ ...run, text: '268 كم', spacing: 0 }], await typefaces(), 'rtl');
  expect(pieces.map(({ face }) => face.file)).toEqual(
    // The letters, then the space in the line's direction, then the digits in theirs.
    ['vazirmatn', 'vazirmatn-digits', 'vazirmatn-digits'],
  );
  const digits = pieces.at(-1)?.glyphs.map(({ id }) => id) ?? [];
  const alone = setWords([{ ...run, text: '268', spacing: 0 }], await typefaces(), 'ltr');
  expect(digits).toEqual(alone.pieces[0]?.glyphs.map(({ id }) => id));
});

test('letters apart are spread by their spacing, and capitals come from the style', async () => {
  const faces = await typefaces();
  const [near, far] = [0, 0.5].map(
    (spacing) => setWords([{ ...run, text: 'abcd', spacing }], faces, 'ltr').width,
  );
  expect((far ?? 0) - (near ?? 0)).toBeCloseTo(4 * 0.5 * 10, 6);
});

test('currentColor is the colour that stands around the shape', async () => {
  const svg = await plain('<g class="mark"><rect fill="currentColor" /></g>');
  expect(svg).toContain('fill="#aa0000"');
});

test('a picture in the picture may count from its middle', async () => {
  const svg = await plain(
    '<svg x="4" y="4" width="8" height="8" viewBox="-8 -8 16 16"><rect/></svg>',
  );
  expect(svg).toContain('<g transform="translate(8 8) scale(0.5)"');
});

test('a text may read the other way than the picture around it', async () => {
  const sheet = styleSheet(css, 'en');
  const svg = plainSvg(
    '<svg class="figure" direction="rtl"><text x="50" y="9" direction="ltr">0</text><text x="50" y="9">0</text></svg>',
    { sheet, typefaces: await typefaces(), locale: 'en', theme: 'light' },
  );
  const [ltr, rtl] = [...svg.matchAll(/translate\(([\d.]+) 9\)/g)].map(([, x]) => Number(x));
  expect(ltr).toBe(50);
  expect(rtl).toBeLessThan(45);
});
