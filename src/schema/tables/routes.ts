import type { Route } from '../../model/records.ts';
import { id, ids, neededIds, note, reference, words } from '../cells.ts';
import { maybeNumber } from '../numberCells.ts';
import { defineTable, type Table } from '../table.ts';

/** The table of reported roads. */
export function routesTable(): Table<Route> {
  return defineTable({
    name: 'routes',
    title: 'Reported roads',
    description: 'Roads and supply routes as they were reported.',
    shownIn: 'The published lengths of roads, beside those of our own lines.',
    columns: {
      id: {
        type: id(/^R\d{2,3}$/, 'write R and a number, such as R01'),
        description: 'Names the route in the text.',
        example: 'R01',
      },
      name: {
        type: words('a name'),
        description: 'What it is called.',
        example: 'Homs - Palmyra road',
      },
      from: {
        type: reference(),
        description: 'One end, where it is a place of places.csv.',
        example: 'homs',
        refersTo: 'places',
      },
      from_name: { type: words('a name'), description: 'One end in words.', example: 'Homs' },
      to: {
        type: reference(),
        description: 'The other end, where it is a place of places.csv.',
        example: 'palmyra',
        refersTo: 'places',
      },
      to_name: {
        type: words('a name'),
        description: 'The other end in words.',
        example: 'Palmyra',
      },
      via: {
        type: ids(),
        description: 'Places on the way that places.csv has, in their order, with semicolons.',
        example: 'arak;al-sukhnah',
        refersTo: 'places',
      },
      via_name: { type: note(), description: 'The way in words.', example: 'Arak > Sukhnah' },
      known_km: {
        type: maybeNumber({ min: 0 }),
        description: 'Published length in kilometres.',
        example: '200',
      },
      sources: {
        type: neededIds('the id of a source'),
        description: 'Where it was read, ids with semicolons.',
        example: 'independent-2017-10-02',
        refersTo: 'sources',
      },
      note: {
        type: note(),
        description: 'What is doubtful about it.',
        example: 'Via points from a map',
      },
    },
    toRow: (cells) => ({
      id: cells.id,
      name: cells.name,
      from: cells.from,
      to: cells.to,
      via: cells.via,
      knownKm: cells.known_km,
      sources: cells.sources,
      note: cells.note,
    }),
  });
}
