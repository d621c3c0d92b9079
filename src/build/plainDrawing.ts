import type { Locale } from '../scene/format.ts';
import { typefaces } from './drawing/faces.ts';
import { plainSvg, type PlainOptions } from './drawing/plainSvg.ts';
import { figureCss } from './figureCss.ts';
import { keptOnDisk } from './keptOnDisk.ts';

/** A drawing of the story as a plain file, from markup with the classes of the page. Kept between builds, but not in the preview. */
export async function plainDrawing(
  markup: string,
  locale: Locale,
  theme: PlainOptions['theme'],
): Promise<string> {
  const faces = await typefaces();
  const draw = (): string =>
    plainSvg(markup, { sheet: figureCss(locale), typefaces: faces, locale, theme });
  return import.meta.env.DEV ? draw() : keptOnDisk(`${locale} ${theme} ${markup}`, draw);
}
