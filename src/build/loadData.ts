import type { Dataset } from '../model/records.ts';
import type { Settings } from '../model/settings.ts';
import { findProblems } from './inspect.ts';
import { countOf, formatProblem, type Problem } from './problems.ts';
import { readSettings } from './readSettings.ts';
import type { Sheet } from './readTable.ts';

/** All problems in one error, a line each: the build stops once and tells everything. */
function refuse(what: string, problems: readonly Problem[]): never {
  throw new Error(
    `${what}: ${countOf(problems.length, 'problem')}\n${problems.map(formatProblem).join('\n')}`,
  );
}

/** The settings of the story in `root`. @throws Error with every problem in them */
export function loadSettings(root: string): Settings {
  const { settings, problems } = readSettings(root);
  return settings ?? refuse('the settings', problems);
}

/** The records of a table that has no problems. */
function recordsOf<Row>({ rows }: Sheet<Row>): Row[] {
  return rows.flatMap(({ record }) => (record === undefined ? [] : [record]));
}

/** Everything that editors keep, checked. @throws Error with every problem in it, as `npm run check:data` prints them */
export function loadDataset(root: string): Dataset {
  const { desk, problems } = findProblems(root);
  if (!desk || problems.length > 0) return refuse('the data', problems);
  const { sheets, lines } = desk;
  return {
    places: recordsOf(sheets.places),
    aliases: recordsOf(sheets.aliases),
    control: recordsOf(sheets.control),
    sources: recordsOf(sheets.sources),
    claims: recordsOf(sheets.claims),
    territory: recordsOf(sheets.territory),
    casualties: recordsOf(sheets.casualties),
    distances: recordsOf(sheets.distances),
    events: recordsOf(sheets.events),
    routes: recordsOf(sheets.routes),
    quoted: recordsOf(sheets.quoted),
    findings: recordsOf(sheets.findings),
    corrections: recordsOf(sheets.corrections),
    roads: lines.roads.rows.map(({ record }) => record),
    rivers: lines.rivers.rows.map(({ record }) => record),
    lakes: lines.lakes.rows.map(({ record }) => record),
  };
}
