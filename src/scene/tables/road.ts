import { chartOf } from '../chartData.ts';
import { partyOf } from '../roadData.ts';
import { columnsOf } from './columns.ts';
import { EMPTY, kmCell, textCell, type Table } from './table.ts';
import type { TableInput } from './tableInput.ts';

/** The places on each road with their kilometres; and, where the picture shows them, the hands each stretch was in. */
export function roadTable({ step, charts, words, locale }: TableInput): Table {
  const road = chartOf(charts, 'road');
  const roads = [road.trunk, ...road.branches];
  if (step.scene.form === 'holders')
    return {
      columns: columnsOf(words.table, ['road', 'name', 'from_km', 'to_km', 'holder']),
      rows: roads.flatMap(({ name, stretches, stops }) => [
        ...stretches.map((stretch) => [
          textCell(name),
          EMPTY,
          kmCell(stretch.fromKm, locale),
          kmCell(stretch.toKm, locale),
          textCell(words.party[partyOf(stretch)]),
        ]),
        ...stops.map((stop) => [
          textCell(name),
          textCell(stop.name),
          kmCell(stop.km, locale),
          EMPTY,
          EMPTY,
        ]),
      ]),
    };
  return {
    columns: columnsOf(words.table, ['road', 'name', 'km']),
    rows: roads.flatMap(({ name, stops }) =>
      stops.map((stop) => [textCell(name), textCell(stop.name), kmCell(stop.km, locale)]),
    ),
  };
}
