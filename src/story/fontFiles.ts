import digitsNaskh from '../styles/fonts/noto-naskh-arabic-digits.woff2?url';
import naskh from '../styles/fonts/noto-naskh-arabic.woff2?url';
import italic from '../styles/fonts/source-sans-3-italic.woff2?url';
import sans from '../styles/fonts/source-sans-3.woff2?url';
import display from '../styles/fonts/source-serif-4-display.woff2?url';
import serif from '../styles/fonts/source-serif-4-text.woff2?url';
import digitsVazirmatn from '../styles/fonts/vazirmatn-digits.woff2?url';
import vazirmatn from '../styles/fonts/vazirmatn.woff2?url';
import type { Locale } from '../scene/format.ts';

/** What the first words of every page are set in: it comes before all else. */
export const firstFonts: Readonly<Record<Locale, readonly string[]>> = {
  en: [serif, display],
  ar: [naskh, vazirmatn],
};

/** What else the story is set in, further down: it is fetched once the first picture stands. */
export const laterFonts: Readonly<Record<Locale, readonly string[]>> = {
  en: [sans, italic],
  ar: [digitsNaskh, digitsVazirmatn, sans, serif],
};
