import type { Correction } from '../../model/records.ts';
import { id, ids, note, words } from '../cells.ts';
import { day } from '../dayCells.ts';
import { defineTable, type Table } from '../table.ts';
import type { Bounds } from './bounds.ts';

/** The table of what readers were told and what was wrong in it. */
export function correctionsTable(bounds: Bounds): Table<Correction> {
  return defineTable({
    name: 'corrections',
    title: 'Corrections',
    description:
      'What readers were told and what was wrong in it, the newest first. A slip that misled nobody is no row.',
    shownIn: 'The corrections in “How we know”.',
    columns: {
      id: { type: id(), description: 'Names the correction.', example: 'al-shula-date' },
      date: {
        type: day({ from: bounds.firstDay, to: bounds.today }),
        description: 'The day on which it was put right.',
        example: '2025-11-03',
      },
      where: {
        type: words('where it stood'),
        description: 'Where it stood, as readers would find it.',
        example: 'The town behind the line',
      },
      was: {
        type: words('what was wrong'),
        description: 'What stood there, in a sentence.',
        example: 'The story dated the loss of al-Shula to 29 September.',
      },
      now: {
        type: words('what is right'),
        description: 'What stands there now, and why.',
        example: 'It fell on 28 September; the 29th is the day of the denial.',
      },
      sources: {
        type: ids(),
        description: 'What the correction rests on, ids with semicolons.',
        example: 'newarab-2017-09-30',
        refersTo: 'sources',
      },
      rows: {
        type: ids(),
        description:
          'The numbers that changed, by the rows they are from, as `npm run check:corrections` prints them. The page then adds old and new value and the steps.',
        example: 'control:al-qaryatayn:2017-10-01',
      },
      where_ar: { type: note(), description: 'Where it stood, in Arabic.', example: 'الفصل الأول' },
      was_ar: {
        type: note(),
        description: 'What stood there, in Arabic.',
        example: 'أرّخ النص سقوط الشولا في 29 أيلول.',
      },
      now_ar: {
        type: note(),
        description: 'What stands there now, in Arabic.',
        example: 'سقطت في 28 أيلول.',
      },
    },
    toRow: (cells) => ({
      id: cells.id,
      day: cells.date,
      where: cells.where,
      was: cells.was,
      now: cells.now,
      sources: cells.sources,
      rows: cells.rows,
      ar: { where: cells.where_ar, was: cells.was_ar, now: cells.now_ar },
    }),
  });
}
