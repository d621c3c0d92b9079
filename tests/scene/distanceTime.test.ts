import { describe, expect, test } from 'vitest';
import { dayNumber, parseDay } from '../../src/model/day.ts';
import { kmOn, lastDayOf } from '../../src/scene/distanceData.ts';
import { distanceTimeMarks } from '../../src/scene/distanceTime.ts';
import { distanceTime } from '../fixtures/distanceTime.ts';
import { desktop } from '../fixtures/drawing.ts';
import { markOf, wordsOf } from './textMarks.ts';

const marks = distanceTimeMarks(distanceTime, 'line', desktop);
const xOf = (year: string) => markOf(marks, 'path', `year-tick-${year}-01-01`).points[0]?.[0] ?? 0;

describe('the distance on every day', () => {
  test('today’s ring stands on its day and its kilometres', () => {
    const now = markOf(marks, 'dot', 'now');
    const perDay = (xOf('2018') - xOf('2017')) / 365;
    const days = dayNumber(parseDay('2017-10-01')) - dayNumber(parseDay('2017-01-01'));
    expect(now.x).toBeCloseTo(xOf('2017') + days * perDay, 6);
    const zero = markOf(marks, 'path', 'main-baseline').points[0]?.[1] ?? 0;
    const hundred = markOf(marks, 'path', 'main-grid-100').points[0]?.[1] ?? 0;
    expect(now.y).toBeCloseTo(zero + ((hundred - zero) * 268) / 100, 6);
  });

  test('days without a distance draw nothing: the line begins late and never falls to zero', () => {
    const line = markOf(marks, 'path', 'main-line-0');
    expect(line.points[0]?.[0]).toBeGreaterThan(xOf('2014'));
    const zero = markOf(marks, 'path', 'main-baseline').points[0]?.[1] ?? 0;
    expect(Math.max(...line.points.map(([, y]) => y))).toBeLessThan(zero);
    expect(marks.some(({ id }) => id === 'main-line-1')).toBe(false);
  });

  test('a gap in the middle parts the line in two', () => {
    const line = distanceTime.line.map((row) =>
      row.from === '2016-12-11' ? { ...row, km: null } : row,
    );
    const parted = distanceTimeMarks({ ...distanceTime, line }, 'line', desktop);
    expect(parted.some(({ id }) => id === 'main-line-1')).toBe(true);
  });

  test('the line ends in a dashed hairline on the last day with joined ground', () => {
    expect(lastDayOf(distanceTime)).toBe('2019-01-22');
    const end = markOf(marks, 'path', 'end');
    const last = markOf(marks, 'path', 'main-line-0').points.at(-1);
    expect(end.points[0]?.[0]).toBe(last?.[0]);
    const lasting = distanceTime.line
      .slice(0, -1)
      .map((row, index, rows) =>
        index === rows.length - 1 ? { ...row, to: distanceTime.lastDay } : row,
      );
    const open = distanceTimeMarks({ ...distanceTime, line: lasting }, 'line', desktop);
    expect(open.some(({ id }) => id === 'end')).toBe(false);
  });

  test('what is emphasised changes no scale', () => {
    const band = distanceTimeMarks(distanceTime, 'band', desktop);
    const pocket = distanceTimeMarks(distanceTime, 'pocket', desktop);
    for (const id of ['main-line-0', 'pocket-line-0', 'band-0', 'spell-0-0']) {
      expect(markOf(band, 'path', id).points).toEqual(markOf(marks, 'path', id).points);
      expect(markOf(pocket, 'path', id).points).toEqual(markOf(marks, 'path', id).points);
    }
  });

  test('miles draw the same line', () => {
    const miles = distanceTimeMarks(distanceTime, 'line', { ...desktop, units: 'miles' });
    const points = (from: typeof marks) => markOf(from, 'path', 'main-line-0').points;
    expect(points(miles)).toEqual(points(marks));
  });

  test('notes are in the reader’s units', () => {
    const says = (units: 'km' | 'miles') =>
      wordsOf(
        markOf(
          distanceTimeMarks(distanceTime, 'line', { ...desktop, units }),
          'text',
          'alternative-words',
        ),
      );
    expect(says('km')).toBe('149\u00a0km, if 95\u00a0km of open desert count as joined');
    expect(says('miles')).toBe('93\u00a0miles, if 59\u00a0miles of open desert count as joined');
  });

  test('a day outside every stretch has no distance', () => {
    expect(kmOn(distanceTime.line, parseDay('2013-12-31'))).toBeUndefined();
    expect(kmOn(distanceTime.line, parseDay('2019-02-01'))).toBeUndefined();
    expect(kmOn(distanceTime.line, parseDay('2017-10-01'))).toBe(268);
  });

  test('a story without any joined ground draws its axes and no line', () => {
    const line = [{ from: distanceTime.firstDay, to: distanceTime.lastDay, km: null }];
    const empty = distanceTimeMarks(
      { ...distanceTime, line, band: [], pocket: [], notes: [] },
      'line',
      desktop,
    );
    expect(empty.some(({ id }) => id.startsWith('main-line') || id === 'now')).toBe(false);
    expect(JSON.stringify(empty)).not.toContain('null');
  });
});
