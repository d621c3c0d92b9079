import type { Casualty } from '../../model/records.ts';
import { id, neededIds, note, reference, words } from '../cells.ts';
import { maybeDay } from '../dayCells.ts';
import { number } from '../numberCells.ts';
import { defineTable, type Table } from '../table.ts';
import type { Bounds } from './bounds.ts';

/** The table of counts of the dead. */
export function casualtiesTable(bounds: Bounds): Table<Casualty> {
  return defineTable({
    name: 'casualties',
    title: 'Counts of the dead',
    description: 'Counts of the dead as they were reported. They overlap: never add them up.',
    shownIn: 'The charts of the dead, and the counts in the prose.',
    columns: {
      id: {
        type: id(/^[a-z0-9]+([-.]+[a-z0-9]+)*$/),
        description: 'Who counted, the date and the group.',
        example: 'sohr-2017-10-02-pro-government',
      },
      date: {
        type: maybeDay({ from: bounds.firstDay, to: bounds.today }),
        description: 'The day of the report; blank where it has none.',
        example: '2017-10-02',
      },
      group: { type: words('a group'), description: 'Who died.', example: 'civilians' },
      figure: { type: number({ min: 0, whole: true }), description: 'How many.', example: '128' },
      scope: {
        type: words('a scope'),
        description: 'Where and over which time they were counted.',
        example: 'first 24 hours',
      },
      publisher: {
        type: words('a publisher'),
        description: 'Who printed it.',
        example: 'Arab News',
      },
      attributed_to: { type: words('a counter'), description: 'Who counted.', example: 'SOHR' },
      place: {
        type: reference(),
        description: 'The place, where the count is of one.',
        example: 'al-qaryatayn',
        refersTo: 'places',
      },
      sources: {
        type: neededIds('the id of a source'),
        description: 'Where it was read, ids with semicolons.',
        example: 'independent-2017-10-02',
        refersTo: 'sources',
      },
      note: { type: note(), description: 'How it was qualified.', example: "'At least'" },
    },
    toRow: (cells) => ({
      id: cells.id,
      day: cells.date,
      group: cells.group,
      figure: cells.figure,
      scope: cells.scope,
      publisher: cells.publisher,
      attributedTo: cells.attributed_to,
      place: cells.place,
      sources: cells.sources,
      note: cells.note,
    }),
  });
}
