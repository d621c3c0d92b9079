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
  readonly charts: Readonly<Record<ChartFile, YamlSheet>>;
  readonly chapters: readonly ChapterFiles[];
  /** Texts that belong to no chapter. */
  readonly backTexts: readonly { readonly locale: Locale; readonly text: MdxText }[];
  readonly words: readonly WordsSheet[];
  /** Folders of chapters that the settings do not name. */
  readonly unusedChapters: readonly string[];
}

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
  const files: StoryFiles = {
    map: yaml('src/story/map.yaml', mapFile),
    definitions: yaml('src/story/definitions.yaml', definitionsFile),
    charts: Object.fromEntries(
      Object.entries(chartFiles).map(([name, { schema }]) => [
        name,
        yaml(`src/story/charts/${name}.yaml`, schema),
      ]),
    ) as unknown as Record<ChartFile, YamlSheet>,
    chapters: chapters.map((chapter) => {
      const folder = `src/story/chapters/${chapter}`;
      return {
        chapter,
        steps: yaml(`${folder}/steps.yaml`, stepsFile),
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
