import type { Declarations } from './styleSheet.ts';

/** What a shape's look is made of, in the attributes of SVG 1.1: every engine has known them for twenty years. */
export type Paint = Readonly<Record<string, string>>;

const plain = [
  ...['opacity', 'fill-opacity', 'fill-rule', 'clip-rule', 'stroke-width', 'stroke-opacity'],
  ...['stroke-dasharray', 'stroke-linecap', 'stroke-linejoin'],
];

const hex = (value: number): string => Math.round(value).toString(16).padStart(2, '0');

/** `rgb(253 251 247 / 0.88)`, or the older form with commas, as a plain colour and its opacity. */
function opaque(colour: string): { readonly colour: string; readonly opacity: number } {
  const parts = /^rgba?\(([^)]+)\)$/
    .exec(colour)?.[1]
    ?.split(/[\s,/]+/)
    .map(parseFloat);
  if (!parts) return { colour, opacity: 1 };
  const [red = 0, green = 0, blue = 0, opacity = 1] = parts;
  return { colour: `#${hex(red)}${hex(green)}${hex(blue)}`, opacity };
}

/**
 * The declarations of an element as attributes; lengths in px lose their unit.
 *
 * @param current what `currentColor` is there
 */
export function paintOf(declarations: Declarations, current = '#000'): Paint {
  const paint: Record<string, string> = {};
  for (const name of plain) {
    const value = declarations[name];
    if (value !== undefined) paint[name] = value.replaceAll('px', '');
  }
  for (const name of ['fill', 'stroke'] as const) {
    const value = declarations[name];
    if (value === undefined) continue;
    const { colour, opacity } = opaque(value === 'currentColor' ? current : value);
    paint[name] = colour;
    if (opacity < 1)
      paint[`${name}-opacity`] = String(
        Math.round(opacity * Number(paint[`${name}-opacity`] ?? 1) * 1000) / 1000,
      );
  }
  return paint;
}
