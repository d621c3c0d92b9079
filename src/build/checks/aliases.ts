import { folded } from '../../scene/explorer/fold.ts';
import type { Desk } from '../desk.ts';
import type { Problem } from '../problems.ts';

/** A name that the search finds without this row: it differs from another of the same place in capitals, hyphens or accents only. */
export function noAliasThatSaysNothingNew({ sheets: { aliases, places } }: Desk): Problem[] {
  const known = new Map<string, string>();
  for (const { record } of places.rows) {
    if (!record) continue;
    for (const name of [record.name, record.nameAr])
      known.set(`${record.id} ${folded(name)}`, name);
  }
  return aliases.rows.flatMap(({ row, record }) => {
    if (!record) return [];
    const key = `${record.place} ${folded(record.alias)}`;
    const earlier = known.get(key);
    known.set(key, record.alias);
    return earlier === undefined
      ? []
      : [
          {
            file: aliases.file,
            row,
            column: 'alias',
            message: `"${record.alias}" is found as "${earlier}" already; leave the row out`,
          },
        ];
  });
}
