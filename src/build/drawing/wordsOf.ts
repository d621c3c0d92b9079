import type { StyledWords } from './setWords.ts';
import type { Declarations } from './styleSheet.ts';
import type { SvgElement } from './svgTree.ts';

/** Words of a `<text>` that begin at a point of their own, each run with the look of its element. */
export interface TextChunk {
  readonly x: number;
  readonly y: number;
  readonly anchor: string;
  readonly runs: readonly { readonly words: StyledWords; readonly look: Declarations }[];
}

const inherited = [
  ...[
    'color',
    'fill',
    'fill-opacity',
    'stroke',
    'stroke-width',
    'stroke-opacity',
    'stroke-linejoin',
  ],
  ...['paint-order', 'font-size', 'font-weight', 'font-family', 'font-style', 'letter-spacing'],
  ...['text-anchor', 'text-transform'],
];

/** What an element hands down to those inside of it. */
export function handedDown(declarations: Declarations): Declarations {
  return Object.fromEntries(
    Object.entries(declarations).filter(([name]) => inherited.includes(name)),
  );
}

/** `font` in its parts, as the one rule that uses it writes it: weight, size, families. */
export function longhand(declarations: Declarations): Declarations {
  const { font, ...rest } = declarations;
  const [, weight = '', size = '', families = ''] =
    /^(\d+) ([\d.]+px) (.+)$/.exec(font ?? '') ?? [];
  if (font === undefined) return rest;
  if (weight === '') throw new Error(`font: ${font} is not "weight size families"`);
  return { 'font-weight': weight, 'font-size': size, 'font-family': families, ...rest };
}

function styled(text: string, look: Declarations, language: string): StyledWords {
  const spacing = /^(-?[\d.]+)em$/.exec(look['letter-spacing'] ?? '')?.[1];
  return {
    text: look['text-transform'] === 'uppercase' ? text.toLocaleUpperCase(language) : text,
    families: look['font-family'] ?? '',
    size: parseFloat(look['font-size'] ?? '16'),
    weight: Number(look['font-weight'] ?? 400),
    isItalic: look['font-style'] === 'italic',
    spacing: Number(spacing ?? 0),
  };
}

/**
 * The words of a `<text>` in the pieces that begin at points of their own.
 *
 * @param lookOf an element's own declarations, with what it inherits from those given
 */
export function chunksOf(
  text: SvgElement,
  look: Declarations,
  lookOf: (element: SvgElement, parents: readonly SvgElement[], from: Declarations) => Declarations,
  language: string,
): TextChunk[] {
  const chunks: { x: number; y: number; anchor: string; runs: TextChunk['runs'][number][] }[] = [];
  const begin = ({ attributes }: SvgElement, from: Declarations): void => {
    const last = chunks.at(-1);
    chunks.push({
      x: Number(attributes['x'] ?? last?.x ?? 0),
      y: Number(attributes['y'] ?? last?.y ?? 0),
      anchor: from['text-anchor'] ?? 'start',
      runs: [],
    });
  };
  const visit = (element: SvgElement, parents: readonly SvgElement[], from: Declarations): void => {
    if (element !== text && ('x' in element.attributes || 'y' in element.attributes))
      begin(element, from);
    for (const child of element.children) {
      if (typeof child !== 'string')
        visit(child, [...parents, child], lookOf(child, [...parents, child], from));
      else if (child.trim() !== '') {
        const runs = chunks.at(-1)?.runs ?? [];
        const bare = child.replaceAll(/[ \t\r\n]+/g, ' ');
        const words = runs.length === 0 ? bare.trimStart() : bare;
        runs.push({ words: styled(words, from, language), look: from });
      } else if (/^ $/.test(child) && (chunks.at(-1)?.runs.length ?? 0) > 0)
        chunks.at(-1)?.runs.push({ words: styled(child, from, language), look: from });
    }
  };
  begin(text, look);
  visit(text, [text], look);
  return chunks.filter(({ runs }) => runs.length > 0);
}
