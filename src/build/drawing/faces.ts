import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fontverter from 'fontverter';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';

/** One file of a typeface, ready to set words in any of its weights. */
export interface Typeface {
  readonly file: string;
  readonly family: string;
  readonly isItalic: boolean;
  /** Units to the em: glyphs are drawn in them. */
  readonly unitsPerEm: number;
  readonly has: (character: string) => boolean;
  /** The face at a weight; one object for each. */
  readonly at: (weight: number) => Font;
}

/** The faces that a picture's words may be set in; the first of a family that has a letter sets it. */
const files = [
  { family: 'Source Sans 3', file: 'source-sans-3' },
  { family: 'Source Sans 3', file: 'source-sans-3-italic', isItalic: true },
  { family: 'Source Serif 4 Display', file: 'source-serif-4-display' },
  { family: 'Vazirmatn', file: 'vazirmatn' },
  { family: 'Vazirmatn', file: 'vazirmatn-digits' },
  { family: 'Noto Naskh Arabic', file: 'noto-naskh-arabic' },
  { family: 'Noto Naskh Arabic', file: 'noto-naskh-arabic-digits' },
] as const;

async function load(
  root: string,
  { family, file, ...rest }: (typeof files)[number],
): Promise<Typeface> {
  const packed = readFileSync(join(root, 'src/styles/fonts', `${file}.woff2`));
  const face = new Face(new Blob(new Uint8Array(await fontverter.convert(packed, 'sfnt'))));
  const letters = new Set(face.collectUnicodes());
  const axis = face.getAxisInfos()['wght'];
  const known = new Map<number, Font>();
  return {
    file,
    family,
    isItalic: 'isItalic' in rest,
    unitsPerEm: face.upem,
    has: (character) => letters.has(character.codePointAt(0) ?? 0),
    at: (weight) => {
      const wght = axis ? Math.min(axis.max, Math.max(axis.min, weight)) : 0;
      let font = known.get(wght);
      if (!font) {
        font = new Font(face);
        if (axis) font.setVariations([new Variation('wght', wght)]);
        known.set(wght, font);
      }
      return font;
    },
  };
}

/** All typefaces of the pictures, from the files that the page serves. */
async function loadTypefaces(root = process.cwd()): Promise<readonly Typeface[]> {
  const loaded: Typeface[] = [];
  // One after the other: the unpacker gives empty files when asked for several at once.
  for (const file of files) loaded.push(await load(root, file));
  return loaded;
}

let known: Promise<readonly Typeface[]> | undefined;

/** The same, loaded once. */
export function typefaces(): Promise<readonly Typeface[]> {
  return (known ??= loadTypefaces());
}

/**
 * The face that sets a letter: of the families in the order wished for, and of the kind asked for where there is one.
 *
 * @param families as `font-family` lists them
 * @param near the face of the letter before, which keeps spaces and marks that it has
 * @throws Error naming a letter that no face has
 */
export function typefaceFor(
  faces: readonly Typeface[],
  families: string,
  isItalic: boolean,
  character: string,
  near?: Typeface,
): Typeface {
  const wished = families.split(',').map((name) => name.trim().replaceAll(/^['"]|['"]$/g, ''));
  const inOrder = [...wished, ...faces.map(({ family }) => family)];
  const able = faces.filter((face) => face.has(character));
  if (near && /[\s\u200c\u200d]/.test(character) && able.includes(near)) return near;
  for (const family of inOrder) {
    const found = able.filter((face) => face.family === family);
    const face = found.find((one) => one.isItalic === isItalic) ?? found[0];
    if (face) return face;
  }
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
  throw new Error(
    `no typeface of the pictures has "${character}" (U+${code}); src/build/subsetFonts.ts says which letters are kept`,
  );
}
