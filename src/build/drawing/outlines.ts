import type { Typeface } from './faces.ts';
import type { SetPiece } from './setWords.ts';
import type { SvgElement } from './svgTree.ts';

/** How a plain drawing points at a shape of its own. Inkscape before 1.3 knows no other name, and everybody knows this one. */
export const LINK = 'xlink:href';

const short = (value: number, digits: number): string => String(Number(value.toFixed(digits)));

/** Words of a picture as shapes: each is drawn once, and used for its letters and for the rim beneath them. */
export interface Outlines {
  /** A piece of a line as an element, its baseline beginning at a point in px. */
  readonly place: (piece: SetPiece, x: number, y: number) => SvgElement | undefined;
  /** The shapes, for the picture's `<defs>`. */
  readonly shapes: () => SvgElement[];
}

const drawn = new WeakMap<Typeface, Map<string, string>>();

/**
 * The outline of a letter in whole units, each point told from the one before: so it reads the same wherever it stands in a
 * word, and packs well. Hundreds of pictures are set in the same few hundred letters.
 */
function glyphPath(face: Typeface, weight: number, glyph: number): string {
  const letters = drawn.get(face) ?? new Map<string, string>();
  drawn.set(face, letters);
  const key = `${weight} ${glyph}`;
  const known = letters.get(key);
  if (known !== undefined) return known;
  const d = toldFromBefore(face.at(weight).glyphToPath(glyph));
  letters.set(key, d);
  return d;
}

/** Rewrites a path of `M`, `L`, `Q`, `C` and `Z` with points told from the one before, in whole units. */
function toldFromBefore(path: string): string {
  let [from, start] = [
    [0, 0],
    [0, 0],
  ];
  return path.replace(/([MLQCZ])([^MLQCZ]*)/g, (_, command: string, numbers: string) => {
    if (command === 'Z') {
      from = start;
      return 'z';
    }
    const all = (numbers.match(/-?\d+(\.\d+)?/g) ?? []).map((number) => Math.round(Number(number)));
    const told = all.map((number, i) => number - (from[i % 2] ?? 0));
    from = all.slice(-2);
    if (command === 'M') start = from;
    return command.toLowerCase() + told.join(' ').replaceAll(' -', '-');
  });
}

/** Collects the words of one picture. */
export function outlines(): Outlines {
  const ids = new Map<string, string>();
  return {
    place({ face, weight, x: start, scale, glyphs }, x, y) {
      const d = glyphs
        .map((glyph) => ({ ...glyph, d: glyphPath(face, weight, glyph.id) }))
        .filter((glyph) => glyph.d !== '')
        .map((glyph) => `M${short(glyph.x, 0)} ${short(glyph.y, 0)}${glyph.d}`)
        .join('');
      if (d === '') return undefined;
      const id = ids.get(d) ?? `g${ids.size.toString(36)}`;
      ids.set(d, id);
      const at = `translate(${short(x + start, 2)} ${short(y, 2)})`;
      const size = short(scale, 6);
      return {
        name: 'use',
        attributes: { [LINK]: `#${id}`, transform: `${at} scale(${size} -${size})` },
        children: [],
      };
    },
    shapes: () =>
      [...ids].map(([d, id]) => ({ name: 'path', attributes: { id, d }, children: [] })),
  };
}
