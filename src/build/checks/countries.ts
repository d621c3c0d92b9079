import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoContains, type GeoPermissibleObjects } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { LonLat } from '../../model/records.ts';
import type { Settings } from '../../model/settings.ts';
import type { Desk } from '../desk.ts';
import type { Problem } from '../problems.ts';
import { rememberLast } from '../rememberLast.ts';

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** A place may lie this far outside: the borders of the atlas are drawn at 1:10 million. */
const TOLERANCE_KM = 2;
const KM_PER_DEGREE = 111.2;

/** The shapes of the story's countries, by their ids. Labelled ones are found by their English names. */
function countryShapes({
  countries,
  labelledCountries,
}: Settings): Map<string, GeoPermissibleObjects> {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  const atlas = JSON.parse(readFileSync(path, 'utf8')) as Atlas;
  const nameOf = new Intl.DisplayNames(['en'], { type: 'region' });
  const wanted = new Map<string | undefined, string>([
    ...countries.map(({ id, atlas: number }) => [number, id] as const),
    ...labelledCountries.map((id) => [nameOf.of(id), id] as const),
  ]);
  const shapes = new Map<string, GeoPermissibleObjects>();
  for (const geometry of atlas.objects.countries.geometries) {
    const { properties } = geometry;
    const name = properties && 'name' in properties ? properties.name : undefined;
    const id = wanted.get(String(geometry.id)) ?? wanted.get(name);
    if (id !== undefined) shapes.set(id, feature(atlas, geometry));
  }
  return shapes;
}

const shapesOf = rememberLast<ReadonlyMap<string, GeoPermissibleObjects>>();
/** Positions that were found to lie in their country: in the preview nearly all of them stay where they are. */
const known = new Set<string>();

/** Whether a place lies in a shape, or no farther outside than the atlas is exact. */
function isNearlyIn(shape: GeoPermissibleObjects, [lon, lat]: LonLat): boolean {
  if (geoContains(shape, [lon, lat])) return true;
  const reach = TOLERANCE_KM / KM_PER_DEGREE;
  return Array.from({ length: 16 }, (_, i) => (i * Math.PI) / 8).some((bearing) =>
    geoContains(shape, [
      lon + (reach * Math.sin(bearing)) / Math.cos((lat * Math.PI) / 180),
      lat + reach * Math.cos(bearing),
    ]),
  );
}

/** A place whose coordinates lie in another country than the row says. */
export function noPlaceOutsideItsCountry({ settings, sheets: { places } }: Desk): Problem[] {
  const from = [settings.countries, settings.labelledCountries];
  const shapes = shapesOf(from, () => countryShapes(settings));
  return places.rows.flatMap(({ row, record }) => {
    const shape = record && shapes.get(record.country);
    if (!shape) return [];
    const key = JSON.stringify([from, record.country, record.at]);
    if (known.has(key)) return [];
    if (isNearlyIn(shape, record.at)) {
      known.add(key);
      return [];
    }
    const { id, country, at } = record;
    const [lon, lat] = at;
    const isSwapped = Math.abs(lon) <= 90 && isNearlyIn(shape, [lat, lon]);
    const other = [...shapes].find(([, candidate]) => isNearlyIn(candidate, at))?.[0];
    const hint = isSwapped
      ? ' Did you swap lat and lon?'
      : other === undefined
        ? ''
        : ` It lies in ${other}: is the country wrong, or a digit?`;
    return [
      {
        file: places.file,
        row,
        column: other !== undefined && !isSwapped ? 'country' : 'lat',
        message: `"${id}" at lat ${lat}, lon ${lon} is more than ${TOLERANCE_KM} km outside ${country}.${hint}`,
      },
    ];
  });
}
