import { describe, expect, test } from 'vitest';
import { loadStory } from '../../src/build/story.ts';
import { laneFactsOf } from '../../src/build/laneFacts.ts';
import { timelineOf } from '../../src/build/charts/timeline.ts';
import { recapturesOf } from '../../src/build/charts/recaptures.ts';
import { dayNumber, parseDay } from '../../src/model/day.ts';
import { firstLoss, lanesOf, orderedRows } from '../../src/scene/laneOrder.ts';
import { laneBars, windowOf } from '../../src/scene/laneBars.ts';
import { laneMap } from '../../src/scene/laneMap.ts';
import { laneRecord, laneSummary } from '../../src/scene/laneRecord.ts';
import type { Lane } from '../../src/scene/timelineData.ts';
import { timelineMarks } from '../../src/scene/timeline.ts';
import { timelineLayout } from '../../src/scene/timelineLayout.ts';
import { desktop, phone } from '../fixtures/drawing.ts';
import { words } from '../fixtures/words.ts';
import { wordsOf } from './textMarks.ts';

const story = loadStory();
const facts = laneFactsOf(story);
const data = timelineOf(story, 'en', facts.file);
const laneOf = (id: string): Lane => {
  const lane = data.lanes.find((candidate) => candidate.id === id);
  if (!lane) throw new RangeError(`no lane "${id}"`);
  return lane;
};
const at = (day: string): number => dayNumber(parseDay(day));

describe('the lanes', () => {
  test('are those of places that IS held, the baselines of others left out', () => {
    expect(data.lanes.every(({ turns }) => turns.some(([, party]) => party === data.focus))).toBe(
      true,
    );
    expect(data.lanes.some(({ id }) => id === 'damascus' || id === 'baghuz-camp')).toBe(false);
  });

  test('have the four changes of al-Qaryatayn on their days', () => {
    expect(laneOf('al-qaryatayn').turns.map(([day]) => day)).toEqual(
      ['2014-01-01', '2015-08-06', '2016-04-03', '2017-10-01', '2017-10-21'].map(at),
    );
    expect(facts.turns('al-qaryatayn').value).toBe(4);
  });

  test('come by the day of the first loss', () => {
    const rows = orderedRows(data.lanes, 'loss', data, 'en');
    const days = rows.map((row) => (row.kind === 'lane' ? firstLoss(row.lane, data.focus) : 0));
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    expect(firstLoss(laneOf('palmyra'), data.focus)).toBe(at('2016-03-27'));
  });

  test('go up the rivers: Fallujah, Ramadi, Abu Kamal, Raqqa; Tikrit, Mosul', () => {
    const rows = orderedRows(data.lanes, 'course', data, 'en');
    const ids = rows.map((row) => (row.kind === 'lane' ? row.lane.id : row.course));
    const wanted = 'euphrates fallujah ramadi abu-kamal raqqa tigris tikrit mosul-west rest';
    expect(ids.filter((id) => wanted.split(' ').includes(id)).join(' ')).toBe(wanted);
  });

  test('show the more important where not all fit, and all where the picture grows', () => {
    expect(lanesOf(data, 'all', 3).map(({ id }) => id)).toContain('al-qaryatayn');
    const rows = timelineLayout(data, { form: 'all', sort: 'loss', laneHeight: 18 }, desktop).rows;
    expect(rows).toHaveLength(facts.count().value);
    const all = timelineLayout(
      data,
      { form: 'all', sort: 'loss', laneHeight: 18, withAll: true },
      desktop,
    );
    expect(all.rows).toHaveLength(data.lanes.length);
    expect(all.height).toBeGreaterThan(18 * data.lanes.length);
  });

  test('have no name that breaks off at a joining word', () => {
    for (const width of [360, 390, 420])
      for (const mark of timelineMarks(data, { form: '', sort: 'loss' }, { ...phone, width }))
        if (mark.kind === 'text' && mark.id.startsWith('name-'))
          expect(wordsOf(mark)).not.toMatch(/ (and|of|the)$/);
  });

  test('keep a readable height on a phone', () => {
    const { rows } = timelineLayout(data, { form: 'all', sort: 'loss' }, phone);
    for (const { y0, y1 } of rows) expect(y1 - y0).toBeGreaterThanOrEqual(12.5);
    expect(rows.length).toBeGreaterThan(15);
  });
});

describe('a bar', () => {
  const x = (day: number): number => (day - data.firstDay) / 4;
  const pointsOf = (lane: Lane, index: number) => {
    const mark = laneBars(lane, data, { x, y0: 0, y1: 12 }).find(
      ({ id }) => id === `lane-${lane.id}-${index}`,
    );
    return mark?.kind === 'path' ? mark.points : [];
  };

  test('known to the day has square ends on its days', () => {
    const xs = pointsOf(laneOf('al-qaryatayn'), 1).map(([px]) => px);
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([x(at('2015-08-06')), x(at('2016-04-03'))]);
  });

  test('of a single day stays a mark of at least 2.2 px', () => {
    const shula = laneOf('shula');
    const index = shula.turns.findIndex(([day]) => day === at('2017-09-28'));
    const xs = pointsOf(shula, index).map(([px]) => px);
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(2.19);
  });

  test('known to the month tapers over that month', () => {
    expect(windowOf([at('2015-12-29'), 0, 1, 0])).toEqual([at('2015-12-01'), at('2016-01-01')]);
    expect(windowOf([at('2015-12-29'), 0, 0, 0])).toEqual([at('2015-12-29'), at('2015-12-29')]);
    expect(pointsOf(laneOf('mahin'), 3)).toHaveLength(5);
  });
});

describe('a record in words', () => {
  test('never prints a stand-in day', () => {
    const rows = laneRecord(laneOf('mahin'), data, words, 'en');
    expect(rows.at(-1)?.date).toBe('December 2015');
    expect(rows.at(-1)?.note).toContain('claimed');
  });

  test('says dates, holders, days and publishers', () => {
    const row = laneRecord(laneOf('al-qaryatayn'), data, words, 'en')[3];
    expect(row).toMatchObject({ holder: 'IS', isFocus: true });
    expect(row?.date).toMatch(/1\s+Oct 2017/);
    expect(row?.note).toMatch(/20\s+days/);
    expect(row?.publishers).toContain('Syria Direct');
  });

  test('fits one line for a phone', () => {
    expect(laneSummary(laneOf('palmyra'), data, words, 'en').replaceAll('\u00a0', ' ')).toBe(
      '393 days under IS: 20 May 2015 to 27 Mar 2016, 11 Dec 2016 to 2 Mar 2017',
    );
  });
});

test('the small map finds the place under a finger, and none far from all', () => {
  const map = laneMap(data.lanes, data.lanes, { width: 226, height: 190 });
  const dot = map.dots.find(({ id }) => id === 'al-qaryatayn');
  expect(map.nearest(dot?.x ?? 0, dot?.y ?? 0, 22)).toBe('al-qaryatayn');
  expect(map.nearest(225, 2, 22)).toBeUndefined();
});

describe('the places taken', () => {
  const recaptures = recapturesOf(story, facts.losses);

  test('are all in a month, or known to a season only', () => {
    const inMonths = recaptures.parties.flatMap(({ months }) =>
      months.map(([, exact, month]) => exact + month),
    );
    const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
    expect(sum(inMonths) + sum(recaptures.parties.map(({ undated }) => undated))).toBe(
      recaptures.total,
    );
    expect(facts.lost({}).value).toBe(recaptures.total);
  });

  test('were more in October 2017 than in any other month', () => {
    expect(facts.worstMonth().month).toBe('2017-10');
    // Al-Qaryatayn's own is one of them.
    expect(
      facts.losses.some(({ place, day }) => place === 'al-qaryatayn' && day === '2017-10-21'),
    ).toBe(true);
  });

  test('were seldom taken back: fewer than one in five', () => {
    expect(facts.takenBack().value / facts.count().value).toBeLessThan(0.2);
  });
});
