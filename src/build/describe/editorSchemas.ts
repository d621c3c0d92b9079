import { z } from 'astro/zod';
import { deadFile } from '../../schema/charts/dead.ts';
import { distanceFile } from '../../schema/charts/distance.ts';
import { roadFile } from '../../schema/charts/road.ts';
import { rulerFile } from '../../schema/charts/ruler.ts';
import { settingsFile } from '../../schema/settings.ts';
import { figuresFile, mapFile, stepsFile } from '../../schema/story.ts';

/** The files that an editor writes in YAML: their schema, and where they lie. */
const yamlFiles = {
  settings: { schema: settingsFile, files: ['src/story/settings.yaml'] },
  map: { schema: mapFile, files: ['src/story/map.yaml'] },
  steps: { schema: stepsFile, files: ['src/story/chapters/*/steps.yaml'] },
  figures: { schema: figuresFile, files: ['src/story/chapters/*/figures.*.yaml'] },
  'chart-dead': { schema: deadFile, files: ['src/story/charts/dead.yaml'] },
  'chart-distance': { schema: distanceFile, files: ['src/story/charts/distance.yaml'] },
  'chart-road': { schema: roadFile, files: ['src/story/charts/road.yaml'] },
  'chart-ruler': { schema: rulerFile, files: ['src/story/charts/ruler.yaml'] },
} as const satisfies Record<string, { schema: z.ZodType; files: readonly string[] }>;

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/**
 * Files for an editor's tool, by path: a JSON Schema for each kind of YAML file, and the settings that tie them to the
 * files. Visual Studio Code's YAML extension reads them; others read the same schemas.
 */
export function editorSchemas(): Readonly<Record<string, string>> {
  const schemas = Object.entries(yamlFiles).map(([name, { schema }]) => [
    `.vscode/schemas/${name}.json`,
    json(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })),
  ]);
  const settings = {
    'yaml.schemas': Object.fromEntries(
      Object.entries(yamlFiles).map(([name, { files }]) => [
        `./.vscode/schemas/${name}.json`,
        files,
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
