import { splitIds } from '../../schema/cells.ts';
import type { RefersTo } from '../../schema/references.ts';
import { placeholdersIn, numberKinds } from '../../schema/placeholders.ts';
import type { Desk } from '../desk.ts';
import type { Problem } from '../problems.ts';
import { SETTINGS } from '../readSettings.ts';
import { allSheets, idRows } from './check.ts';
import { namedThings } from './names.ts';
import { askingTexts } from './placeholders.ts';
import { thingsOf } from './things.ts';

/** Every name of a kind that the story's files and texts use. */
function namesUsed(desk: Desk, kind: RefersTo): Set<string> {
  const asked = desk.settings.editions
    .flatMap((locale) => askingTexts(desk, locale))
    .flatMap(({ text }) => placeholdersIn(text))
    .flatMap(({ kind: number, id }) =>
      id !== undefined && numberKinds[number]?.refersTo === kind ? [id] : [],
    );
  return new Set([
    ...namedThings(desk).flatMap(({ id, refersTo }) => (refersTo === kind ? [id] : [])),
    ...asked,
  ]);
}

/** Sources on which no row and no figure rests. */
function unusedSources(desk: Desk): Problem[] {
  const used = namesUsed(desk, 'sources').add(desk.settings.firstReport);
  for (const { table, rows } of allSheets(desk)) {
    for (const [column, { refersTo }] of Object.entries(table.columns)) {
      if (refersTo !== 'sources') continue;
      for (const { cells } of rows) splitIds(cells[column] ?? '').forEach((id) => used.add(id));
    }
  }
  const { file } = desk.sheets.sources;
  return [...idRows(desk.sheets.sources)]
    .filter(([id]) => !used.has(id))
    .map(([id, row]) => ({
      file,
      row,
      column: 'id',
      message: `no row of the other tables uses "${id}"`,
    }));
}

/** Claims that no step speaks of: readers meet them in the ledger alone. */
function unusedClaims(desk: Desk): Problem[] {
  const used = namesUsed(desk, 'claims');
  const { file } = desk.sheets.claims;
  return [...idRows(desk.sheets.claims)]
    .filter(([id]) => !used.has(id))
    .map(([id, row]) => ({
      file,
      row,
      column: 'id',
      message: `no step speaks of "${id}"; readers meet it in the ledger alone`,
    }));
}

/** Places that hold no ground and from which nothing is measured. */
function unusedPlaces(desk: Desk): Problem[] {
  const { settings, sheets } = desk;
  const used = namesUsed(desk, 'places').add(settings.subject).add(settings.reference);
  for (const { table, rows } of allSheets(desk))
    for (const [column, { refersTo }] of Object.entries(table.columns))
      if (refersTo === 'places' && table.name !== 'aliases')
        for (const { cells } of rows) splitIds(cells[column] ?? '').forEach((id) => used.add(id));
  return sheets.places.rows
    .filter(({ cells: { kind, id } }) => kind === 'reference' && id !== undefined && !used.has(id))
    .map(({ row, cells: { id = '' } }) => ({
      file: sheets.places.file,
      row,
      column: 'id',
      message: `"${id}" is a reference, and nothing is measured to it`,
    }));
}

/** Frames and words of the map that no step asks for. */
function unusedFramesAndWords(desk: Desk): Problem[] {
  const { story } = desk;
  const frames = namesUsed(desk, 'frames');
  const words = namesUsed(desk, 'onMap');
  const sheet = story.words[0]?.sheet;
  return [
    ...(thingsOf(desk, 'frames').known ?? [])
      .filter((id) => !frames.has(id))
      .map((id) => ({
        file: story.map.file,
        row: story.map.rowOf(['frames', id]),
        column: `frames.${id}`,
        message: `no step uses the frame "${id}"`,
      })),
    ...(thingsOf(desk, 'onMap').known ?? [])
      .filter((id) => !words.has(id))
      .flatMap((id) =>
        sheet
          ? [
              {
                file: sheet.file,
                row: sheet.rowOf(['onMap', id]),
                column: `onMap.${id}`,
                message: `no step uses the words "${id}"`,
              },
            ]
          : [],
      ),
  ];
}

/** Chapters that the settings do not name. */
function unusedChapters({ story, settingsRowOf }: Desk): Problem[] {
  return story.unusedChapters.map((chapter) => ({
    file: SETTINGS,
    row: settingsRowOf(['chapters']),
    column: 'chapters',
    message: `does not name "${chapter}", of which there is a folder; readers do not see it`,
  }));
}

/** What is there and used nowhere: harmless, and perhaps forgotten. */
export function nothingUnused(desk: Desk): Problem[] {
  return [
    ...unusedSources(desk),
    ...unusedClaims(desk),
    ...unusedPlaces(desk),
    ...unusedFramesAndWords(desk),
    ...unusedChapters(desk),
  ];
}
