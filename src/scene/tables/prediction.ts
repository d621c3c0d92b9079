import { chartOf } from '../chartData.ts';
import { dayFromNumber } from '../../model/day.ts';
import { isKind, KIND, type NamedMark } from '../predictionData.ts';
import { locales } from '../format.ts';
import { columnsOf } from './columns.ts';
import { dayCell, EMPTY, kmCell, numberCell, textCell, type Cell, type Table } from './table.ts';
import type { TableInput } from './tableInput.ts';

/** Every mark of the panel that the step is about, named where the picture names it, with what is known of it. */
export function predictionTable({ step, charts, words, locale }: TableInput): Table {
  const prediction = chartOf(charts, 'prediction');
  const { marks } = words.table;
  const note = (kinds: number): Cell => {
    const known = (Object.keys(KIND) as (keyof typeof KIND)[]).filter((kind) =>
      isKind(kinds, kind),
    );
    return known.length === 0
      ? EMPTY
      : textCell(known.map((kind) => marks[kind]).join(locales[locale].semicolon));
  };
  const nameOf = (named: readonly NamedMark[], at: number): Cell =>
    textCell(named.find(({ index }) => index === at)?.name);
  if (step.scene.form === 'left')
    return {
      columns: columnsOf(words.table, ['days', 'name', 'note']),
      rows: prediction.left.map(([days, kinds], i) => [
        numberCell(days, locale),
        nameOf(prediction.namedLeft, i),
        note(kinds),
      ]),
    };
  return {
    columns: columnsOf(words.table, ['from', 'days', 'km', 'name', 'note']),
    rows: prediction.holds.map(([from, days, km, kinds], i) => [
      dayCell(dayFromNumber(from), locale),
      numberCell(days, locale),
      kmCell(km, locale),
      nameOf(prediction.namedHolds, i),
      note(kinds),
    ]),
  };
}
