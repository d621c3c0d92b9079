import type { Locale } from '../scene/format.ts';
import { pathTo } from './paths.ts';

/** The picture of a step as a file: `svg` to take away, `png` for services that show a link. */
export function figureAddress(locale: Locale, step: string, kind: 'svg' | 'png'): string {
  return pathTo(locale, `figures/${step}.${kind}`);
}

/** The page of a step that a link shows itself with; it hands a reader on to the story. */
export function stepAddress(locale: Locale, step: string): string {
  return pathTo(locale, `step/${step}/`);
}

/** The step in the story. */
export function storyAddress(locale: Locale, step: string): string {
  return `${pathTo(locale, '')}#${step}`;
}

/** A step's figure alone, for other pages to show in a frame. */
export function embedAddress(locale: Locale, step: string): string {
  return pathTo(locale, `embed/${step}/`);
}
