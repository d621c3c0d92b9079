import { yamlKinds } from '../../schema/yamlFiles.ts';
import { treeOf, type SchemaNode } from '../schemaTree.ts';

const code = (text: string): string => `\`${text}\``;
const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

const WHAT: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  integer: 'whole number',
  boolean: '`true` or `false`',
  array: 'list',
  object: 'keys',
};

/** What a name may be, for people. */
const namesOf = (kind: string): string =>
  kind.startsWith('on')
    ? `a key of ${code(kind)} in the words`
    : kind === 'frames'
      ? 'a frame of `map.yaml`'
      : kind === 'series'
        ? 'a series of `territory.yaml`'
        : kind === 'rivers'
          ? 'a line of `data/rivers.geojson`'
          : `an id of [${kind}.csv](../../data/README.md#${kind}csv)`;

function takes(node: SchemaNode): string {
  if (node.refersTo)
    return [namesOf(node.refersTo), ...(node.reserved ?? []).map(code)].join(', or ');
  if (node.enum) return node.enum.map((word) => code(String(word))).join(', ');
  if (node.const !== undefined) return code(String(node.const));
  if (node.anyOf) return [...new Set(node.anyOf.map(takes))].join(', or ');
  if (node.type === 'array' && node.items) return `list: ${takes(node.items)}`;
  return WHAT[String(node.type)] ?? 'text';
}

/** A row for each key, the ones inside it below. */
function rows(node: SchemaNode, path: string): string[] {
  if (node.anyOf) return node.anyOf.flatMap((branch) => rows(branch, path));
  if (node.type === 'array' && node.items) return rows(node.items, path);
  const named = Object.entries(node.properties ?? {}).flatMap(([key, inner]) => {
    const at = path === '' ? key : `${path}.${key}`;
    const isNeeded = node.required?.includes(key) ?? false;
    const blank = isNeeded
      ? 'needed'
      : inner.default !== undefined && inner.default !== '' && !Array.isArray(inner.default)
        ? `else ${code(JSON.stringify(inner.default))}`
        : '';
    return [
      `| ${code(at)} | ${cell(inner.description ?? '')} | ${cell(takes(inner))} | ${blank} |`,
      ...rows(inner, at),
    ];
  });
  const any =
    typeof node.additionalProperties === 'object'
      ? rows(node.additionalProperties, path === '' ? '*' : `${path}.*`)
      : [];
  return [...named, ...any];
}

/** `src/story/README.md`: every key of every YAML file, written from the schemas that check them. */
export function storyReference(): string {
  const sections = Object.values(yamlKinds).map(({ path, title, schema }) => {
    const name = (path.split('/').at(-1) ?? '').replace('figures.*', 'figures');
    const table = rows(treeOf(schema), '');
    return [
      `## ${name}`,
      `**${title}.** ${code(path)}`,
      ...(table.length === 0
        ? [`${takes(treeOf(schema))}.`]
        : [['| key | meaning | takes | |', '| --- | --- | --- | --- |', ...table].join('\n')]),
    ].join('\n\n');
  });
  return `${[
    '# The files of the story',
    '<!-- Written by `npm run describe` from the schemas in src/schema. Change those, and run it again. -->',
    "A day stands in quotes, `'2017-10-01'`. `npm run check:data` reads all of these files with the tables and says what is wrong, each problem on a line `<file>:<line>:<key>: message`. The texts themselves are `en.mdx` beside the steps; what a number in them can be stands in the main README.",
    ...sections,
    '## Words',
    '`src/story/words/<language>.yaml` has every string of the interface, and the words on this story’s maps and charts under `onMap`, `onChart`, `onDead` and `onSheet`. Every language has what English has, with the same placeholders.',
  ].join('\n\n')}\n`;
}
