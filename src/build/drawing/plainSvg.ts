import type { Locale } from '../../scene/format.ts';
import type { Typeface } from './faces.ts';
import { LINK, outlines } from './outlines.ts';
import { paintOf, type Paint } from './paint.ts';
import { setWords } from './setWords.ts';
import type { Declarations, StyleSheet, Theme } from './styleSheet.ts';
import { parseSvg, printSvg, textOf, type SvgElement, type SvgNode } from './svgTree.ts';
import { chunksOf, handedDown, longhand } from './wordsOf.ts';

/** What a plain drawing is made with. */
export interface PlainOptions {
  readonly sheet: StyleSheet;
  readonly typefaces: readonly Typeface[];
  readonly locale: Locale;
  /** `both` follows the system of whoever looks; print and engines without it get light. */
  readonly theme: Theme | 'both';
}

/** Attributes that say what an element is or where, not how it looks. */
const kept =
  /^(id|d|x|y|x1|y1|x2|y2|cx|cy|r|rx|ry|width|height|points|transform|href|clip-path|offset|pattern.*|clipPathUnits|viewBox)$/;
/** Elements that hold a shape's look, or pass one on. */
const painted = ['path', 'rect', 'circle', 'line', 'polyline', 'polygon', 'ellipse', 'use', 'g'];

const number = (value: string): string => String(Number(Number(value).toFixed(2)));

/**
 * A drawing that needs nothing: no style sheet, no script, no typeface. Looks are attributes of SVG 1.1, words are outlines,
 * parts of the picture are groups. Browsers, Inkscape, printers and resvg draw the same.
 *
 * @param markup as a Svelte component gives it, with the classes of the page's style sheets
 */
export function plainSvg(markup: string, options: PlainOptions): string {
  const { sheet, typefaces, locale, theme } = options;
  const first: Theme = theme === 'dark' ? 'dark' : 'light';
  const root = parseSvg(markup);
  const turned = root.attributes['direction'];
  const letters = outlines();
  const clips: SvgElement[] = [];
  const darkRules = new Map<string, string>();

  const declared = (path: readonly SvgElement[], at: Theme): Declarations => {
    const { attributes = {} } = path.at(-1) ?? {};
    return longhand({ ...attributes, ...sheet.declarationsFor(path, at) });
  };
  /** The attributes of a look, and the class under which its dark twin stands. */
  const attributesOf = (light: Paint, dark: Paint): Record<string, string> => {
    if (theme !== 'both') return { ...light };
    const changes = Object.entries(dark).filter(([name, value]) => light[name] !== value);
    if (changes.length === 0) return { ...light };
    const rule = changes.map(([name, value]) => `${name}:${value}`).join(';');
    const name = darkRules.get(rule) ?? `n${darkRules.size.toString(36)}`;
    darkRules.set(rule, name);
    return { ...light, class: name };
  };

  const drawText = (
    text: SvgElement,
    path: readonly SvgElement[],
    from: Readonly<Record<Theme, Declarations>>,
  ): SvgElement => {
    const direction = (text.attributes['direction'] ?? turned) === 'rtl' ? 'rtl' : 'ltr';
    const chunks = (at: Theme) =>
      chunksOf(
        text,
        { ...from[at], ...handedDown(declared(path, at)) },
        (_, inside, above) => ({
          ...above,
          ...handedDown(declared([...path.slice(0, -1), ...inside], at)),
        }),
        locale,
      );
    const other = chunks(first === 'light' ? 'dark' : 'light');
    const children: SvgElement[] = [];
    for (const [i, chunk] of chunks(first).entries()) {
      const line = setWords(
        chunk.runs.map(({ words }) => words),
        typefaces,
        direction,
      );
      const isStart = (chunk.anchor === 'start') === (direction === 'ltr');
      const x =
        chunk.anchor === 'middle'
          ? chunk.x - line.width / 2
          : isStart
            ? chunk.x
            : chunk.x - line.width;
      const halos: SvgElement[] = [];
      const fills: SvgElement[] = [];
      for (const piece of line.pieces) {
        const glyphs = letters.place(piece, x, chunk.y);
        if (!glyphs) continue;
        const look = paintOf(chunk.runs[piece.run]?.look ?? {});
        const twin = paintOf(other[i]?.runs[piece.run]?.look ?? {});
        const fillOf = (paint: Paint): Paint => ({
          fill: paint['fill'] ?? '#000',
          ...(paint['fill-opacity'] ? { 'fill-opacity': paint['fill-opacity'] } : {}),
        });
        fills.push({
          ...glyphs,
          attributes: { ...glyphs.attributes, ...attributesOf(fillOf(look), fillOf(twin)) },
        });
        if (look['stroke'] === undefined || look['stroke'] === 'none') continue;
        const haloOf = (paint: Paint): Paint => ({
          fill: 'none',
          stroke: paint['stroke'] ?? 'none',
          'stroke-width': number(String(Number(paint['stroke-width'] ?? 1) / piece.scale)),
          'stroke-linejoin': 'round',
          ...(paint['stroke-opacity'] ? { 'stroke-opacity': paint['stroke-opacity'] } : {}),
        });
        halos.push({
          ...glyphs,
          attributes: { ...glyphs.attributes, ...attributesOf(haloOf(look), haloOf(twin)) },
        });
      }
      children.push(...halos, ...fills);
    }
    const { transform } = text.attributes;
    return {
      name: 'g',
      attributes: {
        'aria-label': textOf(text).replaceAll(/\s+/g, ' ').trim(),
        ...(transform === undefined ? {} : { transform }),
      },
      children,
    };
  };

  /** A picture in the picture: engines differ in what they cut off there, groups with a clip they all know. */
  const group = (svg: SvgElement, children: SvgNode[]): SvgElement => {
    const { x = '0', y = '0', width, height, viewBox } = svg.attributes;
    const box = viewBox?.split(/[\s,]+/).map(Number) ?? [0, 0, Number(width), Number(height)];
    const [left = 0, top = 0, boxWidth = 0, boxHeight = 0] = box;
    if (!box.every(Number.isFinite))
      throw new Error(`a picture inside a picture has no size: ${JSON.stringify(svg.attributes)}`);
    const [w, h] = [Number(width ?? boxWidth), Number(height ?? boxHeight)];
    // As preserveAspectRatio has it where nothing is said: whole, and in the middle.
    const scale = Math.min(w / boxWidth, h / boxHeight);
    const dx = Number(x) + (w - boxWidth * scale) / 2 - left * scale;
    const dy = Number(y) + (h - boxHeight * scale) / 2 - top * scale;
    const id = `c${clips.length}`;
    const corner = left === 0 && top === 0 ? {} : { x: String(left), y: String(top) };
    const size = { width: number(String(boxWidth)), height: number(String(boxHeight)) };
    clips.push({
      name: 'clipPath',
      attributes: { id },
      children: [{ name: 'rect', attributes: { ...corner, ...size }, children: [] }],
    });
    const moves = [
      ...(dx === 0 && dy === 0 ? [] : [`translate(${number(String(dx))} ${number(String(dy))})`]),
      ...(scale === 1 ? [] : [`scale(${number(String(scale))})`]),
    ];
    return {
      name: 'g',
      attributes: {
        ...(moves.length > 0 ? { transform: moves.join(' ') } : {}),
        'clip-path': `url(#${id})`,
      },
      children,
    };
  };

  const draw = (
    element: SvgElement,
    parents: readonly SvgElement[],
    from: Readonly<Record<Theme, Declarations>>,
  ): SvgNode[] => {
    const path = [...parents, element];
    if (['style', 'title', 'desc'].includes(element.name))
      return parents.length === 1 && element.name !== 'style' ? [element] : [];
    if (element.name === 'text') return [drawText(element, path, from)];
    const own = { light: declared(path, 'light'), dark: declared(path, 'dark') };
    if (own.light['display'] === 'none' || own.light['visibility'] === 'hidden') return [];
    const inside = {
      light: { ...from.light, ...handedDown(own.light) },
      dark: { ...from.dark, ...handedDown(own.dark) },
    };
    const children = element.children.flatMap((child) =>
      typeof child === 'string' ? [] : draw(child, path, inside),
    );
    if (element.name === 'svg' && parents.length > 0) return [group(element, children)];
    const attributes: Record<string, string> = {};
    for (const [name, value] of Object.entries(element.attributes))
      if (kept.test(name) || (element === root && name === 'xmlns'))
        attributes[name === 'href' ? LINK : name] = /^-?\d+\.\d{3,}$/.test(value)
          ? number(value)
          : value;
    if (element === root) return [{ name: 'svg', attributes, children }];
    const look = painted.includes(element.name)
      ? attributesOf(
          paintOf(own[first], inside[first]['color']),
          paintOf(own.dark, inside.dark['color']),
        )
      : {};
    return [{ name: element.name, attributes: { ...attributes, ...look }, children }];
  };

  const [drawn] = draw(root, [], { light: {}, dark: {} });
  if (drawn === undefined || typeof drawn === 'string') throw new Error('nothing was drawn');
  const isSaying = (node: SvgNode): boolean =>
    typeof node !== 'string' && ['title', 'desc'].includes(node.name);
  const dark = [...darkRules].map(([rule, name]) => `.${name}{${rule}}`).join('');
  const style: SvgElement[] =
    dark === ''
      ? []
      : [
          {
            name: 'style',
            attributes: {},
            children: [`@media screen and (prefers-color-scheme:dark){${dark}}`],
          },
        ];
  const defs = [...letters.shapes(), ...clips];
  return printSvg({
    ...drawn,
    attributes: {
      ...drawn.attributes,
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      role: 'img',
      lang: locale,
    },
    children: [
      ...drawn.children.filter(isSaying),
      ...style,
      ...(defs.length > 0 ? [{ name: 'defs', attributes: {}, children: defs }] : []),
      ...drawn.children.filter((node) => !isSaying(node)),
    ],
  });
}
