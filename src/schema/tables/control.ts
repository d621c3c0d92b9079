import type { ControlRow, Confidence, How, Precision } from '../../model/records.ts';
import { ids, neededReference, note, oneOf, UNSOURCED } from '../cells.ts';
import { day } from '../dayCells.ts';
import { defineTable, type Table } from '../table.ts';
import type { Bounds } from './bounds.ts';

/** How a holder came in. */
const HOWS = [
  'initial',
  'seized',
  'recaptured',
  'handed-over',
  'withdrawal',
  'siege-begun',
  'siege-broken',
] as const satisfies readonly How[];

/** How closely a date is known; a day stands in for all but the first. */
export const PRECISIONS = [
  'day',
  'month',
  'season',
  'year',
] as const satisfies readonly Precision[];

/** How sure a change of holder is. */
export const CONFIDENCES = [
  'confirmed',
  'claimed',
  'disputed',
] as const satisfies readonly Confidence[];

/** The table of who held what from which day on. */
export function controlTable(bounds: Bounds, holders: readonly string[]): Table<ControlRow> {
  return defineTable({
    name: 'control',
    title: 'Who held what',
    description:
      'One row for each change: from its date on the place had this holder, until its next row. Sorted by place, in the order of places.csv, then by date.',
    shownIn:
      'Every map and what is computed from it: areas, front line, land held, connected ground, the timeline, the test of the prediction.',
    columns: {
      place: {
        type: neededReference('the id of a place'),
        description: 'The place.',
        example: 'al-qaryatayn',
        refersTo: 'places',
      },
      date: {
        type: day({ from: bounds.firstDay, to: bounds.today }),
        description:
          'First day of the holder. Where only a month or season is known, a day of it that is never printed.',
        example: '2017-10-01',
      },
      precision: {
        type: oneOf(PRECISIONS.filter((known) => known !== 'year')),
        description: 'How closely the date is known.',
        example: 'day',
      },
      holder: {
        type: oneOf(holders),
        description: 'Who held the place; the settings list the holders.',
        example: 'is',
      },
      how: {
        type: oneOf(HOWS),
        description: 'How the holder came in. Siege rows repeat the holder and change nothing.',
        example: 'seized',
      },
      confidence: {
        type: oneOf(CONFIDENCES),
        description: 'How sure the row is.',
        example: 'confirmed',
      },
      sources: {
        type: ids(),
        description:
          'Who says so, ids with semicolons. Blank on first rows only; `unsourced` where a page was looked for and not found.',
        example: 'isw-2017-10-02;sohr-75399',
        refersTo: 'sources',
        reserved: [UNSOURCED],
      },
      note: { type: note(), description: 'What a careful reader should know.', example: 'YPG.' },
    },
    toRow: ({ date, sources, ...rest }) => ({
      ...rest,
      day: date,
      sources: sources.filter((source) => source !== UNSOURCED),
      isUnsourced: sources.includes(UNSOURCED),
    }),
  });
}
