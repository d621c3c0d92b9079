import type { Locale, Units } from './format.ts';
import type { Words } from './words.ts';

/** What a picture is drawn for: its size in CSS px, the reader's language and units. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly words: Words;
  readonly locale: Locale;
  readonly units: Units;
}

/** Under this width a picture is drawn for a phone held upright: another drawing of the same data. */
const NARROW_PX = 600;

/** Whether the picture has a phone's width. */
export function isNarrow({ width }: Drawing): boolean {
  return width < NARROW_PX;
}
