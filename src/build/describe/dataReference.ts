import { columnFacts, type ColumnFacts } from '../../schema/columnFacts.ts';
import { lineFiles } from '../../schema/lines.ts';
import type { Column, Table } from '../../schema/table.ts';

const KINDS: Readonly<Record<ColumnFacts['kind'], string>> = {
  text: 'text',
  number: 'number',
  day: 'day, `yyyy-mm-dd`',
  ids: 'ids, with `;` between',
};

const code = (text: string): string => `\`${text}\``;
/** Bars would end the cell of the table. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

function takes(column: Column): string {
  const { kind, allowed, mayBeBlank } = columnFacts(column);
  const what = allowed ? allowed.map(code).join(', ') : KINDS[kind];
  const of = column.refersTo ? ` of [${column.refersTo}](#${column.refersTo}csv)` : '';
  const reserved = (column.reserved ?? []).map((word) => `, or ${code(word)}`).join('');
  return `${what}${of}${reserved}${mayBeBlank ? '; may be blank' : ''}`;
}

function section({ name, title, description, shownIn, columns }: Table<unknown>): string {
  const rows = Object.entries(columns).map(
    ([column, each]) =>
      `| ${code(column)} | ${cell(each.description)} | ${cell(takes(each))} | ${code(cell(each.example))} |`,
  );
  return [
    `## ${name}.csv`,
    `**${title}.** ${description}`,
    ...(shownIn === undefined ? [] : [`Readers meet it here: ${shownIn}`]),
    ['| column | meaning | takes | example |', '| --- | --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
}

/** `data/README.md`: every file and column, written from the schemas that check them. */
export function dataReference(tables: readonly Table<unknown>[]): string {
  const lines = Object.entries(lineFiles)
    .map(([name, { title }]) => `- \`${name}.geojson\`: ${title.toLowerCase()}.`)
    .join('\n');
  return `${[
    '# The data',
    '<!-- Written by `npm run describe` from the schemas in src/schema. Change those, and run it again. -->',
    'Every fact of the story stands in one of these tables, with its source. They open in any spreadsheet; save them as CSV in UTF-8. `npm run check:data` reads them all and says what is wrong, each problem on a line `data/<file>:<row>:<column>: message`, with rows counted as a spreadsheet counts them (the header is row 1). `npm run check:data -- --fix` mends what can be mended safely and shows what it changed.',
    'An id is lower-case words with hyphens and stays the same for good: other tables, the texts and other people’s links use it. A cell that names several ids has semicolons between them. Commas stand in no number.',
    ...tables.map(section),
    '## Lines',
    `${lines}\n\nOur own drawing; [LINES.md](LINES.md) says how it was made and how close it is.`,
  ].join('\n\n')}\n`;
}
