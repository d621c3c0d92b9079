import type { Typeface } from './faces.ts';
import type { SetPiece } from './setWords.ts';
import type { SvgElement } from './svgTree.ts';

/** How a plain drawing points at a shape of its own. Inkscape before 1.3 knows no other name, and everybody knows this one. */
export const LINK = 'xlink:href';

const short = (value: number, digits: number): string => String(Number(value.toFixed(digits)));

/** Letters of a picture as shapes, each drawn once and then used. */
export interface Outlines {
  /** A piece of a line as an element, its baseline beginning at a point in px. */
  readonly place: (piece: SetPiece, x: number, y: number) => SvgElement | undefined;
  /** The shapes, for the picture's `<defs>`. */
  readonly shapes: () => SvgElement[];
}

const drawn = new WeakMap<Typeface, Map<string, string>>();

/** The outline of a letter, in whole units: hundreds of pictures are set in the same few hundred letters. */
function glyphPath(face: Typeface, weight: number, glyph: number): string {
  const letters = drawn.get(face) ?? new Map<string, string>();
  drawn.set(face, letters);
  const key = `${weight} ${glyph}`;
  const known = letters.get(key);
  if (known !== undefined) return known;
  const d = face
    .at(weight)
    .glyphToPath(glyph)
    .replace(/-?\d+(\.\d+)?/g, (number) => short(Number(number), 0));
  letters.set(key, d);
  return d;
}

/** Collects the letters of one picture. */
export function outlines(): Outlines {
  const ids = new Map<string, { readonly id: string; readonly d: string }>();
  const shapeOf = (face: Typeface, weight: number, glyph: number) => {
    const key = `${face.file} ${weight} ${glyph}`;
    let shape = ids.get(key);
    if (!shape) {
      shape = { id: `g${ids.size.toString(36)}`, d: glyphPath(face, weight, glyph) };
      ids.set(key, shape);
    }
    return shape;
  };
  return {
    place({ face, weight, x: start, scale, glyphs }, x, y) {
      const uses = glyphs.flatMap((glyph): SvgElement[] => {
        const { id, d } = shapeOf(face, weight, glyph.id);
        if (d === '') return [];
        const attributes: Record<string, string> = { [LINK]: `#${id}` };
        if (glyph.x !== 0) attributes['x'] = short(glyph.x, 0);
        if (glyph.y !== 0) attributes['y'] = short(glyph.y, 0);
        return [{ name: 'use', attributes, children: [] }];
      });
      if (uses.length === 0) return undefined;
      const at = `translate(${short(x + start, 2)} ${short(y, 2)})`;
      const size = short(scale, 6);
      return {
        name: 'g',
        attributes: { transform: `${at} scale(${size} -${size})` },
        children: uses,
      };
    },
    shapes: () =>
      [...ids.values()]
        .filter(({ d }) => d !== '')
        .map(({ id, d }) => ({ name: 'path', attributes: { id, d }, children: [] })),
  };
}
