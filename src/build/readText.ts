import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mdxToMdast, type MdastNode } from 'satteri';

/** A piece of running text of an MDX file. */
export interface TextPiece {
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
  /** Names of the elements around it, outermost first. */
  readonly within: readonly string[];
  /** It stands in braces: an expression and no words. */
  readonly isExpression: boolean;
}

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number } };
}

function piecesOf(node: Node, within: readonly string[]): TextPiece[] {
  const line = node.position?.start.line ?? 1;
  if (node.type === 'text') return [{ text: node.value ?? '', line, within, isExpression: false }];
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression')
    return [{ text: node.value ?? '', line, within, isExpression: true }];
  const inside = typeof node.name === 'string' ? [...within, node.name] : within;
  return (node.children ?? []).flatMap((child) => piecesOf(child, inside));
}

/**
 * The running text of a file of the story, piece by piece; undefined where the file is not there.
 *
 * @throws Error where the file is no MDX, in the parser's words
 */
export function readText(root: string, file: string): TextPiece[] | undefined {
  const path = join(root, file);
  if (!existsSync(path)) return undefined;
  const tree: MdastNode = mdxToMdast(readFileSync(path, 'utf8'));
  return piecesOf(tree as Node, []);
}
