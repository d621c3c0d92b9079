import type { YAMLError } from 'yaml';

/** What YAML has against a line, by the code of the fault: what it looks like, and what to do. */
const SAID: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  TAB_AS_INDENT: 'it begins with a tab. Write two spaces for each step to the right',
  BLOCK_AS_IMPLICIT_KEY:
    "there is a second colon, or a line below that stands too far right. A text that holds a colon goes in quotes, title: 'One: two'; what belongs together begins in one column",
  MULTILINE_IMPLICIT_KEY:
    'it has no name with a colon and a space, name: words. Write them, or join it to the line above',
  BAD_INDENT: 'it stands too far left or right. What belongs together begins in one column',
  DUPLICATE_KEY:
    'its name stands a second time at this place. Take one of the two out, or rename it',
  BAD_SCALAR_START: 'a text cannot begin with this sign. Put the whole text in quotes',
  BAD_DQ_ESCAPE: 'a backslash, \\, means something else between double quotes. Use single quotes',
  MULTIPLE_DOCS: 'a line of dashes, ---, begins another file. Take it out',
  BLOCK_IN_FLOW: 'a list in brackets is not finished before the next line begins. Write ] or }',
};

/** Faults whose code says less than the parser's words. */
const BY_WORDS: readonly (readonly [found: RegExp, message: string])[] = [
  [/Missing closing/, 'a quotation mark opens and is never closed. Write it where the text ends'],
  [/end with a \]/, 'a list in brackets is never closed. Write ] where it ends'],
  [/end with a \}/, 'a brace, {, is never closed. Write } where it ends'],
  [/Unexpected , in flow/, 'there are two commas with nothing between them. Take one out'],
  [
    /Unexpected scalar at node end/,
    "something stands after the closing quotation mark. Where the mark belongs to the text, write it twice: 'it''s'",
  ],
  [
    /block-seq-ind|same line with key/,
    'a list with dashes begins on the line below the name, not beside it',
  ],
  [
    /same column|sufficiently indented/,
    'it stands too far left or right. What belongs together begins in one column',
  ],
];

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** What is wrong with a file that is no YAML: the line, and what to do, in words. */
export function yamlFault(
  fault: YAMLError,
  source: string,
): { readonly row: number; readonly message: string } {
  const row = fault.linePos?.[0].line ?? 1;
  const line = source.split('\n')[row - 1] ?? '';
  if (/^[<=>|]{7}/.test(line))
    return {
      row,
      message: `"${line}" was left by Git, which found two versions of these lines. Keep the right one, and take the marks out.`,
    };
  const said =
    BY_WORDS.find(([found]) => found.test(fault.message))?.[1] ??
    SAID[fault.code] ??
    'compare it with the lines above and below';
  return { row, message: `"${shortened(line.trim())}" cannot be read: ${said}.` };
}
