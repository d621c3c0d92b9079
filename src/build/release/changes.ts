import type { Locale } from '../../scene/format.ts';
import { tableChanges } from './tableChanges.ts';

/** Words in the languages that are published. */
export type InLanguages<T> = Readonly<Partial<Record<Locale, T>>>;

/** A number that readers were told. */
export interface ToldValue {
  /** Where it is from: rows and rules, as `data-from` says, the row that a correction names first. */
  readonly from: string;
  /** The number itself; a number around a picture has its text alone. */
  readonly value?: number | undefined;
  /** As it was printed, in each of its forms. */
  readonly texts: InLanguages<readonly string[]>;
  /** The steps that say it. */
  readonly steps: readonly string[];
}

/** The rows that the picture of each step draws: raw values, the words in each language. */
export type ToldTables = Readonly<Record<string, InLanguages<readonly (readonly string[])[]>>>;

/** Everything that readers were told in numbers. */
export interface Told {
  readonly values: readonly ToldValue[];
  readonly tables: ToldTables;
}

/** A number that is another than it was. */
export interface Change {
  readonly from: string;
  readonly was: InLanguages<string>;
  readonly now: InLanguages<string>;
  /** The steps that said it, and those that say it now. */
  readonly steps: readonly string[];
  /** How many further rows of the same table changed. */
  readonly more: number;
}

const DATES = /\d{4}-\d{2}(-\d{2})?/g;

/** What a number is about, whichever day its row has: a row whose date was put right is the same row. */
const aboutOf = (from: string): string => from.replace(DATES, '*');

/** The same form of a number in both, in each language in which it reads otherwise than it did. */
function textsOf(was: ToldValue, now: ToldValue): Pick<Change, 'was' | 'now'> {
  const pairs = (Object.keys(was.texts) as Locale[]).flatMap((locale) => {
    const [before = [], after = []] = [was.texts[locale], now.texts[locale]];
    const at = before.findIndex((text, i) => after[i] !== undefined && text !== after[i]);
    return at < 0 ? [] : [[locale, before[at] ?? '', after[at] ?? ''] as const];
  });
  return {
    was: Object.fromEntries(pairs.map(([locale, text]) => [locale, text])),
    now: Object.fromEntries(pairs.map(([locale, , text]) => [locale, text])),
  };
}

/** The numbers of sentences and of the words around pictures that changed. */
function valueChanges(before: readonly ToldValue[], after: readonly ToldValue[]): Change[] {
  const now = new Map(after.map((value) => [value.from, value]));
  const known = new Set(before.map(({ from }) => from));
  const fresh = Map.groupBy(
    after.filter(({ from }) => !known.has(from)),
    ({ from }) => aboutOf(from),
  );
  return before.flatMap((was): Change[] => {
    const found =
      now.get(was.from) ??
      fresh
        .get(aboutOf(was.from))
        ?.find(({ steps }) => steps.some((step) => was.steps.includes(step)));
    if (!found || (was.value !== undefined && found.value === was.value)) return [];
    const texts = textsOf(was, found);
    // A change that no reader can see, such as metres of a length in kilometres, needs no word.
    if (Object.keys(texts.was).length === 0) return [];
    const steps = [...new Set([...was.steps, ...found.steps])];
    return [{ from: was.from, ...texts, steps, more: 0 }];
  });
}

/**
 * What changed between two releases. A sentence, a row or a picture that is gone or new changes no number: what it said was
 * not put right but left out.
 */
export function changesBetween(before: Told, after: Told): Change[] {
  return [
    ...valueChanges(before.values, after.values),
    ...tableChanges(before.tables, after.tables),
  ];
}
