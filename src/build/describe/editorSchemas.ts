import { z } from 'astro/zod';
import { yamlKinds } from '../../schema/yamlFiles.ts';

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/**
 * Files for an editor's tool, by path: a JSON Schema for each kind of YAML file, and the settings that tie them to the
 * files. Visual Studio Code's YAML extension reads them; others read the same schemas.
 */
export function editorSchemas(): Readonly<Record<string, string>> {
  const schemas = Object.entries(yamlKinds).map(([name, { schema }]) => [
    `.vscode/schemas/${name}.json`,
    json(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })),
  ]);
  const settings = {
    'yaml.schemas': Object.fromEntries(
      Object.entries(yamlKinds).map(([name, { path }]) => [
        `./.vscode/schemas/${name}.json`,
        [path],
      ]),
    ),
    'files.associations': { '*.mdx': 'mdx' },
    'files.encoding': 'utf8',
    'files.eol': '\n',
  };
  return {
    ...(Object.fromEntries(schemas) as Record<string, string>),
    '.vscode/settings.json': json(settings),
    '.vscode/extensions.json': json({
      recommendations: [
        'redhat.vscode-yaml',
        'unifiedjs.vscode-mdx',
        'astro-build.astro-vscode',
        'svelte.svelte-vscode',
        'esbenp.prettier-vscode',
      ],
    }),
  };
}
