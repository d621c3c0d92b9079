import type { Locale } from '../../scene/format.ts';
import type { Change, InLanguages, ToldTables } from './changes.ts';

type Row = readonly string[];

const keyOf = (row: Row): string => row.join('\u001f');

/** Rows of `of` that `other` has not, as often as they stand there. */
function without(of: readonly Row[], other: readonly Row[]): Row[] {
  const left = new Map<string, number>();
  for (const row of other) left.set(keyOf(row), (left.get(keyOf(row)) ?? 0) + 1);
  return of.filter((row) => {
    const count = left.get(keyOf(row)) ?? 0;
    left.set(keyOf(row), count - 1);
    return count <= 0;
  });
}

/** How many cells of two rows are alike. */
const alike = (a: Row, b: Row): number => a.filter((cell, i) => cell === b[i]).length;

/** Rows that are about the same and say something else, each with what it says now: those that are most alike. */
function changedRows(before: readonly Row[], after: readonly Row[]): (readonly [Row, Row])[] {
  const fresh = without(after, before);
  return without(before, after).flatMap((was) => {
    const candidates = fresh
      .map((row, index) => ({ row, index, count: alike(was, row) }))
      .filter(({ row, count }) => row[0] === was[0] && count > 0)
      .toSorted((a, b) => b.count - a.count);
    const [best] = candidates;
    if (!best) return [];
    fresh.splice(best.index, 1);
    return [[was, best.row] as const];
  });
}

/** What a row said, as far as the other says otherwise, after what it is about. */
function saidBy(row: Row, other: Row): string {
  const isSame = (cell: string, i: number): boolean => cell === other[i];
  const about = row.filter((cell, i) => i < 2 && cell !== '' && isSame(cell, i));
  const said = row.filter((cell, i) => !isSame(cell, i)).map((cell) => cell || '–');
  return `${about.join(', ')}: ${said.join(', ')}`;
}

function changeOf(step: string, before: ToldTables[string], after: ToldTables[string]): Change[] {
  const byLanguage = (Object.keys(before) as Locale[]).map((locale) => ({
    locale,
    pairs: changedRows(before[locale] ?? [], after[locale] ?? []),
  }));
  const count = Math.max(0, ...byLanguage.map(({ pairs }) => pairs.length));
  if (count === 0) return [];
  const say = (which: 0 | 1): InLanguages<string> =>
    Object.fromEntries(
      byLanguage.flatMap(({ locale, pairs: [pair] }) =>
        pair ? [[locale, saidBy(pair[which], pair[which === 0 ? 1 : 0])]] : [],
      ),
    );
  return [{ from: `table:${step}`, was: say(0), now: say(1), steps: [step], more: count - 1 }];
}

/** The pictures that draw another value than they did, one change each: the first row of them, and how many more. */
export function tableChanges(before: ToldTables, after: ToldTables): Change[] {
  return Object.entries(before).flatMap(([step, rows]) => changeOf(step, rows, after[step] ?? {}));
}
