import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editionOf, type Edition } from '../../src/build/edition.ts';
import { factsOf, type Facts } from '../../src/build/facts.ts';
import { loadStory, type Story } from '../../src/build/story.ts';
import { dayNumber, parseDay } from '../../src/model/day.ts';
import { holdingOn } from '../../src/model/holding.ts';
import { chartOf } from '../../src/scene/chartData.ts';
import type { Locale } from '../../src/scene/format.ts';
import { change, copyOfTheDesk } from '../fixtures/desk.ts';

interface Told {
  readonly story: Story;
  readonly facts: Facts;
  readonly editions: Readonly<Record<Locale, Edition>>;
}

/** Everything that pages are made of, from the tables of a folder. */
function toldFrom(root: string): Told {
  const story = loadStory(root);
  const facts = factsOf(story);
  return {
    story,
    facts,
    editions: { en: editionOf(story, facts, 'en'), ar: editionOf(story, facts, 'ar') },
  };
}

const TOWN = 'al-qaryatayn';
const [OLD, NEW] = ['2017-10-21', '2017-10-22'].map(parseDay) as [never, never];
let root = '';
let before: Told;
let after: Told;

beforeAll(() => {
  root = copyOfTheDesk();
  before = toldFrom(root);
  // The one cell: the town was lost a day later.
  change(root, 'data/control.csv', `${TOWN},${OLD},day,syria-gov`, `${TOWN},${NEW},day,syria-gov`);
  after = toldFrom(root);
}, 120_000);
afterAll(() => {
  rmSync(root, { recursive: true });
});

const both = <T>(of: (told: Told) => T): [T, T] => [of(before), of(after)];
/** The text by which a picture or a table tells a day, and a count of days, in a language. */
const DAYS = {
  en: ['21\u00a0October 2017', '22\u00a0October 2017'],
  ar: ['21 تشرين الأول 2017', '22 تشرين الأول 2017'],
} as const;

describe('one date of one row', () => {
  test('reaches the sentences', () => {
    expect(both(({ facts }) => facts.daysHeld(TOWN, 2).value)).toEqual([20, 21]);
    expect(both(({ facts }) => facts.turn(TOWN, 4).day)).toEqual([OLD, NEW]);
  });

  test('reaches the map: on the old day the town is still held', () => {
    const holderOn = ({ story: { world } }: Told): string | undefined => {
      const party = holdingOn(world.ground, dayNumber(OLD)).partyOf.get(TOWN);
      return party === undefined ? undefined : world.ground.parties[party];
    };
    expect(both(holderOn)).toEqual(['gov', 'is']);
    expect(both(({ editions }) => editions.en.data.spells.at(-1)?.[1])).toEqual(
      [OLD, NEW].map((day) => dayNumber(day)),
    );
  });

  test('reaches the charts', () => {
    const lane = ({ editions }: Told) =>
      chartOf(editions.ar.charts, 'timeline')
        .lanes.find(({ id }) => id === TOWN)
        ?.turns.at(-1)?.[0];
    expect(both(lane)).toEqual([dayNumber(OLD), dayNumber(NEW)]);
    const held = ({ editions }: Told): boolean =>
      chartOf(editions.en.charts, 'prediction').holds.some(
        ([from, days]) => from === dayNumber(parseDay('2017-10-01')) && days === 21,
      );
    expect(both(held)).toEqual([false, true]);
  });

  test.each(['en', 'ar'] as const)('reaches the tables and the texts in %s', (locale) => {
    const days = ({ editions }: Told, step: string): string[] =>
      (editions[locale].tables[step]?.rows ?? []).flatMap((row) => row.map(({ text }) => text));
    const [oldDay, newDay] = DAYS[locale];
    const plain = (text: string): string => text.replace('October', 'Oct').replace(/\s/g, ' ');
    const told = (all: readonly string[], day: string): boolean =>
      all.some((text) => plain(text) === plain(day));
    const lanes = both((of) => days(of, 'four-changes'));
    expect(lanes.map((all) => told(all, newDay))).toEqual([false, true]);
    expect(told(lanes[1], oldDay)).toBe(false);

    const holder = both((of) => {
      const rows = of.editions[locale].tables['withdrawn']?.rows ?? [];
      return rows.find((row) => /qaryatayn|القريتين/i.test(row[1]?.text ?? ''))?.[2]?.text;
    });
    expect(holder[0]).not.toBe(holder[1]);

    const alts = both(({ editions }) => editions[locale].figures['four-changes']?.alt ?? '');
    expect(alts[0]).toMatch(/\b20\b/);
    expect(alts[1]).toMatch(/\b21\b/);
    expect(alts[1]).not.toBe(alts[0]);
  });
});
