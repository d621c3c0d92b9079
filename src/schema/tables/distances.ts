import type { PrintedDistance } from '../../model/records.ts';
import { id, neededIds, note, oneOf, reference, words } from '../cells.ts';
import { maybeNumber } from '../numberCells.ts';
import { defineTable, type Table } from '../table.ts';

/** The table of distances as they were printed. */
export function distancesTable(): Table<PrintedDistance> {
  return defineTable({
    name: 'distances',
    title: 'Printed distances',
    description: 'Distances as somebody printed them, right or wrong.',
    shownIn: 'The ruler, and the printed distances in the prose.',
    columns: {
      id: {
        type: id(),
        description: 'Who printed it, and between what.',
        example: 'arab-news-al-qaryatayn-deir-ez-zor-city',
      },
      from: {
        type: reference(),
        description: 'One end, where it is a place of places.csv.',
        example: 'al-qaryatayn',
        refersTo: 'places',
      },
      from_name: {
        type: words('a name'),
        description: 'One end as it was printed.',
        example: 'al-Qaryatayn',
      },
      to: {
        type: reference(),
        description: 'The other end, where it is a place of places.csv.',
        example: 'palmyra',
        refersTo: 'places',
      },
      to_name: {
        type: words('a name'),
        description: 'The other end as it was printed.',
        example: 'Palmyra',
      },
      km: { type: maybeNumber({ min: 0 }), description: 'Kilometres, if printed.', example: '300' },
      miles: { type: maybeNumber({ min: 0 }), description: 'Miles, if printed.', example: '190' },
      kind: {
        type: oneOf(['road', 'straight', 'unstated']),
        description: 'Whether it was printed as a length of road.',
        example: 'unstated',
      },
      publisher: {
        type: words('a publisher'),
        description: 'Who printed it.',
        example: 'TRT World',
      },
      sources: {
        type: neededIds('the id of a source'),
        description: 'Where it was read, ids with semicolons.',
        example: 'independent-2017-10-02',
        refersTo: 'sources',
      },
      note: { type: note(), description: 'How it was qualified.', example: "'About'" },
    },
    toRow: (cells) => ({
      id: cells.id,
      from: cells.from,
      fromName: cells.from_name,
      to: cells.to,
      toName: cells.to_name,
      km: cells.km,
      miles: cells.miles,
      kind: cells.kind,
      publisher: cells.publisher,
      sources: cells.sources,
      note: cells.note,
    }),
  });
}
