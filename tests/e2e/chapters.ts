import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface ChapterOfSteps {
  readonly chapter: string;
  readonly ids: readonly string[];
}

const read = (file: string): unknown => parse(readFileSync(`src/story/${file}`, 'utf8'));

/** The chapters in the order of the story, each with the ids of its steps: one test for each is soon done. */
export const chapters: readonly ChapterOfSteps[] = (
  read('settings.yaml') as { chapters: string[] }
).chapters.map((chapter) => ({
  chapter,
  ids: (read(`chapters/${chapter}/steps.yaml`) as { id: string }[]).map(({ id }) => id),
}));
