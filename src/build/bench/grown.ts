import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/** Degrees to both sides of that way. */
const ASIDE = 0.1;

type Row = Record<string, string>;

/** Numbers from 0 to 1, the same ones every time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

const read = (root: string, name: string): Row[] =>
  parse(readFileSync(path.join(root, 'data', name)), { columns: true, bom: true });
const write = (root: string, name: string, rows: readonly Row[]): void => {
  writeFileSync(path.join(root, 'data', name), stringify([...rows], { header: true }));
};

/**
 * A copy of the project's data with so many times its places and rows of control. A new place lies on the way from one of
 * the table to the nearest of its country, at a point of its own drawn by a seeded chance, and has the record of the first.
 *
 * @returns the folder; whoever asked removes it
 */
export function grownProject(times: number, seed = 20171001): string {
  const root = mkdtempSync(path.join(tmpdir(), 'grown-'));
  cpSync('data', path.join(root, 'data'), { recursive: true });
  cpSync('src/story', path.join(root, 'src/story'), { recursive: true });
  const [places, control] = [read(root, 'places.csv'), read(root, 'control.csv')];
  const chance = seeded(seed);
  const nearest = new Map(
    places.map((place) => {
      const squared = (other: Row): number =>
        (Number(other['lat']) - Number(place['lat'])) ** 2 +
        (Number(other['lon']) - Number(place['lon'])) ** 2;
      const others = places.filter(
        (other) => other !== place && other['country'] === place['country'],
      );
      return [place, others.toSorted((a, b) => squared(a) - squared(b))[0] ?? place];
    }),
  );
  const rowsOf = Map.groupBy(control, ({ place }) => place);
  const [morePlaces, moreRows]: [Row[], Row[]] = [[], []];
  const spotOf = (row: Row): string => `${Number(row['lat'])},${Number(row['lon'])}`;
  const taken = new Set(places.map(spotOf));
  for (let n = 2; n <= times; n += 1)
    for (const place of places) {
      if (place['kind'] === 'reference') continue;
      const other = nearest.get(place) ?? place;
      const onTheWay = (): { readonly lat: string; readonly lon: string } => {
        const share = 0.1 + 0.8 * chance();
        const between = (key: string): string =>
          (
            Number(place[key]) +
            share * (Number(other[key]) - Number(place[key])) +
            (chance() - 0.5) * ASIDE
          ).toFixed(4);
        return { lat: between('lat'), lon: between('lon') };
      };
      let spot = onTheWay();
      while (taken.has(spotOf(spot))) spot = onTheWay();
      taken.add(spotOf(spot));
      const id = `${place['id']}-n${n}`;
      morePlaces.push({
        ...place,
        id,
        name: `${place['name']} ${n}`,
        name_ar: `${place['name_ar']} ${n}`,
        ...spot,
        wikidata: '',
        note: '',
      });
      for (const row of rowsOf.get(place['id'] ?? '') ?? []) moreRows.push({ ...row, place: id });
    }
  write(root, 'places.csv', [...places, ...morePlaces]);
  write(root, 'control.csv', [...control, ...moreRows]);
  return root;
}
