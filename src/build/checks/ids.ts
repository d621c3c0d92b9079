import { distance } from 'fastest-levenshtein';
import { splitIds } from '../../schema/cells.ts';
import { didYouMean } from '../../schema/closest.ts';
import type { Desk } from '../desk.ts';
import type { Problem } from '../problems.ts';
import { allSheets, idRows } from './check.ts';

/** Two rows of one table with one id, or two drawn lines. */
export function noDoubledIds(desk: Desk): Problem[] {
  const named = [
    ...allSheets(desk).map(({ file, rows }) => ({
      file,
      rows: rows.map(({ row, cells }) => ({ row, id: cells['id'] })),
    })),
    ...Object.values(desk.lines).map(({ file, rows }) => ({
      file,
      rows: rows.map(({ row, record }) => ({ row, id: record.id })),
    })),
  ];
  return named.flatMap(({ file, rows }) => {
    const first = new Map<string, number>();
    return rows.flatMap(({ row, id }) => {
      if (id === undefined) return [];
      const earlier = first.get(id);
      if (earlier === undefined) first.set(id, row);
      return earlier === undefined
        ? []
        : [
            {
              file,
              row,
              column: 'id',
              message: `"${id}" is already the id of row ${earlier}; each row needs its own. Write another here, or take the row out`,
            },
          ];
    });
  });
}

/** What is left of an id when nobody is strict about its writing. */
const looseForm = (id: string): string => id.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** Ids of places and sources that differ in hyphens or capitals only. */
export function noIdsThatDifferInHyphens({ sheets }: Desk): Problem[] {
  return [sheets.places, sheets.sources].flatMap((sheet) => {
    const first = new Map<string, { readonly id: string; readonly row: number }>();
    return [...idRows(sheet)].flatMap(([id, row]) => {
      const form = looseForm(id);
      const earlier = first.get(form);
      if (!earlier) first.set(form, { id, row });
      return earlier
        ? [
            {
              file: sheet.file,
              row,
              column: 'id',
              message: `"${id}" is "${earlier.id}" of row ${earlier.row} but for hyphens; are they the same? If so, keep one row; if not, give one another id`,
            },
          ]
        : [];
    });
  });
}

/** Below this many letters, two different names often differ by one. */
const MIN_LETTERS = 8;

/** Numbers set names apart that are otherwise alike: t2-station, t3-station. */
const lettersOf = (id: string): string => id.replaceAll(/\d/g, '');

/**
 * Words that are one letter apart, by word. Two such share what is left when a letter is taken out of one or of both, so
 * that only those are compared, and not each with each.
 */
function oneLetterApart(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const leftOf = (word: string): string[] => [
    word,
    ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1)),
  ];
  const having = new Map<string, string[]>();
  for (const word of words)
    for (const left of new Set(leftOf(word))) {
      const others = having.get(left);
      if (others) others.push(word);
      else having.set(left, [word]);
    }
  return new Map(
    words.map((word) => [
      word,
      [...new Set(leftOf(word).flatMap((left) => having.get(left) ?? []))].filter(
        (other) => distance(word, other) === 1,
      ),
    ]),
  );
}

/** Ids of places that are one letter apart: perhaps one place entered twice. */
export function noIdsOneLetterApart({ sheets: { places } }: Desk): Problem[] {
  const ids = [...idRows(places)]
    .map(([id, row], at) => ({ id, row, at, letters: lettersOf(id) }))
    .filter(({ id }) => id.length >= MIN_LETTERS);
  const alike = Map.groupBy(ids, ({ letters }) => letters);
  const near = oneLetterApart([...alike.keys()]);
  return ids.flatMap(({ id, row, at, letters }) =>
    (near.get(letters) ?? [])
      .flatMap((other) => alike.get(other) ?? [])
      .filter((other) => other.at < at)
      .toSorted((a, b) => a.at - b.at)
      .map((other) => ({
        file: places.file,
        row,
        column: 'id',
        message: `"${id}" is one letter from "${other.id}" of row ${other.row}; are they the same place?`,
      })),
  );
}

/** `place` of `places`, for messages. */
const ONE: Readonly<Record<string, string>> = {
  places: 'place',
  sources: 'source',
  claims: 'claim',
};

/** A cell that names a row which is not there. */
export function noUnknownIds(desk: Desk): Problem[] {
  return allSheets(desk).flatMap(({ file, table, rows }) =>
    Object.entries(table.columns).flatMap(([column, { refersTo, reserved = [] }]) => {
      if (refersTo === undefined) return [];
      const target = desk.sheets[refersTo];
      if (!target.isWhole) return [];
      const known = idRows(target);
      return rows.flatMap(({ row, cells }) =>
        splitIds(cells[column] ?? '')
          .filter((id) => !known.has(id) && !reserved.includes(id))
          .map((id) => ({
            file,
            row,
            column,
            message: `no ${ONE[refersTo] ?? 'row'} "${id}" in ${refersTo}.csv.${didYouMean(id, [...reserved, ...known.keys()]) || ' Correct it here, or add its row there'}`,
          })),
      );
    }),
  );
}

/** One id twice in a cell. */
export function noIdTwiceInACell(desk: Desk): Problem[] {
  return allSheets(desk).flatMap(({ file, table, rows }) =>
    Object.entries(table.columns).flatMap(([column, { refersTo }]) =>
      refersTo === undefined
        ? []
        : rows.flatMap(({ row, cells }) => {
            const ids = splitIds(cells[column] ?? '');
            return ids
              .filter((id, i) => ids.indexOf(id) < i)
              .map((id) => ({
                file,
                row,
                column,
                message: `"${id}" stands twice in this cell. Take one out`,
              }));
          }),
    ),
  );
}
