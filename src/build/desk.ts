import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDay, type Day } from '../model/day.ts';
import type { Settings } from '../model/settings.ts';
import { lineFiles } from '../schema/lines.ts';
import type { Table } from '../schema/table.ts';
import { tablesFor, type Tables } from '../schema/tables/all.ts';
import type { Problem, Report } from './problems.ts';
import { readOnce } from './readOnce.ts';
import { readLines, type LineSheet } from './readLines.ts';
import { readSettings, SETTINGS, type ReadSettings } from './readSettings.ts';
import { readTable, type Sheet } from './readTable.ts';
import { readStoryFiles, type StoryFiles } from './storyFiles.ts';

/** The tables as they were read. */
export type Sheets = {
  readonly [Name in keyof Tables]: Tables[Name] extends Table<infer Row> ? Sheet<Row> : never;
};

/** Everything an editor keeps, side by side, for checks that need more than one row. */
export interface Desk {
  /** The folder of the project. */
  readonly root: string;
  readonly settings: Settings;
  readonly settingsRowOf: ReadSettings['rowOf'];
  readonly sheets: Sheets;
  readonly lines: Readonly<Record<keyof typeof lineFiles, LineSheet>>;
  readonly story: StoryFiles;
}

/** The desk, where the settings could be read, and what was found while reading. */
export interface ReadDesk extends Report {
  readonly desk: Desk | undefined;
}

/** The calendar day now, in UTC. */
export function today(): Day {
  return parseDay(new Date().toISOString().slice(0, 10));
}

let lastTables: { readonly by: readonly [Settings, Day]; readonly tables: Tables } | undefined;

/** The tables' columns: the same as long as the settings are, so that what was read with them can be kept. */
function tablesOf(settings: Settings, now: Day): Tables {
  if (lastTables?.by[0] !== settings || lastTables.by[1] !== now)
    lastTables = { by: [settings, now], tables: tablesFor(settings, now) };
  return lastTables.tables;
}

/** Reads all files of the project in `root`. */
export function readDesk(root: string, now: Day = today()): ReadDesk {
  const problems: Problem[] = [];
  const notices: Problem[] = [];
  const { settings, problems: inSettings, rowOf } = readSettings(root);
  if (!settings) {
    const message = 'the other files are checked once the settings can be read';
    return {
      desk: undefined,
      problems: inSettings,
      notices: [{ file: SETTINGS, row: 1, column: 'file', message }],
    };
  }

  const bytesOf = (file: string): Uint8Array => {
    try {
      return readFileSync(join(root, file));
    } catch {
      problems.push({
        file,
        row: 1,
        column: 'file',
        message:
          'the file is not there. Put it back under this name; it needs its row of column names, at least',
      });
      return new Uint8Array();
    }
  };
  const tableOf = <Row>(table: Table<Row>): Sheet<Row> => {
    const file = `data/${table.name}.csv`;
    const missing = problems.length;
    const bytes = bytesOf(file);
    if (problems.length > missing) return { file, table, rows: [], isWhole: false };
    const read = readOnce(join(root, file), bytes, table, () => readTable(file, bytes, table));
    problems.push(...read.problems);
    notices.push(...read.notices);
    return read.sheet;
  };
  const linesOf = (name: keyof typeof lineFiles): LineSheet => {
    const file = `data/${name}.geojson`;
    const missing = problems.length;
    const bytes = bytesOf(file);
    if (problems.length > missing) return { file, rows: [], isWhole: false };
    const kind = lineFiles[name];
    const read = readOnce(join(root, file), bytes, kind, () => readLines(file, bytes, kind));
    problems.push(...read.problems);
    return read.sheet;
  };

  const tables = tablesOf(settings, now);
  const sheets: Sheets = {
    places: tableOf(tables.places),
    aliases: tableOf(tables.aliases),
    control: tableOf(tables.control),
    sources: tableOf(tables.sources),
    claims: tableOf(tables.claims),
    territory: tableOf(tables.territory),
    casualties: tableOf(tables.casualties),
    distances: tableOf(tables.distances),
    events: tableOf(tables.events),
    routes: tableOf(tables.routes),
    quoted: tableOf(tables.quoted),
    findings: tableOf(tables.findings),
    corrections: tableOf(tables.corrections),
  };
  const lines = { roads: linesOf('roads'), rivers: linesOf('rivers'), lakes: linesOf('lakes') };
  const { files: story, problems: inStory } = readStoryFiles(root, settings);
  problems.push(...inStory);
  return {
    desk: { root, settings, settingsRowOf: rowOf, sheets, lines, story },
    problems,
    notices,
  };
}
