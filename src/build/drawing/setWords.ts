import bidiFactory from 'bidi-js';
import { Buffer, Direction, shape } from 'harfbuzzjs';
import { typefaceFor, type Typeface } from './faces.ts';

/** Words in one style; several make a line. */
export interface StyledWords {
  readonly text: string;
  readonly families: string;
  /** px */
  readonly size: number;
  readonly weight: number;
  readonly isItalic: boolean;
  /** em, added after every letter. */
  readonly spacing: number;
}

/** A glyph where it stands on the line, in units of its face. */
export interface PlacedGlyph {
  readonly id: number;
  readonly x: number;
  readonly y: number;
}

/** Glyphs of one face and size, side by side. */
export interface SetPiece {
  /** Which of the words they belong to. */
  readonly run: number;
  readonly face: Typeface;
  readonly weight: number;
  /** px from the left end of the line, and px a unit of the face. */
  readonly x: number;
  readonly scale: number;
  readonly glyphs: readonly PlacedGlyph[];
}

/** A line of words turned into glyphs. */
export interface SetLine {
  /** px */
  readonly width: number;
  readonly pieces: readonly SetPiece[];
}

const bidi = bidiFactory();

/** Marks that only steer the direction of the words around them; they have no glyph. */
const DIRECTION_MARK = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

interface Segment {
  text: string;
  readonly run: number;
  readonly level: number;
  readonly face: Typeface;
}

/** Stretches of one direction, style and face, in the order of reading. */
function segmentsOf(
  runs: readonly StyledWords[],
  typefaces: readonly Typeface[],
  direction: 'ltr' | 'rtl',
): Segment[] {
  const whole = runs.map(({ text }) => text).join('');
  const { levels } = bidi.getEmbeddingLevels(whole, direction);
  const segments: Segment[] = [];
  let at = 0;
  for (const [run, { text, families, isItalic }] of runs.entries()) {
    for (const character of text) {
      const level = levels[at] ?? 0;
      at += character.length;
      if (DIRECTION_MARK.test(character)) continue;
      const last = segments.at(-1);
      const face = typefaceFor(typefaces, families, isItalic, character, last?.face);
      if (last?.run === run && last.level === level && last.face === face) last.text += character;
      else segments.push({ text: character, run, level, face });
    }
  }
  return segments;
}

/** The order in which stretches stand from left to right: rule L2 of the Unicode bidirectional algorithm. */
function fromLeftToRight(segments: readonly Segment[]): Segment[] {
  const order = [...segments];
  const highest = Math.max(0, ...order.map(({ level }) => level));
  for (let level = highest; level >= 1; level--) {
    for (let from = 0; from < order.length; from++) {
      if ((order[from]?.level ?? 0) < level) continue;
      let to = from;
      while ((order[to + 1]?.level ?? 0) >= level) to++;
      order.splice(from, to - from + 1, ...order.slice(from, to + 1).reverse());
      from = to;
    }
  }
  return order;
}

/** Sets a line of words: joins, dots and kerning by HarfBuzz, as a browser would. */
export function setWords(
  runs: readonly StyledWords[],
  typefaces: readonly Typeface[],
  direction: 'ltr' | 'rtl',
): SetLine {
  let x = 0;
  const pieces = fromLeftToRight(segmentsOf(runs, typefaces, direction)).map(
    (segment): SetPiece => {
      const { size = 0, weight = 400, spacing = 0 } = runs[segment.run] ?? {};
      const { face } = segment;
      const scale = size / face.unitsPerEm;
      const buffer = new Buffer();
      buffer.addText(segment.text);
      buffer.guessSegmentProperties();
      buffer.setDirection(segment.level % 2 === 1 ? Direction.RTL : Direction.LTR);
      shape(face.at(weight), buffer);
      let advance = 0;
      const glyphs = buffer.getGlyphInfosAndPositions().map((glyph): PlacedGlyph => {
        const placed = {
          id: glyph.codepoint,
          x: advance + (glyph.xOffset ?? 0),
          y: glyph.yOffset ?? 0,
        };
        advance += (glyph.xAdvance ?? 0) + spacing * face.unitsPerEm;
        return placed;
      });
      const piece = { run: segment.run, face, weight, x, scale, glyphs };
      x += advance * scale;
      return piece;
    },
  );
  return { width: x, pieces };
}
