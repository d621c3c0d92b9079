import { didYouMean } from '../../schema/closest.ts';
import type { Desk } from '../desk.ts';
import type { Problem } from '../problems.ts';
import { SETTINGS } from '../readSettings.ts';
import { idRows } from './check.ts';

/** A setting that names a place, a source or a river which is not there. */
export function noUnknownIdsInSettings({
  settings,
  settingsRowOf,
  sheets,
  lines,
}: Desk): Problem[] {
  const places = sheets.places.isWhole ? [...idRows(sheets.places).keys()] : undefined;
  const sources = sheets.sources.isWhole ? [...idRows(sheets.sources).keys()] : undefined;
  // A river drawn in several pieces has ids that begin alike: euphrates, euphrates-lower.
  const rivers = lines.rivers.rows.map(({ record }) => record.id);
  const { river } = settings.mainBody;
  const isDrawn =
    !lines.rivers.isWhole || rivers.some((id) => id === river || id.startsWith(`${river}-`));
  const asked = [
    { path: ['subject'], id: settings.subject, known: places, file: 'places.csv' },
    { path: ['reference'], id: settings.reference, known: places, file: 'places.csv' },
    { path: ['firstReport'], id: settings.firstReport, known: sources, file: 'sources.csv' },
    {
      path: ['mainBody', 'river'],
      id: river,
      known: isDrawn ? undefined : rivers,
      file: 'rivers.geojson',
    },
  ];
  return asked
    .filter(({ id, known }) => known !== undefined && !known.includes(id))
    .map(({ path, id, known = [], file }) => ({
      file: SETTINGS,
      row: settingsRowOf(path),
      column: path.join('.'),
      message: `no "${id}" in ${file}.${didYouMean(id, known)}`,
    }));
}
