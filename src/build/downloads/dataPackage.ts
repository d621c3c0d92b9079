import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { columnFacts } from '../../schema/columnFacts.ts';
import type { Table } from '../../schema/table.ts';

/** A file of the package. */
export interface DownloadFile {
  readonly name: string;
  readonly title: string;
  readonly bytes: Uint8Array;
  /** The table that it holds; other files are geography or settings. */
  readonly table?: Table<unknown>;
  readonly rows?: number;
}

/** What the whole package says of itself. */
export interface PackageFacts {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly homepage: string;
  readonly version: string;
}

/** The licence of the tables and of our own lines; positions of places come under the same one. */
export const LICENCE = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0',
} as const;

const TYPES = { text: 'string', number: 'number', day: 'date', ids: 'string' } as const;

/** The SHA-256 sum of a file, as `sha256sum` prints it. */
export function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The first cell of each column that is not blank: what the table itself has to show. */
function firstCells(bytes: Uint8Array): Readonly<Record<string, string>> {
  const rows: Record<string, string>[] = parse(bytes, { columns: true, bom: true });
  return Object.assign(
    {},
    ...rows
      .reverse()
      .map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell))),
  ) as Readonly<Record<string, string>>;
}

/** The Table Schema of a table: written from the schema that checks it, so that the two cannot differ. */
function tableSchema({ columns }: Table<unknown>, bytes: Uint8Array) {
  const examples = firstCells(bytes);
  const fields = Object.entries(columns).map(([name, column]) => {
    const { kind, allowed, pattern, mayBeBlank } = columnFacts(column);
    const constraints = {
      ...(mayBeBlank ? {} : { required: true }),
      ...(allowed ? { enum: allowed } : {}),
      ...(pattern && kind === 'text' ? { pattern } : {}),
    };
    // A column that also takes a month or a year has days for its example, and is no column of dates.
    const isLoose = kind === 'day' && column.type.safeParse('2017-12').success;
    return {
      name,
      type: isLoose ? 'string' : TYPES[kind],
      description: column.description,
      ...(examples[name] === undefined ? {} : { example: examples[name] }),
      ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
    };
  });
  // A cell of several ids is no key that the format knows; one of a single id of a table is.
  const foreignKeys = Object.entries(columns).flatMap(([name, column]) =>
    column.refersTo && columnFacts(column).kind !== 'ids' && !column.reserved
      ? [{ fields: name, reference: { resource: column.refersTo, fields: 'id' } }]
      : [],
  );
  return {
    fields,
    missingValues: [''],
    ...('id' in columns ? { primaryKey: 'id' } : {}),
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}

/** How the tables are written. Tools that are not told guess, and a semicolon between ids leads them astray. */
const DIALECT = { delimiter: ',', quoteChar: '"', doubleQuote: true, header: true } as const;

const FORMATS: Readonly<Record<string, readonly [format: string, mediatype: string]>> = {
  csv: ['csv', 'text/csv'],
  geojson: ['geojson', 'application/geo+json'],
  yaml: ['yaml', 'application/yaml'],
};

function resource({ name, title, bytes, table }: DownloadFile) {
  const [format = '', mediatype = ''] = FORMATS[name.slice(name.lastIndexOf('.') + 1)] ?? [];
  return {
    name: table ? table.name : name.toLowerCase().replaceAll(/[^a-z0-9._-]/g, '-'),
    path: name,
    title,
    ...(table ? { description: table.description, profile: 'tabular-data-resource' } : {}),
    format,
    mediatype,
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${sumOf(bytes)}`,
    ...(table ? { dialect: DIALECT, schema: tableSchema(table, bytes) } : {}),
  };
}

/** `datapackage.json` of the Frictionless standard, version 1. */
export function dataPackage(facts: PackageFacts, files: readonly DownloadFile[]) {
  return {
    profile: 'data-package',
    ...facts,
    licenses: [LICENCE],
    sources: [
      { title: 'GeoNames', path: 'https://www.geonames.org/' },
      { title: 'Natural Earth', path: 'https://www.naturalearthdata.com/' },
    ],
    resources: files.map(resource),
  };
}
