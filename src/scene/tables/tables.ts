import { chartOf } from '../chartData.ts';
import type { PictureName } from '../scene.ts';
import { deadTable } from './dead.ts';
import { distanceTable } from './distance.ts';
import { elsewhereTable } from './elsewhere.ts';
import { mapTable } from './map.ts';
import { predictionTable } from './prediction.ts';
import { roadTable } from './road.ts';
import { rulerTable } from './ruler.ts';
import { sheetTable } from './sheet.ts';
import type { Table } from './table.ts';
import { reachTable, territoryTable } from './territory.ts';
import { recapturesTable, timelineTable } from './timeline.ts';
import type { TableInput } from './tableInput.ts';

/** The table of each picture: exactly what it draws. */
const tables: Readonly<Record<PictureName, (input: TableInput) => Table>> = {
  map: mapTable,
  ruler: rulerTable,
  road: roadTable,
  distance: distanceTable,
  elsewhere: elsewhereTable,
  prediction: predictionTable,
  territory: territoryTable,
  reach: reachTable,
  timeline: timelineTable,
  recaptures: recapturesTable,
  dead: (input) => deadTable(input, chartOf(input.charts, 'dead')),
  found: (input) => deadTable(input, chartOf(input.charts, 'found')),
  accounts: (input) => sheetTable(chartOf(input.charts, 'accounts'), input),
  week: (input) => sheetTable(chartOf(input.charts, 'week'), input),
  days: (input) => sheetTable(part(chartOf(input.charts, 'days').parts, input).sheet, input),
  thennow: (input) => sheetTable(part(chartOf(input.charts, 'thennow'), input), input),
};

/** The part of a chart that the step's form asks for. @throws Error naming the form and those that there are */
function part<P>(parts: Readonly<Record<string, P>>, { step }: TableInput): P {
  const found = parts[step.scene.form];
  if (!found)
    throw new Error(
      `step "${step.id}": no form "${step.scene.form}"; known: ${Object.keys(parts).join(', ')}`,
    );
  return found;
}

/** The table of a step's picture: the same data as its marks, as rows. */
export function tableOf(input: TableInput): Table {
  return tables[input.step.scene.picture](input);
}
