import { figuresOf, type DeadData } from '../deadData.ts';
import { columnsOf } from './columns.ts';
import { dayCell, numberCell, textCell, type Table } from './table.ts';
import type { TableInput } from './tableInput.ts';

/** Counts of the dead as they were reported: each with its side, its scope and its source. They must not be added. */
export function deadTable({ step, words, locale }: TableInput, data: DeadData): Table {
  const focus = step.scene.form === 'later' || data.isList ? 'later' : 'reported';
  return {
    columns: columnsOf(words.table, ['day', 'figure', 'whose', 'scope', 'publisher', 'later']),
    rows: figuresOf(data, focus).map(({ day, figure, label, scope, publisher, later }) => [
      dayCell(day, locale),
      numberCell(figure, locale),
      textCell(label),
      textCell(scope),
      textCell(publisher),
      textCell(focus === 'later' ? later : undefined),
    ]),
  };
}
