interface Attribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: string | { readonly value: string } | null;
}

/** The part of a parsed text that is read here. */
export interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly attributes?: readonly Attribute[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number } };
}

/** What would be run as code, which no text needs. */
export interface Code {
  readonly line: number;
  readonly message: string;
}

/** What may stand in braces between words: nothing, a remark, words in quotes, and numbers, which are told by another check. */
const IN_BRACES = /^\s*$|^\s*\/\*[^]*\*\/\s*$|^\s*(['"`])[^'"`$]*\1\s*$|^[\s\d.,]+$/;
/** What may stand in braces after a property. */
const IN_PROPERTY = /^\s*(-?\d+(\.\d+)?|true|false|(['"])[^'"]*\3)\s*$/;

/** What of a node, without its children, would be run as code. */
export function codeIn(node: Node, line: number): Code[] {
  const { type, value = '', attributes = [] } = node;
  if (type === 'mdxjsEsm') {
    const [first = ''] = value.split(/\s/);
    return [
      {
        line,
        message: `a paragraph that begins with "${first}" is taken for code. Begin it with another word, or with a capital letter`,
      },
    ];
  }
  if (/^mdx\w+Expression$/.test(type) && !IN_BRACES.test(value))
    return [
      {
        line,
        message: `{${value}} would be run as code. In a text, a number is written as what it is, such as <Count of="claims" />; take the braces out`,
      },
    ];
  return attributes.flatMap(({ name, value: given }) => {
    if (typeof given !== 'object' || given === null || IN_PROPERTY.test(given.value)) return [];
    const at = name ?? '';
    return [
      {
        line,
        message: `${at}={${given.value}} would be run as code. Write a number, ${at}={2}, or a name in quotes, ${at}="…"`,
      },
    ];
  });
}
