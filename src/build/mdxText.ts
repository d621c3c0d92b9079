import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mdxToMdast } from 'satteri';
import { parse } from 'yaml';
import { decodeText } from './decodeText.ts';
import type { Problem } from './problems.ts';
import { readOnce } from './readOnce.ts';

/** A piece of running text of an MDX file. */
export interface TextPiece {
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
  /** Names of the elements around it, outermost first. */
  readonly within: readonly string[];
}

/** An element of the vocabulary, such as `<Distance from="a" to="b" />`. */
export interface MdxElement {
  readonly name: string;
  readonly line: number;
  /** Its properties; one without a value is `true`, one in braces its text. */
  readonly properties: Readonly<Record<string, string | true>>;
}

/** A text of the story as it was read. */
export interface MdxText {
  readonly file: string;
  readonly pieces: readonly TextPiece[];
  readonly elements: readonly MdxElement[];
  /** The texts at its head, such as the title, with their lines. */
  readonly head: readonly { readonly key: string; readonly text: string; readonly line: number }[];
  /** Whether it could be read: only then can something be missed in it. */
  readonly isWhole: boolean;
}

interface Attribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: string | { readonly value: string } | null;
}

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly attributes?: readonly Attribute[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number } };
}

function walk(
  node: Node,
  within: readonly string[],
  pieces: TextPiece[],
  elements: MdxElement[],
): void {
  const line = node.position?.start.line ?? 1;
  if (['text', 'mdxTextExpression', 'mdxFlowExpression'].includes(node.type)) {
    pieces.push({ text: node.value ?? '', line, within });
    return;
  }
  const name = typeof node.name === 'string' ? node.name : undefined;
  if (name !== undefined) {
    const properties = (node.attributes ?? []).flatMap((attribute) =>
      attribute.name === undefined
        ? []
        : [
            [
              attribute.name,
              typeof attribute.value === 'string'
                ? attribute.value
                : (attribute.value?.value ?? true),
            ] as const,
          ],
    );
    elements.push({ name, line, properties: Object.fromEntries(properties) });
  }
  const inside = name === undefined ? within : [...within, name];
  for (const child of node.children ?? []) walk(child, inside, pieces, elements);
}

/** What stands between the lines of dashes at the head of a text. */
function headOf(source: string): MdxText['head'] {
  const [, yaml] = /^---\r?\n([^]*?)\n---/.exec(source) ?? [];
  const head: unknown = yaml === undefined ? undefined : parse(yaml);
  if (yaml === undefined || typeof head !== 'object' || head === null) return [];
  const lines = yaml.split('\n');
  return Object.entries(head).flatMap(([key, text]: [string, unknown]) =>
    typeof text === 'string'
      ? [{ key, text, line: lines.findIndex((line) => line.startsWith(`${key}:`)) + 2 }]
      : [],
  );
}

interface ReadMdx {
  readonly text: MdxText;
  readonly problems: readonly Problem[];
}

function failed(file: string, row: number, message: string): ReadMdx {
  return {
    text: { file, pieces: [], elements: [], head: [], isWhole: false },
    problems: [{ file, row, column: 'text', message }],
  };
}

/** Reads a text of the story. Where it is no MDX, says so in the parser's words. */
export function readMdx(root: string, file: string): ReadMdx {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(root, file));
  } catch {
    return failed(file, 1, 'the file is not there; every published language needs it');
  }
  return readOnce(join(root, file), bytes, mdxToMdast, () => textOf(file, bytes));
}

function textOf(file: string, bytes: Uint8Array): ReadMdx {
  const decoded = decodeText(bytes);
  if ('message' in decoded) return failed(file, decoded.row, decoded.message);
  const source = decoded.text;
  try {
    const pieces: TextPiece[] = [];
    const elements: MdxElement[] = [];
    walk(mdxToMdast(source) as Node, [], pieces, elements);
    return { text: { file, pieces, elements, head: headOf(source), isWhole: true }, problems: [] };
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    const row = Number(/\b(\d+):\d+/.exec(message)?.[1] ?? 1);
    return failed(file, row, `cannot be read: ${message}`);
  }
}
