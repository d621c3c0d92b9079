import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fixTable } from '../../src/build/fixTable.ts';
import { loadSettings } from '../../src/build/loadData.ts';
import { parseDay } from '../../src/model/day.ts';
import { tablesFor } from '../../src/schema/tables/all.ts';

const tables = tablesFor(loadSettings('.'), parseDay('2026-01-01'));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the safe repairs', () => {
  test.each(Object.values(tables))('leave $name.csv as it is: nothing in it needs any', (table) => {
    const file = readFileSync(`data/${table.name}.csv`);
    expect(fixTable(file, table)).toEqual({ text: file.toString('utf8'), repairs: [] });
  });

  const head = 'place,date,precision,holder,how,confidence,sources,note';

  test('undo what a European spreadsheet does to a table', () => {
    const places =
      '\uFEFFid;name;name_ar;country;admin1;lat;lon;kind;rank;wikidata;note\r\n' +
      'homs;Homs ;حمص;sy;Homs;34,73;36° 42\u2032 0\u2033 E;City;1;;\r\n;;;;;;;;;;\r\n';
    expect(fixTable(bytes(places), tables.places)).toEqual({
      text:
        'id,name,name_ar,country,admin1,lat,lon,kind,rank,wikidata,note\n' +
        'homs,Homs,حمص,SY,Homs,34.73,36.7,city,1,,\n',
      repairs: [
        { row: 1, column: 'file', from: 'byte order mark', to: 'none' },
        { row: 1, column: 'file', from: 'line ends of Windows or old Macs', to: 'plain line ends' },
        { row: 1, column: 'file', from: 'semicolons or tabs between cells', to: 'commas' },
        { row: 2, column: 'name', from: 'Homs ', to: 'Homs' },
        { row: 2, column: 'country', from: 'sy', to: 'SY' },
        { row: 2, column: 'lat', from: '34,73', to: '34.73' },
        { row: 2, column: 'lon', from: '36° 42\u2032 0\u2033 E', to: '36.7' },
        { row: 2, column: 'kind', from: 'City', to: 'city' },
        { row: 3, column: 'row', from: 'blank', to: 'left out' },
      ],
    });
  });

  test('read a date back where only one day can be meant, and leave it where two can', () => {
    const mended = fixTable(
      bytes(
        `${head}\nhoms,43009,day,is,seized,confirmed,a,\nhoms,31.10.2017,day,is,seized,confirmed,a,\nhoms,1/10/2017,day,is,seized,confirmed,a,\n`,
      ),
      tables.control,
    );
    expect(mended?.repairs).toEqual([
      { row: 2, column: 'date', from: '43009', to: '2017-10-01' },
      { row: 3, column: 'date', from: '31.10.2017', to: '2017-10-31' },
    ]);
    expect(mended?.text).toContain('1/10/2017');
  });

  test('guess no word, no name and no number that could be another', () => {
    const mended = fixTable(
      bytes(`${head}\nhoms,2017-10-01,dya,isis,seized,confirmed,a,\n`),
      tables.control,
    );
    expect(mended?.repairs).toEqual([]);
  });

  test('keep commas, quotes and line ends inside a cell', () => {
    const text = `${head}\nhoms,2017-10-01,day,is,seized,confirmed,a,"He said ""no"", then\nleft"\n`;
    expect(fixTable(bytes(text), tables.control)).toEqual({ text, repairs: [] });
  });

  test('do nothing to a file whose columns are others, or that is not UTF-8', () => {
    expect(fixTable(bytes('a,b\n1,2\n'), tables.control)).toBeUndefined();
    expect(fixTable(Uint8Array.of(0xff, 0xfe, 0x61, 0), tables.control)).toBeUndefined();
  });
});
