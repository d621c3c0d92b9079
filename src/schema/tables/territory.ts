import type { Territory } from '../../model/records.ts';
import { id, maybeOneOf, neededIds, note, oneOf, words } from '../cells.ts';
import { day } from '../dayCells.ts';
import { maybeNumber } from '../numberCells.ts';
import { defineTable, type Table } from '../table.ts';
import type { Bounds } from './bounds.ts';
import { PRECISIONS } from './control.ts';

/** How sure a published figure or event is. */
export const GRADES = ['high', 'medium', 'low'] as const;

/** The scope of a figure that covers all countries of the settings. */
export const ALL = 'all';

/** The table of published estimates of land. */
export function territoryTable(bounds: Bounds): Table<Territory> {
  return defineTable({
    name: 'territory',
    title: 'Published estimates of land',
    description:
      'What others published on how much land was held or lost, each with its own scope.',
    shownIn: 'The chart of published estimates beside the collapse, and the fit of the reach.',
    columns: {
      id: { type: id(), description: 'Publisher and date.', example: 'ihs-2015-01-01' },
      date: {
        type: day({ from: bounds.firstDay, to: bounds.today }),
        description: 'The day it speaks of; a stand-in where only a month or year is known.',
        example: '2015-01-01',
      },
      precision: {
        type: oneOf(PRECISIONS),
        description: 'How closely that day is known.',
        example: 'day',
      },
      area_km2: {
        type: maybeNumber({ min: 0 }),
        description: 'Land in square kilometres.',
        example: '90800',
      },
      scope: {
        type: oneOf([...bounds.countries, ALL]),
        description: 'Which country it covers; `all` for all of the settings together.',
        example: 'all',
      },
      publisher: { type: words('a publisher'), description: 'Who published it.', example: 'RAND' },
      series: {
        type: words('a series'),
        description: 'Figures made by one method share a series: only these may be compared.',
        example: 'ihs',
      },
      population: {
        type: maybeNumber({ min: 0, whole: true }),
        description: 'People living there.',
        example: '6000000',
      },
      share_pct: {
        type: maybeNumber({ min: 0, max: 100 }),
        description: 'Share in percent.',
        example: '22.65',
      },
      share_of: { type: note(), description: 'What it is a share of.', example: 'of Syria' },
      share_kind: {
        type: maybeOneOf(['held', 'lost']),
        description: 'Whether the share was held or lost.',
        example: 'held',
      },
      confidence: {
        type: oneOf(GRADES),
        description: 'How good the figure is.',
        example: 'medium',
      },
      sources: {
        type: neededIds('the id of a source'),
        description: 'Where it was read, ids with semicolons.',
        example: 'independent-2017-10-02',
        refersTo: 'sources',
      },
      note: {
        type: note(),
        description: 'What the figure includes.',
        example: 'retrospective statement',
      },
    },
    toRow: (cells) => ({
      id: cells.id,
      day: cells.date,
      precision: cells.precision,
      areaKm2: cells.area_km2,
      scope: cells.scope,
      publisher: cells.publisher,
      series: cells.series,
      population: cells.population,
      sharePct: cells.share_pct,
      shareOf: cells.share_of,
      shareKind: cells.share_kind,
      confidence: cells.confidence,
      sources: cells.sources,
      note: cells.note,
    }),
  });
}
