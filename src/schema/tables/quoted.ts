import type { Quoted } from '../../model/records.ts';
import { id, neededIds, note, words } from '../cells.ts';
import { maybeNumber, number } from '../numberCells.ts';
import { defineTable, type Table } from '../table.ts';

/** The table of other numbers that somebody stated and a sentence may repeat. */
export function quotedTable(): Table<Quoted> {
  return defineTable({
    name: 'quoted',
    title: 'Other numbers that were stated',
    description:
      'Numbers that are no count of the dead, no distance and no land, each with who stated it. They have different scopes: never add them up.',
    columns: {
      id: { type: id(), description: 'What is counted.', example: 'audio-length' },
      said: {
        type: note(),
        description: 'When it was stated: a day, a month or a year; blank where unknown.',
        example: '2017-09-28',
      },
      figure: {
        type: number({ min: 0 }),
        description: 'The number, or the lower end of a range.',
        example: '46',
      },
      figure_high: {
        type: maybeNumber({ min: 0 }),
        description: 'The upper end of a range.',
        example: '800',
      },
      unit: { type: words('a unit'), description: 'What the number is of.', example: 'minutes' },
      scope: {
        type: words('a scope'),
        description: 'Of what exactly, where and when.',
        example: 'of Raqqa left to IS',
      },
      attributed_to: {
        type: words('a person or body'),
        description: 'Who stated it.',
        example: 'SDF',
      },
      sources: {
        type: neededIds('the id of a source'),
        description: 'Where it was read, ids with semicolons.',
        example: 'tribune-reuters-2017-09-28',
        refersTo: 'sources',
      },
      note: { type: note(), description: 'How it was qualified.', example: "'About'" },
    },
    toRow: (cells) => ({
      id: cells.id,
      said: cells.said,
      figure: cells.figure,
      figureHigh: cells.figure_high,
      unit: cells.unit,
      scope: cells.scope,
      attributedTo: cells.attributed_to,
      sources: cells.sources,
      note: cells.note,
    }),
  });
}
