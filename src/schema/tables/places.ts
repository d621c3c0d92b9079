import type { Place } from '../../model/records.ts';
import { id, note, oneOf, words } from '../cells.ts';
import { number } from '../numberCells.ts';
import { defineTable, type Table } from '../table.ts';

/** What a place is: it decides its sign on the map. A `reference` is for measuring only. */
const PLACE_KINDS = [
  'city',
  'town',
  'village',
  'base',
  'crossing',
  'dam',
  'field',
  'junction',
  'station',
  'reference',
] as const;

/** The table of places. */
export function placesTable(countries: readonly string[], hasArabic: boolean): Table<Place> {
  return defineTable({
    name: 'places',
    title: 'Places',
    description:
      'Towns, bases, crossings and other points that changed hands or that lengths are measured to.',
    shownIn:
      'Every map (dots, names, the ground around a place), every distance, the lanes of the timeline, the search of the explorer.',
    columns: {
      id: {
        type: id(),
        description: 'Names the place in every other file, and never changes.',
        example: 'al-qaryatayn',
      },
      name: { type: words('a name'), description: 'Name in English.', example: 'Al-Qaryatayn' },
      name_ar: {
        type: hasArabic ? words('the Arabic name') : note(),
        description: 'Name in Arabic; needed where the story has an Arabic edition.',
        example: 'القريتين',
      },
      country: {
        type: oneOf(countries),
        description: 'Country in whose borders the place lies, as two letters.',
        example: 'SY',
      },
      admin1: {
        type: words('a province'),
        description: 'Province or governorate.',
        example: 'Homs',
      },
      lat: {
        type: number({ min: -90, max: 90 }),
        description: 'Latitude in decimal degrees, WGS84; north is positive.',
        example: '34.2296',
      },
      lon: {
        type: number({ min: -180, max: 180 }),
        description: 'Longitude in decimal degrees, WGS84; east is positive.',
        example: '37.2407',
      },
      kind: {
        type: oneOf(PLACE_KINDS),
        description:
          'What it is. A `reference` is only for measuring: it has no record and no ground.',
        example: 'town',
      },
      rank: {
        type: number({ min: 1, max: 4, whole: true }),
        description: 'How well known: 1 is labelled first, 4 last.',
        example: '1',
      },
      wikidata: {
        type: note(),
        description: 'Its entry in Wikidata, where somebody looked it up.',
        example: 'Q41183',
      },
      note: {
        type: note(),
        description: 'How exactly the position is known, and other remarks.',
        example: 'Approximate (4 km)',
      },
    },
    toRow: (cells) => ({
      id: cells.id,
      name: cells.name,
      nameAr: cells.name_ar,
      country: cells.country,
      admin1: cells.admin1,
      at: [cells.lon, cells.lat],
      kind: cells.kind,
      rank: cells.rank,
      note: cells.note,
    }),
  });
}
