import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { decodeText } from '../../src/build/decodeText.ts';
import { fixTable } from '../../src/build/fixTable.ts';
import { readMdx } from '../../src/build/mdxText.ts';
import { formatProblem, type Problem } from '../../src/build/problems.ts';
import { readLines } from '../../src/build/readLines.ts';
import { readYamlSheet } from '../../src/build/yamlSheet.ts';
import { lineFiles } from '../../src/schema/lines.ts';
import { routesTable } from '../../src/schema/tables/routes.ts';

const root = mkdtempSync(join(tmpdir(), 'unreadable-'));
mkdirSync(join(root, 'src/story'), { recursive: true });
afterAll(() => {
  rmSync(root, { recursive: true });
});

const said = (problems: readonly Problem[]): string[] =>
  problems.map((problem) => formatProblem(problem).replace(/ \(see [^)]*\)$/, ''));

/** Words of programmers, and of parsers. */
const JARGON =
  /\b(regex|null|undefined|NaN|schema|parse|enum|token|scalar|mapping|JSX|expression|oxc|implicit|boolean|string|array|RFC|invalid)\b/i;

describe('a YAML file that cannot be read says its line and what to do', () => {
  const inYaml = (text: string): string[] => {
    writeFileSync(join(root, 'src/story/map.yaml'), text);
    return said(readYamlSheet(root, 'src/story/map.yaml', z.unknown()).problems);
  };

  test.each([
    ['a: b\n\tc: d', 2, 'it begins with a tab. Write two spaces for each step to the right'],
    ['title: Taken: retaken', 1, "A text that holds a colon goes in quotes, title: 'One: two'"],
    ['a: "b', 1, 'a quotation mark opens and is never closed. Write it where the text ends'],
    ["a: 'it's'", 1, "Where the mark belongs to the text, write it twice: 'it''s'"],
    ['a: [b, c', 1, 'a list in brackets is never closed. Write ] where it ends'],
    ['a: {b: c', 1, 'a brace, {, is never closed. Write } where it ends'],
    ['a:\n  b: c\n d: e', 3, 'What belongs together begins in one column'],
    ['a: @b', 1, 'a text cannot begin with this sign. Put the whole text in quotes'],
    ['a: b\na: c', 2, 'its name stands a second time at this place'],
    ['a:b\nc: d', 1, 'it has no name with a colon and a space, name: words'],
    ['a: [b,, c]', 1, 'there are two commas with nothing between them'],
    ['a: - b', 1, 'a list with dashes begins on the line below the name'],
    ['x: y\na: *town', 2, '*town uses what no &town above it says'],
    ['<<<<<<< HEAD\na: b', 1, 'was left by Git, which found two versions of these lines'],
    ['a: b\n---\nc: d', 2, 'a line of dashes, ---, begins another file'],
  ])('%j', (text, row, message) => {
    const [first = '', ...others] = inYaml(text);
    expect(others).toEqual([]);
    expect(first).toMatch(new RegExp(`^src/story/map\\.yaml:${row}:file: `));
    expect(first).toContain(message);
    expect(first.replace(/^[^ ]* "[^"]*"/, '')).not.toMatch(JARGON);
  });
});

describe('a text that cannot be read says its line and what to do', () => {
  const inText = (text: string): string[] => {
    writeFileSync(join(root, 'src/story/how.en.mdx'), `---\ntitle: How\n---\n\n${text}\n`);
    return said(readMdx(root, 'src/story/how.en.mdx').problems);
  };

  test.each([
    [
      '<Step id="a">\nword\n</Stepp>',
      7,
      '</Stepp> closes nothing: <Step> of line 5 is still open. Write </Step> where it ends',
    ],
    ['word\n\n</Step>', 7, 'Write <Step …> where it begins, or take </Step> out'],
    [
      'An open <Claim id="C01">claim.',
      5,
      '<Claim> is still open where the paragraph ends. Write </Claim> in the same paragraph',
    ],
    ['<Step id="a">\n\nword', 5, '<Step> is never closed. Write </Step> where it ends'],
    ['a { b', 5, 'a brace, {, opens here and is never closed'],
    ['{a b}', 5, 'what stands between { and } cannot be read. Take the braces out'],
    ['<!-- later -->', 5, 'a remark that readers do not see is written {/* so */} here'],
    ['<Step id=“a”>x</Step>', 5, 'with straight quotation marks (")'],
    ['fewer than <3 days', 5, 'or say "less than" in words'],
    ['import things were taken', 5, 'a paragraph that begins with "import" is taken for code'],
    ['It had {count} towns.', 5, '{count} would be run as code'],
    ['<DateOf place="a" turn={n} />', 5, 'Write a number, turn={2}, or a name in quotes'],
  ])('%j', (text, row, message) => {
    const [first = '', ...others] = inText(text);
    expect(others).toEqual([]);
    expect(first).toMatch(new RegExp(`^src/story/how\\.en\\.mdx:${row}:text: `));
    expect(first).toContain(message);
    expect(first.replace(/^[^ ]* "[^"]*"/, '')).not.toMatch(JARGON);
  });

  test('with a head that is no YAML', () => {
    writeFileSync(join(root, 'src/story/how.en.mdx'), '---\ntitle: One: two\n---\n\nWords.\n');
    expect(said(readMdx(root, 'src/story/how.en.mdx').problems)).toEqual([
      expect.stringMatching(/^src\/story\/how\.en\.mdx:2:text: "title: One: two" cannot be read: /),
    ]);
  });
});

describe('a file in another encoding', () => {
  test('shows the word as an Arabic and as a Western Windows would have written it', () => {
    // "القريتين" as a spreadsheet on an Arabic Windows saves it.
    const bytes = Buffer.from('id,name\n1,\xc7\xe1\xde\xd1\xed\xca\xed\xe4\n', 'latin1');
    expect(decodeText(bytes)).toMatchObject({
      row: 2,
      message: expect.stringContaining(
        'perhaps "القريتين" in the letters of an Arabic Windows',
      ) as string,
    });
  });

  test('that Excel calls Unicode text is told, and rewritten without loss', () => {
    const table = routesTable();
    const names = Object.keys(table.columns);
    const rows = [names, names.map((_, i) => (i === 0 ? 'R01' : 'القريتين'))];
    const bytes = Buffer.from(
      `\uFEFF${rows.map((row) => row.join('\t')).join('\r\n')}\r\n`,
      'utf16le',
    );
    expect(decodeText(bytes)).toMatchObject({
      message: expect.stringContaining('--fix') as string,
    });
    const fixed = fixTable(bytes, table);
    expect(fixed?.text).toBe(`${rows.map((row) => row.join(',')).join('\n')}\n`);
    expect(fixed?.repairs[0]).toMatchObject({ from: 'UTF-16', to: 'UTF-8' });
  });
});

test('a file of lines that cannot be read says the line of the text', () => {
  const text =
    '{"type":"FeatureCollection","features":[\n{"type":"Feature",,\n"properties":{}}\n]}\n';
  const { problems } = readLines('data/roads.geojson', Buffer.from(text), lineFiles.roads);
  expect(problems.map(({ row }) => row)).toEqual([2]);
});
