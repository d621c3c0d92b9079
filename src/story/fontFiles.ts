import digitsNaskh from '../styles/fonts/noto-naskh-arabic-digits.woff2?url';
import naskh from '../styles/fonts/noto-naskh-arabic.woff2?url';
import italic from '../styles/fonts/source-sans-3-italic.woff2?url';
import sans from '../styles/fonts/source-sans-3.woff2?url';
import display from '../styles/fonts/source-serif-4-display.woff2?url';
import serif from '../styles/fonts/source-serif-4-text.woff2?url';
import digitsVazirmatn from '../styles/fonts/vazirmatn-digits.woff2?url';
import vazirmatn from '../styles/fonts/vazirmatn.woff2?url';
import type { Locale } from '../scene/format.ts';

/** All that the story is set in. Its words are painted without them, in faces of the same widths: nothing waits for them. */
export const storyFonts: Readonly<Record<Locale, readonly string[]>> = {
  en: [serif, display, sans, italic],
  ar: [naskh, vazirmatn, digitsNaskh, digitsVazirmatn, sans, serif],
};
