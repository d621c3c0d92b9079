import { chartOf } from '../chartData.ts';
import { partyOf } from '../roadData.ts';
import { columnsOf } from './columns.ts';
import { kmCell, textCell, type Table } from './table.ts';
import type { TableInput } from './tableInput.ts';

/** The places on each road with their kilometres; or, where the picture shows them, the hands each stretch was in. */
export function roadTable({ step, charts, words, locale }: TableInput): Table {
  const road = chartOf(charts, 'road');
  const roads = [road.trunk, ...road.branches];
  if (step.scene.form === 'holders')
    return {
      columns: columnsOf(words.table, ['road', 'from_km', 'to_km', 'holder']),
      rows: roads.flatMap(({ name, stretches }) =>
        stretches.map((stretch) => [
          textCell(name),
          kmCell(stretch.fromKm, locale),
          kmCell(stretch.toKm, locale),
          textCell(words.party[partyOf(stretch)]),
        ]),
      ),
    };
  return {
    columns: columnsOf(words.table, ['road', 'name', 'km']),
    rows: roads.flatMap(({ name, stops }) =>
      stops.map((stop) => [textCell(name), textCell(stop.name), kmCell(stop.km, locale)]),
    ),
  };
}
