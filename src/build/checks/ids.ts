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
              message: `"${id}" is already the id of row ${earlier}; each row needs its own`,
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
              message: `"${id}" is "${earlier.id}" of row ${earlier.row} but for hyphens; are they the same?`,
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

/** Ids of places that are one letter apart: perhaps one place entered twice. */
export function noIdsOneLetterApart({ sheets: { places } }: Desk): Problem[] {
  const ids = [...idRows(places)];
  return ids.flatMap(([id, row], i) =>
    ids
      .slice(0, i)
      .filter(
        ([other]) =>
          Math.min(id.length, other.length) >= MIN_LETTERS &&
          distance(lettersOf(id), lettersOf(other)) === 1,
      )
      .map(([other, at]) => ({
        file: places.file,
        row,
        column: 'id',
        message: `"${id}" is one letter from "${other}" of row ${at}; are they the same place?`,
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
            message: `no ${ONE[refersTo] ?? 'row'} "${id}" in ${refersTo}.csv.${didYouMean(id, [...reserved, ...known.keys()])}`,
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
              .map((id) => ({ file, row, column, message: `"${id}" stands twice in this cell` }));
          }),
    ),
  );
}
