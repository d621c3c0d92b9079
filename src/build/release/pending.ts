import type { Correction } from '../../model/records.ts';
import { changesBetween, type Change, type InLanguages, type Told } from './changes.ts';
import type { Released } from './released.ts';

/** A change since the last release, and the correction that names it, if there is one. */
export interface PendingChange extends Change {
  readonly correction: string | undefined;
}

/** Changes since the last release. A correction names a change by the rows that it is from, or the first of them. */
export function pendingChanges(
  released: Pick<Released, 'day'> & Told,
  told: Told,
  corrections: readonly Pick<Correction, 'id' | 'rows' | 'day'>[],
): PendingChange[] {
  const since = corrections.filter(({ day }) => day >= released.day);
  return changesBetween(released, told).map((change) => ({
    ...change,
    correction: since.find(({ rows }) =>
      rows.some((row) => change.from.split(' ').some((part) => part.startsWith(row))),
    )?.id,
  }));
}

/** The name by which a correction is to name a change. */
const nameOf = ({ from }: Change): string => from.split(' ')[0] ?? from;

const inAll = (texts: InLanguages<string>): string =>
  Object.values(texts)
    .map((text) => `"${text}"`)
    .join(' / ');

/** What an editor is told of the changes that no correction names: each of them, and the cell that names them all. */
export function askFor(changes: readonly PendingChange[], day: string): string[] {
  if (changes.length === 0) return [];
  const asked = changes.map((change) => {
    const more = change.more > 0 ? ` and ${change.more} more` : '';
    const steps = change.steps.join(', ') || 'words on charts';
    return `data/corrections.csv:1:rows: readers were told ${inAll(change.was)} and now read ${inAll(change.now)}${more} (${nameOf(change)}, in ${steps})`;
  });
  const rows = [...new Set(changes.map(nameOf))].join(';');
  return [
    ...asked,
    `Tell readers what was wrong: add a row of ${day} or later to data/corrections.csv, with this in its column "rows": ${rows} (see data/README.md#correctionscsv)`,
  ];
}
