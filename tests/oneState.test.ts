import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { factsOnSheet } from '../src/build/proof/sheetFacts.ts';
import type { DrawnTree } from '../src/scene/drawnTree.ts';

const read = (file: string): string => readFileSync(path.join('dist', file), 'utf8');
const steps = readdirSync('dist/step');
const facts = factsOnSheet(read('proof/index.html'), () => '');

/** As readers see it: entities resolved, invisible joiners gone. */
const shown = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
const words = (html: string): string => shown(html.replace(/<[^>]*>/g, ' '));

describe.each([
  ['en', ''],
  ['ar', 'ar/'],
])('the edition %s tells one state in every form', (locale, folder) => {
  const page = read(`${folder}index.html`);
  const fact = (step: string, name: string): string => facts[`${step}.${locale}.${name}`] ?? '';

  test('the page without a script, and the print, have a figure for each step', () => {
    expect(page.match(/<figure class="unrolled"/g)).toHaveLength(steps.length);
    const print = JSON.parse(read(`${folder}print.json`)) as Record<string, string>;
    expect(Object.keys(print).sort()).toEqual(steps.toSorted());
  });

  test('a step has one text for those who do not see it: file, print, embed, share page and page', () => {
    const print = JSON.parse(read(`${folder}print.json`)) as Record<string, DrawnTree>;
    for (const step of steps) {
      const alt = fact(step, 'alt');
      expect(alt, step).not.toBe('');
      const desc = (svg: string): string => shown(/<desc>([^<]*)<\/desc>/.exec(svg)?.[1] ?? '');
      expect(desc(read(`${folder}figures/${step}.svg`)), step).toBe(alt);
      const printed = print[step]?.find((node) => Array.isArray(node) && node[0] === 'desc') as
        DrawnTree | undefined;
      expect(shown(String(printed?.[2])), step).toBe(alt);
      for (const file of ['embed', 'step'])
        expect(shown(read(`${folder}${file}/${step}/index.html`)), `${file} ${step}`).toContain(
          alt,
        );
      expect(shown(page), step).toContain(alt);
    }
  });

  test('what the table says is what the file says and what the picture shows', () => {
    for (const file of readdirSync(path.join('dist', folder, 'tables'))) {
      const rows: Record<string, string>[] = parse(read(`${folder}figures/${file}.csv`), {
        columns: true,
        bom: true,
      });
      const table = words(read(`${folder}tables/${file}/index.html`));
      for (const row of rows)
        if (row['name']) expect(table, `${file}: ${row['name']}`).toContain(shown(row['name']));
      const rowsOnSheet = fact(file, 'rows');
      for (const row of rowsOnSheet.split('; ').slice(0, 3))
        expect(table.replaceAll(' ', ''), file).toContain(row.replaceAll(' ', ''));
      // A main line has its length in the embed's drawing, in the table and on the sheet.
      const drawn = words(read(`${folder}embed/${file}/index.html`));
      const [km] = /\d[\d,]* (?:km|كم)/.exec(fact(file, 'labels')) ?? [];
      if (km !== undefined) {
        expect(drawn, file).toContain(km);
        expect(table, file).toContain(km);
      }
    }
  });
});
