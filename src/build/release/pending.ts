import type { Correction } from '../../model/records.ts';
import { changesBetween, type Change, type ToldValue } from './changes.ts';
import type { Released } from './released.ts';

/** A change since the last release, and the correction that names it, if there is one. */
export interface PendingChange extends Change {
  readonly correction: string | undefined;
}

/** Changes since the last release. A correction names a change by the rows that it is from, or the first of them. */
export function pendingChanges(
  released: Released,
  values: readonly ToldValue[],
  corrections: readonly Pick<Correction, 'id' | 'rows' | 'day'>[],
): PendingChange[] {
  const since = corrections.filter(({ day }) => day >= released.day);
  return changesBetween(released.values, values).map((change) => ({
    ...change,
    correction: since.find(({ rows }) =>
      rows.some((row) => change.from.split(' ').some((part) => part.startsWith(row))),
    )?.id,
  }));
}

/** What an editor is told of a change that no correction names. */
export function askFor({ from, was, now, steps }: PendingChange, day: string): string {
  const [row = from] = from.split(' ');
  return `data/corrections.csv:1:rows: readers were told "${was}" (${from}) and now read "${now}", in ${steps.join(', ') || 'no step'}; add a row of ${day} or later with "${row}" in rows (see data/README.md#correctionscsv)`;
}
