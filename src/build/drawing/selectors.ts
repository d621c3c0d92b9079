import { parse, type Selector } from 'css-what';
import type { SvgElement } from './svgTree.ts';

/** An element with those around it, from the outermost in. */
export type Path = readonly SvgElement[];

/** One selector: what it asks for, and its weight against others. */
export interface Matcher {
  readonly specificity: number;
  readonly matches: (path: Path, language: string) => boolean;
  /** Names of the attributes that it asks for, beside the class. */
  readonly asksFor: readonly string[];
}

const attributesOf = (token: Selector): string[] =>
  token.type === 'attribute'
    ? [token.name]
    : token.type === 'pseudo' && Array.isArray(token.data)
      ? token.data.flat().flatMap(attributesOf)
      : [];

const split = new Map<string, readonly string[]>();

/** Classes are asked for once for every selector and element: each wording is taken apart once. */
function classesOf({ attributes }: SvgElement): readonly string[] {
  const text = attributes['class'] ?? '';
  const known = split.get(text) ?? text.split(/\s+/).filter((name) => name !== '');
  split.set(text, known);
  return known;
}

function weight(token: Selector): number {
  if (token.type === 'tag') return 1;
  if (token.type === 'attribute') return token.name === 'id' ? 10_000 : 100;
  if (token.type !== 'pseudo') return 0;
  if (token.name !== 'not' || !Array.isArray(token.data)) return 100;
  return Math.max(...token.data.map((inner) => inner.reduce((sum, one) => sum + weight(one), 0)));
}

function isMatch(token: Selector, path: Path, language: string): boolean {
  const element = path.at(-1);
  if (!element) return false;
  if (token.type === 'universal') return true;
  if (token.type === 'tag') return element.name.toLowerCase() === token.name.toLowerCase();
  if (token.type === 'attribute')
    return token.name === 'class'
      ? classesOf(element).includes(token.value)
      : element.attributes[token.name] === token.value;
  if (token.type === 'pseudo' && token.name === 'lang') return token.data === language;
  if (token.type === 'pseudo' && token.name === 'root') return path.length === 1;
  if (token.type === 'pseudo' && token.name === 'not' && Array.isArray(token.data))
    return !token.data.some((inner) => isMatching(inner, path, language));
  // A state such as :hover, or a part such as ::marker: no drawing on paper is in it.
  return false;
}

function isMatching(tokens: readonly Selector[], path: Path, language: string): boolean {
  const cut = tokens.findLastIndex(({ type }) => type === 'descendant' || type === 'child');
  if (!tokens.slice(cut + 1).every((token) => isMatch(token, path, language))) return false;
  if (cut < 0) return true;
  const before = tokens.slice(0, cut);
  const least = tokens[cut]?.type === 'child' ? path.length - 1 : 1;
  for (let length = path.length - 1; length >= Math.max(1, least); length--)
    if (isMatching(before, path.slice(0, length), language)) return true;
  return false;
}

/** The selectors of a rule, such as `.chart text .accent, .map .label`. */
export function matchersOf(selector: string): Matcher[] {
  return parse(selector).map((tokens) => ({
    specificity: tokens.reduce((sum, token) => sum + weight(token), 0),
    matches: (path, language) => isMatching(tokens, path, language),
    asksFor: tokens.flatMap(attributesOf).filter((name) => name !== 'class'),
  }));
}
