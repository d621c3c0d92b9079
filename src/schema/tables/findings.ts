import type { Finding } from '../../model/records.ts';
import { note, oneOf, words } from '../cells.ts';
import { number } from '../numberCells.ts';
import { defineTable, type Table } from '../table.ts';
import { GRADES } from './territory.ts';

/** The table of what was found wrong with the data. */
export function findingsTable(): Table<Finding> {
  return defineTable({
    name: 'findings',
    title: 'Findings',
    description: 'Weaknesses that a review of the data found, and what was done about each.',
    shownIn: 'The limits in “How we know”. Kept for editors: what is weak and how it was settled.',
    columns: {
      id: { type: number({ min: 1, whole: true }), description: 'Running number.', example: '1' },
      severity: { type: oneOf(GRADES), description: 'How much it matters.', example: 'low' },
      kind: {
        type: words('a kind'),
        description: 'What sort of weakness.',
        example: 'same event, two dates',
      },
      where: {
        type: words('a place in the data'),
        description: 'Where it was found.',
        example: 'places',
      },
      what: { type: note(), description: 'What was found.', example: 'One source, two dates' },
      evidence: { type: note(), description: 'What speaks for it.', example: 'sohr-75399' },
      state: {
        type: oneOf(['settled', 'recorded', 'open']),
        description: 'Mended, known and left, or still to be looked at.',
        example: 'settled',
      },
      settlement: {
        type: note(),
        description: 'What was done.',
        example: 'Moved to the GeoNames position',
      },
    },
    toRow: ({ id, severity, kind, state }) => ({ id, severity, kind, state }),
  });
}
