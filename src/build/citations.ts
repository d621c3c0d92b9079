import type { Dataset } from '../model/records.ts';

/** What cites a source: claims by id, places whose record rests on it, and other tables by name. */
export interface Citations {
  readonly claims: readonly string[];
  readonly places: readonly string[];
  readonly tables: readonly string[];
}

const OTHERS = [
  'territory',
  'casualties',
  'distances',
  'events',
  'routes',
  'quoted',
  'corrections',
] as const satisfies readonly (keyof Dataset)[];

/** For each source what cites it, read from the tables as they stand. */
export function citationsOf(data: Dataset): ReadonlyMap<string, Citations> {
  const claims = new Map<string, string[]>();
  const places = new Map<string, Set<string>>();
  const tables = new Map<string, Set<string>>();
  for (const { id, sources } of data.claims)
    for (const source of sources) claims.set(source, [...(claims.get(source) ?? []), id]);
  for (const { place, sources } of data.control)
    for (const source of sources) places.set(source, (places.get(source) ?? new Set()).add(place));
  for (const table of OTHERS)
    for (const { sources } of data[table])
      for (const source of sources)
        tables.set(source, (tables.get(source) ?? new Set()).add(table));
  return new Map(
    data.sources.map(({ id }) => [
      id,
      {
        claims: claims.get(id) ?? [],
        places: [...(places.get(id) ?? [])],
        tables: [...(tables.get(id) ?? [])],
      },
    ]),
  );
}
