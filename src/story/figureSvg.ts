import { render } from 'svelte/server';
import type { Theme } from '../build/drawing/styleSheet.ts';
import { plainDrawing } from '../build/plainDrawing.ts';
import Figure from '../graphics/Figure.svelte';
import type { Locale } from '../scene/format.ts';
import { stillProps } from './stillProps.ts';

/** Sizes of a figure for readers, px: about what a wide stage gives it. */
const SIZE = { width: 1000, height: 760 };

/** The picture of a step in the markup of the page: classes, and words as words. */
export function figureMarkup(id: string, locale: Locale): string {
  const { still, ...around } = stillProps(id, locale);
  const { body } = render(Figure, { props: { ...still, ...around, ...SIZE } });
  // Comments are for a browser that goes on working with the markup.
  return body.replace(/<!--[^]*?-->/g, '');
}

/** The picture of a step as a file of its own, from the same scene and the same marks as on the stage. */
export async function figureSvg(
  id: string,
  locale: Locale,
  theme: Theme | 'both' = 'both',
): Promise<string> {
  return plainDrawing(figureMarkup(id, locale), locale, theme);
}
