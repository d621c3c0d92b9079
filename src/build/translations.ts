import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse } from 'yaml';

/** Where it is written which English words each Arabic text was last checked against. */
export const CHECKED_FILE = 'src/story/checked.ar.json';

/** A part of a text: `src/story/chapters/town/en.mdx#taken`, and its English words. */
export type Parts = ReadonlyMap<string, string>;

const STORY = 'src/story';
const STEP = /<Step id="([^"]+)">([\s\S]*?)<\/Step>/g;
/** The columns of a claim that have an Arabic twin. */
const CLAIM = ['claim', 'attributed_to', 'in_short', 'later_evidence'];

function proseParts(file: string, text: string): [string, string][] {
  const steps = [...text.matchAll(STEP)].map(([, id = '', words = '']): [string, string] => [
    `${file}#${id}`,
    words,
  ]);
  return [[file, text.replace(STEP, '')], ...steps];
}

/** One part for each key at the top of a YAML file: a step's figure, a group of words. */
function keyedParts(file: string, text: string): [string, string][] {
  return Object.entries(parse(text) as Record<string, unknown>).map(([key, words]) => [
    `${file}#${key}`,
    JSON.stringify(words),
  ]);
}

/** Every English text of the project that has an Arabic twin, in parts that one person checks at a time. */
export function englishParts(root: string): Parts {
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  const chapters = readdirSync(join(root, STORY, 'chapters')).toSorted();
  const claims: Record<string, string>[] = parseCsv(read('data/claims.csv'), {
    columns: true,
    bom: true,
  });
  return new Map([
    ...chapters.flatMap((chapter) => {
      const folder = `${STORY}/chapters/${chapter}`;
      return [
        ...proseParts(`${folder}/en.mdx`, read(`${folder}/en.mdx`)),
        ...keyedParts(`${folder}/figures.en.yaml`, read(`${folder}/figures.en.yaml`)),
      ];
    }),
    ...['how', 'methods'].flatMap((name) => {
      const file = `${STORY}/${name}.en.mdx`;
      return proseParts(file, read(file));
    }),
    ...keyedParts(`${STORY}/words/en.yaml`, read(`${STORY}/words/en.yaml`)),
    ...claims.map((row): [string, string] => [
      `data/claims.csv#${row['id'] ?? ''}`,
      CLAIM.map((column) => row[column] ?? '').join('\n'),
    ]),
  ]);
}

/** What stands for a text in the record. Line breaks and indents change nothing that a reader sees. */
export function markOf(words: string): string {
  return createHash('sha256').update(words.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 12);
}

/** The record: a mark for each part. Empty where there is none yet. */
export function readChecked(root: string): Readonly<Record<string, string>> {
  const file = join(root, CHECKED_FILE);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
}

/** An Arabic text that nobody has checked since its English changed. */
export interface Unchecked {
  /** The part's English, as the record names it. */
  readonly part: string;
  /** The Arabic file. */
  readonly file: string;
  /** The step, key or claim in it; none for the head of a text. */
  readonly id: string | undefined;
}

/** Every Arabic text that is to be checked again; it is still published. */
export function uncheckedTexts(root: string): Unchecked[] {
  const checked = readChecked(root);
  return [...englishParts(root)]
    .filter(([part, words]) => checked[part] !== markOf(words))
    .map(([part]) => {
      const [english = part, id] = part.split('#');
      return { part, file: english.replace(/\ben\.(mdx|yaml)$/, 'ar.$1'), id };
    });
}
