/*
 * Cuts the story's typefaces down to the letters and weights it uses, into src/styles/fonts.
 * Run by hand (`node src/build/subsetFonts.ts`) after a change here; the files are committed.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { addCharacters } from './addCharacters.ts';

/** Every character from the first to the last, both included. */
function span(first: string, last: string): string {
  const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)];
  return Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i)).join('');
}

const digitsAndMarks = `${span(' ', '@')}[]_{|}~`;

/** Spaces and hyphens that do not break, dashes, quotation marks, and signs beside numbers. */
const typography = '\u00a0\u2009\u202f\u2010\u2011–—‘’‚“”„•…‹›−';

/** The packages leave these out; without them "al-Qaryatayn" would get its hyphen from another face. */
const twins = { '\u2010': '-', '\u2011': '-', '\u202f': '\u2009' };

/** The accented letters are those of names that the sources bring; others fall back, letter by letter. */
const accented = 'ÁÄÅÇÉÈÖÜáàâäãåçéèêëíîïñóôöøúûüß';

const latin = `${span(' ', '~')}${accented}${typography}′″£©«»°±²·½×€`;

/** Arabic letters with their marks, and those Persian and Kurdish names add. */
const arabic = `،؛؟${span('ء', 'غ')}${span('ـ', 'ْ')}٠١٢٣٤٥٦٧٨٩٪٫٬ٰٱپچڤژکگی\u200c\u200d`;

// The figures of all four faces are lining and tabular without being asked; the other figures stay out.
const latinFeatures = ['kern', 'liga'];
const arabicFeatures = [
  ...['ccmp', 'locl', 'isol', 'init', 'medi', 'fina', 'rlig', 'rclt', 'calt', 'liga'],
  ...['curs', 'kern', 'mark', 'mkmk'],
];

interface Cut {
  /** A file of an installed @fontsource-variable package. */
  from: string;
  text: string;
  features: readonly string[];
  axes: Readonly<Record<string, number | { min: number; max: number }>>;
}

/** By the name of the file each becomes. */
export const cuts: Readonly<Record<string, Cut>> = {
  'source-serif-4-text': {
    from: 'source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
    text: latin,
    features: latinFeatures,
    axes: { opsz: 14, wght: { min: 400, max: 650 } },
  },
  'source-serif-4-display': {
    from: 'source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
    text: latin,
    features: latinFeatures,
    axes: { opsz: 60, wght: 570 },
  },
  'source-sans-3': {
    from: 'source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    text: latin,
    features: latinFeatures,
    axes: { wght: { min: 400, max: 700 } },
  },
  'source-sans-3-italic': {
    from: 'source-sans-3/files/source-sans-3-latin-wght-italic.woff2',
    text: latin,
    features: latinFeatures,
    axes: { wght: 400 },
  },
  'noto-naskh-arabic': {
    from: 'noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2',
    text: arabic,
    features: arabicFeatures,
    axes: { wght: { min: 400, max: 700 } },
  },
  'noto-naskh-arabic-digits': {
    from: 'noto-naskh-arabic/files/noto-naskh-arabic-latin-wght-normal.woff2',
    text: `${digitsAndMarks}«»${typography}`,
    features: latinFeatures,
    axes: { wght: { min: 400, max: 700 } },
  },
  vazirmatn: {
    from: 'vazirmatn/files/vazirmatn-arabic-wght-normal.woff2',
    text: arabic,
    features: arabicFeatures,
    axes: { wght: { min: 400, max: 700 } },
  },
  'vazirmatn-digits': {
    from: 'vazirmatn/files/vazirmatn-latin-wght-normal.woff2',
    text: `${digitsAndMarks}«»${typography}`,
    features: latinFeatures,
    axes: { wght: { min: 400, max: 700 } },
  },
};

/** The finished WOFF2 file. The same cut of the same package gives the same bytes. */
export async function cutFont({ from, text, features, axes }: Cut): Promise<Buffer> {
  const file = new URL(`../../node_modules/@fontsource-variable/${from}`, import.meta.url);
  const whole = await subsetFont(await readFile(file), '', {
    targetFormat: 'sfnt',
    keepAllGlyphs: true,
  });
  return subsetFont(addCharacters(whole, twins), text, {
    targetFormat: 'woff2',
    keepFeatures: [...features],
    variationAxes: axes,
    noHinting: true,
  });
}

if (import.meta.main) {
  const folder = new URL('../styles/fonts/', import.meta.url);
  await mkdir(folder, { recursive: true });
  for (const [name, cut] of Object.entries(cuts)) {
    const bytes = await cutFont(cut);
    await writeFile(new URL(`${name}.woff2`, folder), bytes);
    console.log(`${name}: ${(bytes.length / 1000).toFixed(1)} kB`);
  }
}
