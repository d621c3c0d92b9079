/** An element of a drawing. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly SvgNode[];
}

/** An element, or words between elements. */
export type SvgNode = SvgElement | string;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name: string) =>
    decimal
      ? String.fromCodePoint(Number(decimal))
      : hex
        ? String.fromCodePoint(parseInt(String(hex), 16))
        : (entities[name] ?? whole),
  );
}

/** Words as they stand in a file. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

const TOKEN =
  /<!--[^]*?-->|<(\/?)([\w:-]+)((?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g;

/**
 * The tree of a drawing as Svelte writes it.
 *
 * @throws Error where a tag is not closed: then it is no drawing of ours
 */
export function parseSvg(markup: string): SvgElement {
  const open: { name: string; attributes: Record<string, string>; children: SvgNode[] }[] = [
    { name: '', attributes: {}, children: [] },
  ];
  for (const [, closing, name, attributes = '', alone, text] of markup.matchAll(TOKEN)) {
    const parent = open.at(-1);
    if (!parent) break;
    if (text !== undefined) parent.children.push(decoded(text));
    else if (name === undefined) continue;
    else if (closing) {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
      open.pop();
    } else {
      const element = {
        name,
        attributes: Object.fromEntries(
          [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', double, single]) => [
            key,
            decoded(double ?? single ?? ''),
          ]),
        ),
        children: [],
      };
      parent.children.push(element);
      if (!alone) open.push(element);
    }
  }
  const [root, ...others] = (open[0]?.children ?? []).filter((node) => typeof node !== 'string');
  if (open.length !== 1 || !root || others.length > 0)
    throw new Error('a drawing has one root, and closes every tag');
  return root;
}

/** The drawing as text. */
export function printSvg(node: SvgNode): string {
  if (typeof node === 'string') return escaped(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
  if (node.children.length === 0) return `<${node.name}${attributes}/>`;
  return `<${node.name}${attributes}>${node.children.map(printSvg).join('')}</${node.name}>`;
}

/** The words inside of an element; a part that has a place of its own is a line. */
export function textOf(node: SvgNode): string {
  if (typeof node === 'string') return node;
  const words = node.children.map(textOf).join('');
  return node.name === 'tspan' && node.attributes['y'] !== undefined ? ` ${words}` : words;
}
