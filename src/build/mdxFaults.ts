import { LineCounter, parseDocument } from 'yaml';
import { yamlFault } from './yamlWords.ts';

/** Where a text cannot be read, and why, in words. */
export interface TextFault {
  readonly row: number;
  readonly message: string;
}

const WHOLE = 'write it whole, such as <Distance from="one-place" to="another-place" />';

/** What the parser has against a text, by the words in which it says so. */
const SAID: readonly (readonly [found: RegExp, say: (parts: readonly string[]) => string])[] = [
  [
    /Unexpected closing tag `<\/(\S*)>`, expected corresponding closing tag for `<(\S*)>` \((\d+):/,
    ([, found = '', open = '', row = '']) =>
      `</${found}> closes nothing: <${open}> of line ${row} is still open. Write </${open}> where it ends`,
  ],
  [
    /Unexpected closing tag `<\/(\S*)>`/,
    ([, found = '']) =>
      `</${found}> closes nothing. Write <${found} …> where it begins, or take </${found}> out`,
  ],
  [
    /Expected a closing tag for `<(\S+)>` .* before the end of/,
    ([, open = '']) =>
      `<${open}> is still open where the paragraph ends. Write </${open}> in the same paragraph, or <${open} … /> where it goes around no words`,
  ],
  [
    /Expected a closing tag for `<(\S+)>`/,
    ([, open = '']) =>
      `<${open}> is never closed. Write </${open}> where it ends, or <${open} … /> where it goes around no words`,
  ],
  [
    /closing brace for `\{`/,
    () => 'a brace, {, opens here and is never closed. Take it out, or write } where it ends',
  ],
  [
    /Could not parse expression/,
    () =>
      'what stands between { and } cannot be read. Take the braces out; a number is written as what it is, such as <Count of="claims" />',
  ],
  [
    /Unexpected character `!`/,
    () => 'a remark that readers do not see is written {/* so */} here, not <!-- so -->',
  ],
  [
    /Unexpected character after `<`|Expected a closing tag for `<>`/,
    () =>
      `"<" begins something that is not finished: ${WHOLE}, with straight quotation marks ("); or say "less than" in words`,
  ],
];

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** What is wrong with a text that is no MDX, from the parser's message. */
export function mdxFault(message: string, source: string): TextFault {
  const row = Number(/^(\d+):\d+/.exec(message)?.[1] ?? 1);
  const line = shortened((source.split('\n')[row - 1] ?? '').trim());
  for (const [pattern, say] of SAID) {
    const found = pattern.exec(message);
    if (found) return { row, message: `"${line}" cannot be read: ${say(found)}.` };
  }
  return {
    row,
    message: `"${line}" cannot be read. Look for a < or a { that is not closed, here or just above.`,
  };
}

/** What is wrong between the lines of dashes at the head of a text. */
export function headFault(yaml: string): TextFault | undefined {
  const counter = new LineCounter();
  const [fault] = parseDocument(yaml, { lineCounter: counter }).errors;
  if (!fault) return undefined;
  const { row, message } = yamlFault(fault, yaml);
  return { row: row + 1, message };
}
