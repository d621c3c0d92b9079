import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../scene/format.ts';

const FONTS = 'src/styles/fonts';

/** The faces that a picture's words are set in, by language. */
const faces: Record<
  Locale,
  readonly {
    readonly family: string;
    readonly file: string;
    readonly weight: string;
    readonly style?: string;
  }[]
> = {
  en: [
    { family: 'Source Sans 3', file: 'source-sans-3', weight: '400 700' },
    { family: 'Source Sans 3', file: 'source-sans-3-italic', weight: '400', style: 'italic' },
    { family: 'Source Serif 4 Display', file: 'source-serif-4-display', weight: '570' },
  ],
  ar: [
    { family: 'Vazirmatn', file: 'vazirmatn', weight: '400 700' },
    { family: 'Vazirmatn', file: 'vazirmatn-digits', weight: '400 700' },
    { family: 'Noto Naskh Arabic', file: 'noto-naskh-arabic', weight: '400 700' },
  ],
};

/** The style sheet of a picture that stands alone: colours, marks, and its typefaces inside. */
export function figureCss(locale: Locale, root = process.cwd()): string {
  const read = (file: string): string => readFileSync(join(root, 'src/styles', file), 'utf8');
  const fonts = faces[locale].map(({ family, file, weight, style = 'normal' }) => {
    const data = readFileSync(join(root, FONTS, `${file}.woff2`)).toString('base64');
    return `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${data}) format('woff2')}`;
  });
  const sheets = ['tokens.css', 'map.css', 'graphics.css', 'figure.css'].map(read);
  return [...fonts, ...sheets]
    .join('\n')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ');
}
