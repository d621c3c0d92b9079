import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mdxToMdast } from 'satteri';
import { parse } from 'yaml';
import { decodeText } from './decodeText.ts';
import type { Problem } from './problems.ts';
import { headFault, mdxFault } from './mdxFaults.ts';
import { codeIn, type Code, type Node } from './mdxCode.ts';
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

interface Read {
  readonly pieces: TextPiece[];
  readonly elements: MdxElement[];
  readonly code: Code[];
}

function walk(node: Node, within: readonly string[], read: Read): void {
  const { pieces, elements, code } = read;
  const line = node.position?.start.line ?? 1;
  code.push(...codeIn(node, line));
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
  for (const child of node.children ?? []) walk(child, inside, read);
}

/** What stands between the lines of dashes at the head of a text. */
function yamlOf(source: string): string | undefined {
  return /^---\r?\n([^]*?)\n---/.exec(source)?.[1];
}

/** The texts at the head, each with its line. */
function headOf(source: string): MdxText['head'] {
  const yaml = yamlOf(source);
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

/** Reads a text of the story. Where it cannot be read, says where and what to do. */
export function readMdx(root: string, file: string): ReadMdx {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(root, file));
  } catch {
    return failed(
      file,
      1,
      'the file is not there; every published language needs it. Put it back, or write it',
    );
  }
  return readOnce(join(root, file), bytes, mdxToMdast, () => textOf(file, bytes));
}

function textOf(file: string, bytes: Uint8Array): ReadMdx {
  const decoded = decodeText(bytes);
  if ('message' in decoded) return failed(file, decoded.row, decoded.message);
  const source = decoded.text;
  const inHead = headFault(yamlOf(source) ?? '');
  if (inHead) return failed(file, inHead.row, inHead.message);
  try {
    const pieces: TextPiece[] = [];
    const elements: MdxElement[] = [];
    const code: Code[] = [];
    walk(mdxToMdast(source) as Node, [], { pieces, elements, code });
    return {
      text: { file, pieces, elements, head: headOf(source), isWhole: true },
      problems: code.map(({ line, message }) => ({ file, row: line, column: 'text', message })),
    };
  } catch (error) {
    const { row, message } = mdxFault(error instanceof Error ? error.message : '', source);
    return failed(file, row, message);
  }
}
