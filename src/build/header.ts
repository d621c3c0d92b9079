import { closestTo } from '../schema/closest.ts';
import type { Problem } from './problems.ts';

/** What the header row says against the columns that a table should have. */
export interface HeaderFaults {
  /** Without these columns no row can be read. */
  readonly problems: readonly Problem[];
  readonly notices: readonly Problem[];
}

/** Columns that are unknown, missing, doubled or in another order. */
export function headerFaults(
  file: string,
  found: readonly string[],
  expected: readonly string[],
): HeaderFaults {
  const at = (column: string, message: string): Problem => ({ file, row: 1, column, message });
  const missing = expected.filter((name) => !found.includes(name));
  const unknown = found.filter((name) => name !== '' && !expected.includes(name));
  const doubled = [...new Set(found.filter((name, i) => name !== '' && found.indexOf(name) < i))];
  const meantBy = new Map(unknown.map((name) => [name, closestTo(name, missing)]));
  const renamed = new Set(meantBy.values());
  const problems = [
    ...doubled.map((name) => at(name, `the column stands here twice. Take one out`)),
    ...[...new Set(unknown)].map((name) => {
      const meant = meantBy.get(name);
      return at(
        name,
        meant === undefined
          ? `unknown column "${name}". Rename it, or take it out. Known: ${expected.join(', ')}`
          : `unknown column "${name}". Did you mean "${meant}"?`,
      );
    }),
    ...missing
      .filter((name) => !renamed.has(name))
      .map((name) =>
        at(
          name,
          `the column is missing. Add it to the first row, and to every row below; the file has ${found.filter(Boolean).join(', ')}`,
        ),
      ),
  ];
  const known = found.filter((name) => expected.includes(name));
  const isReordered = problems.length === 0 && known.join() !== expected.join();
  const notices = isReordered
    ? [
        at(
          known.find((name, i) => name !== expected[i]) ?? '',
          `the columns are in another order than ${expected.join(', ')}`,
        ),
      ]
    : [];
  return { problems, notices };
}
