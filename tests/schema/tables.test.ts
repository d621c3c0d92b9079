import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadSettings } from '../../src/build/loadData.ts';
import { parseDay } from '../../src/model/day.ts';
import { tablesFor } from '../../src/schema/tables/all.ts';

const tables = tablesFor(loadSettings('.'), parseDay('2026-01-01'));

describe.each(Object.values(tables))('the table $name', ({ name, columns, description }) => {
  test('has the columns of its file, in their order', () => {
    const [header] = readFileSync(`data/${name}.csv`, 'utf8').split('\n');
    expect(Object.keys(columns).join()).toBe(header);
  });

  test('gives of every column an example that the column takes', () => {
    const refused = Object.entries(columns)
      .filter(([, { type, example }]) => example === '' || !type.safeParse(example).success)
      .map(([column, { example }]) => `${column}: ${example}`);
    expect(refused).toEqual([]);
  });

  test('says what it and each column is, in whole sentences', () => {
    const texts = [description, ...Object.values(columns).map((column) => column.description)];
    expect(texts.filter((text) => !/^[A-Z].*\.$/.test(text))).toEqual([]);
  });
});
