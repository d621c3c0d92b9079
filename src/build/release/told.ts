import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import type { Locale } from '../../scene/format.ts';
import { printedNumbers } from '../numbers/printed.ts';
import { loadStory, type Story } from '../story.ts';
import type { Told, ToldTables, ToldValue } from './changes.ts';
import { numbersAroundPictures } from './toldAround.ts';

/** Where the pages of an edition lie in the built folder. */
const folderOf = (dist: string, editions: readonly Locale[], locale: Locale): string =>
  locale === editions[0] ? dist : path.join(dist, locale);

/** The same number in several languages, or in several places, is told once. */
function merged(values: readonly ToldValue[]): ToldValue[] {
  const known = new Map<string, ToldValue>();
  for (const each of values) {
    const before = known.get(each.from);
    known.set(
      each.from,
      before
        ? {
            ...before,
            texts: { ...before.texts, ...each.texts },
            steps: [...new Set([...before.steps, ...each.steps])],
          }
        : each,
    );
  }
  return [...known.values()];
}

/** The numbers in the sentences of the built story. */
function numbersInSentences(folder: string, locale: Locale): ToldValue[] {
  return printedNumbers(readFileSync(path.join(folder, 'index.html'), 'utf8')).map(
    ({ from, value, texts, steps }) => ({ from, value, texts: { [locale]: texts }, steps }),
  );
}

/** The rows that every picture draws, as readers can take them away. */
function tablesOf(dist: string, { steps, settings }: Story): ToldTables {
  const rowsOf = (step: string, locale: Locale): string[][] => {
    const file = path.join(folderOf(dist, settings.editions, locale), `figures/${step}.csv`);
    if (!existsSync(file)) return [];
    const rows: string[][] = parse(readFileSync(file), { bom: true, relax_column_count: true });
    return rows.slice(1);
  };
  return Object.fromEntries(
    steps.map(({ id }) => [
      id,
      Object.fromEntries(settings.editions.map((locale) => [locale, rowsOf(id, locale)])),
    ]),
  );
}

/**
 * Everything in numbers that readers of the built pages are told, in every language: in sentences, in the words around and
 * on pictures, and in the rows that pictures draw.
 *
 * @param dist the folder that `npm run build` wrote
 */
export function toldIn(dist: string, root = process.cwd()): Told {
  const story = loadStory(root);
  const { editions } = story.settings;
  const yaml = (file: string): unknown => parseYaml(readFileSync(path.join(root, file), 'utf8'));
  return {
    values: merged(
      editions.flatMap((locale) => [
        ...numbersInSentences(folderOf(dist, editions, locale), locale),
        ...numbersAroundPictures(story, locale, yaml),
      ]),
    ),
    tables: tablesOf(dist, story),
  };
}
