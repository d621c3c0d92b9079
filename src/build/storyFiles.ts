import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { Settings } from '../model/settings.ts';
import type { Locale } from '../scene/format.ts';
import { chartFiles, type ChartFile } from '../schema/yamlFiles.ts';
import { definitionsFile } from '../schema/definitions.ts';
import { figuresFile, mapFile, stepsFile } from '../schema/story.ts';
import { readMdx, type MdxText } from './mdxText.ts';
import type { Problem } from './problems.ts';
import { readWords, type WordsSheet } from './readWords.ts';
import { readYamlSheet, type YamlSheet } from './yamlSheet.ts';

/** The files of one chapter. */
export interface ChapterFiles {
  readonly chapter: string;
  readonly steps: YamlSheet<z.output<typeof stepsFile>>;
  readonly editions: readonly {
    readonly locale: Locale;
    readonly text: MdxText;
    readonly figures: YamlSheet<z.output<typeof figuresFile>>;
  }[];
}

/** Everything of the story that is no table, as it was read. */
export interface StoryFiles {
  readonly map: YamlSheet<z.output<typeof mapFile>>;
  readonly definitions: YamlSheet<z.output<typeof definitionsFile>>;
  /** A story has the files of the charts that its steps show. */
  readonly charts: Readonly<Partial<Record<ChartFile, YamlSheet>>>;
  readonly chapters: readonly ChapterFiles[];
  /** Texts that belong to no chapter. */
  readonly backTexts: readonly { readonly locale: Locale; readonly text: MdxText }[];
  readonly words: readonly WordsSheet[];
  /** Folders of chapters that the settings do not name. */
  readonly unusedChapters: readonly string[];
}

/** Charts that are drawn from the file of another one too. */
const NEEDED: Readonly<Record<string, readonly ChartFile[]>> = {
  recaptures: ['timeline'],
  reach: ['territory'],
};

/** Folders in `src/story/chapters`. */
function chapterFolders(root: string): string[] {
  const folder = join(root, 'src/story/chapters');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/** Reads what the settings name: chapters, charts, words, in every language that is published. */
export function readStoryFiles(
  root: string,
  { chapters, editions }: Settings,
): { readonly files: StoryFiles; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const yaml = <S extends z.ZodType>(file: string, schema: S): YamlSheet<z.output<S>> => {
    const read = readYamlSheet(root, file, schema);
    problems.push(...read.problems);
    return read.sheet;
  };
  const text = (file: string): MdxText => {
    const read = readMdx(root, file);
    problems.push(...read.problems);
    return read.text;
  };
  const words = (locale: Locale): WordsSheet => {
    const read = readWords(root, locale);
    problems.push(...read.problems);
    return read.sheet;
  };
  const stepsOf = new Map(
    chapters.map((chapter) => [
      chapter,
      yaml(`src/story/chapters/${chapter}/steps.yaml`, stepsFile),
    ]),
  );
  const shown = new Set<string>(
    [...stepsOf.values()].flatMap(({ value }) =>
      (value ?? []).flatMap(({ picture, beside }) => [
        ...[picture, beside ?? picture],
        ...(NEEDED[picture] ?? []),
      ]),
    ),
  );
  const isThere = (file: string): boolean => existsSync(join(root, file));
  const files: StoryFiles = {
    map: yaml('src/story/map.yaml', mapFile),
    definitions: yaml('src/story/definitions.yaml', definitionsFile),
    charts: Object.fromEntries(
      Object.entries(chartFiles)
        .map(([name, { schema }]) => ({ name, schema, file: `src/story/charts/${name}.yaml` }))
        .filter(({ name, file }) => shown.has(name) || isThere(file))
        .map(({ name, schema, file }) => [name, yaml(file, schema)]),
    ) as StoryFiles['charts'],
    chapters: [...stepsOf].map(([chapter, steps]) => {
      const folder = `src/story/chapters/${chapter}`;
      return {
        chapter,
        steps,
        editions: editions.map((locale) => ({
          locale,
          text: text(`${folder}/${locale}.mdx`),
          figures: yaml(`${folder}/figures.${locale}.yaml`, figuresFile),
        })),
      };
    }),
    backTexts: editions.flatMap((locale) =>
      ['how', 'methods'].map((name) => ({ locale, text: text(`src/story/${name}.${locale}.mdx`) })),
    ),
    words: editions.map(words),
    unusedChapters: chapterFolders(root).filter((folder) => !chapters.includes(folder)),
  };
  return { files, problems };
}
