import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  changesBetween,
  type Told,
  type ToldTables,
  type ToldValue,
} from '../../src/build/release/changes.ts';
import { askFor, pendingChanges } from '../../src/build/release/pending.ts';
import { readReleased } from '../../src/build/release/released.ts';
import { shownChange } from '../../src/build/release/shownChange.ts';
import { numbersAroundPictures } from '../../src/build/release/toldAround.ts';
import { loadStory } from '../../src/build/story.ts';
import { parseDay } from '../../src/model/day.ts';

const told = (from: string, value: number, text: string, ...steps: string[]): ToldValue => ({
  from,
  value,
  texts: { en: [text], ar: [`${text} (ar)`] },
  steps,
});

const tables: ToldTables = {
  lanes: {
    en: [
      ['Town', 'Government', '2014-01-01'],
      ['Town', 'IS', '2017-10-01'],
      ['Town', 'Government', '2017-10-21'],
    ],
    ar: [
      ['البلدة', 'الحكومة', '2014-01-01'],
      ['البلدة', 'التنظيم', '2017-10-01'],
      ['البلدة', 'الحكومة', '2017-10-21'],
    ],
  },
};

const before: Told = {
  values: [
    told('control:town:2017-10-01 control:town:2017-10-21', 20, '20 days', 'taken', 'left'),
    told('places:town places:city', 292.42, '292 km', 'far'),
    told('casualties:a', 153, '153', 'count'),
  ],
  tables,
};
const [days, far, dead] = before.values as [ToldValue, ToldValue, ToldValue];
const with_ = (values: readonly ToldValue[], rows = tables): Told => ({ values, tables: rows });

describe('between two releases', () => {
  test('a number of the same row that is another is a change, in both languages', () => {
    expect(
      changesBetween(before, with_([days, far, told('casualties:a', 160, '160', 'count')])),
    ).toEqual([
      {
        from: 'casualties:a',
        was: { en: '153', ar: '153 (ar)' },
        now: { en: '160', ar: '160 (ar)' },
        steps: ['count'],
        more: 0,
      },
    ]);
  });

  test('a row with another date is the same row', () => {
    const from = 'control:town:2017-10-01 control:town:2017-10-22';
    expect(
      changesBetween(before, with_([told(from, 21, '21 days', 'taken', 'left'), far, dead])),
    ).toEqual([
      {
        from: 'control:town:2017-10-01 control:town:2017-10-21',
        was: { en: '20 days', ar: '20 days (ar)' },
        now: { en: '21 days', ar: '21 days (ar)' },
        steps: ['taken', 'left'],
        more: 0,
      },
    ]);
  });

  test('metres that no reader sees, a sentence that is gone, and a new one are none', () => {
    const now = [
      told('places:town places:city', 292.4, '292 km', 'far'),
      told('events:new', 17_000, '1 May', 'count'),
    ];
    expect(changesBetween(before, with_(now))).toEqual([]);
  });

  test('a number of one language alone is a change there', () => {
    const arabic = { ...dead, value: 160, texts: { en: ['153'], ar: ['160 (ar)'] } };
    const [change] = changesBetween(before, with_([days, far, arabic]));
    expect(change).toMatchObject({ was: { ar: '153 (ar)' }, now: { ar: '160 (ar)' } });
  });

  test('rows of a picture that say another thing are one change, told in each language', () => {
    const moved = (rows: readonly (readonly string[])[] = []) =>
      rows.map((row) => row.map((cell) => cell.replace('2017-10-21', '2017-10-22')));
    const now = { lanes: { en: moved(tables['lanes']?.en), ar: moved(tables['lanes']?.ar) } };
    const [change, ...rest] = changesBetween(before, with_(before.values, now));
    expect(rest).toEqual([]);
    expect(change).toEqual({
      from: 'table:lanes',
      was: { en: 'Town, Government: 2017-10-21', ar: 'البلدة, الحكومة: 2017-10-21' },
      now: { en: 'Town, Government: 2017-10-22', ar: 'البلدة, الحكومة: 2017-10-22' },
      steps: ['lanes'],
      more: 0,
    });
    const words = { changed: '{was} became {now}', changedMore: '{was} {now} {count}' };
    expect(change && shownChange(change, words, 'en')).toBe(
      'Town, Government: 21\u00a0October 2017 became Town, Government: 22\u00a0October 2017',
    );
  });

  test('a row that is new, or gone, is none', () => {
    const rows = tables['lanes']?.en ?? [];
    expect(changesBetween(before, with_(before.values, { lanes: { en: rows.slice(1) } }))).toEqual(
      [],
    );
    const more = [...rows, ['Village', 'IS', '2017-10-02']];
    expect(changesBetween(before, with_(before.values, { lanes: { en: more } }))).toEqual([]);
  });
});

test('changes are asked for until a correction names their rows', () => {
  const released = { day: '2026-01-01', ...before };
  const after = with_([days, far, told('casualties:a', 160, '160', 'count')]);
  const open = pendingChanges(released, after, []);
  expect(open.map(({ correction }) => correction)).toEqual([undefined]);
  expect(askFor(open, '2026-01-01')).toEqual([
    'data/corrections.csv:1:rows: readers were told "153" / "153 (ar)" and now read "160" / "160 (ar)" (casualties:a, in count)',
    'Tell readers what was wrong: add a row of 2026-01-01 or later to data/corrections.csv, with this in its column "rows": casualties:a (see data/README.md#correctionscsv)',
  ]);
  const old = { id: 'old', rows: ['casualties:a'], day: parseDay('2025-01-01') };
  const right = { id: 'right', rows: ['casualties:a'], day: parseDay('2026-01-02') };
  expect(pendingChanges(released, after, [old])[0]?.correction).toBeUndefined();
  expect(pendingChanges(released, after, [old, right])[0]?.correction).toBe('right');
});

test('numbers in titles, notes and on charts are told too, by the rows that they are from', () => {
  const story = loadStory();
  const yaml = (file: string): unknown =>
    file.includes('chapters/retaken/')
      ? {
          taken: {
            title: '{dead:sohr-2017-10-23-civilians} dead, {connectedKm} away, {date:2017-10-01}',
          },
        }
      : file.includes('words/')
        ? { onChart: { hold: '{held:al-qaryatayn:2} days' } }
        : {};
  expect(numbersAroundPictures(story, 'en', yaml)).toEqual([
    {
      from: 'casualties:sohr-2017-10-23-civilians words:dead:sohr-2017-10-23-civilians',
      texts: { en: ['116'] },
      steps: ['taken'],
    },
    { from: 'step:taken:connectedKm', texts: { en: ['268\u00a0km'] }, steps: ['taken'] },
    { from: 'control:al-qaryatayn words:held:al-qaryatayn:2', texts: { en: ['20'] }, steps: [] },
  ]);
});

describe('the record of the last release', () => {
  const root = mkdtempSync(join(tmpdir(), 'released-'));
  mkdirSync(join(root, 'data'));

  test('is not there before the first, and then nothing is asked for', () => {
    expect(readReleased(root)).toBeUndefined();
  });

  test.each(['{', '{"day": 1}'])('that somebody changed by hand is told in words: %s', (text) => {
    writeFileSync(join(root, 'data/released.json'), text);
    expect(() => readReleased(root)).toThrow(
      /^data\/released\.json:1:file: cannot be read\. npm run release:record writes this file/,
    );
  });
});
