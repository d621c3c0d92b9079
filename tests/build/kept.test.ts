import { describe, expect, test } from 'vitest';
import { holdingThen, keptByState } from '../../src/build/byState.ts';
import { readOnce } from '../../src/build/readOnce.ts';
import { loadStory } from '../../src/build/story.ts';
import { dayNumber, parseDay } from '../../src/model/day.ts';
import { holderOfGround } from '../../src/model/ground.ts';
import { holdingOn, partyOn, type Ground } from '../../src/model/holding.ts';
import { landSteps } from '../../src/model/landSteps.ts';
import { readings, turningDays, type Reading } from '../../src/model/series.ts';

const { ground } = loadStory().world;

/** The record with one change of hands moved by so many days. */
function moved(place: string, at: number, days: number): Ground {
  return {
    ...ground,
    places: ground.places.map((each) =>
      each.id === place
        ? {
            ...each,
            turns: each.turns.map(
              ([day, party], i) => [i === at ? day + days : day, party] as const,
            ),
          }
        : each,
    ),
  };
}

describe('what is kept between two saves', () => {
  test('gives the same readings as computing all of them, whatever date was moved', () => {
    const keep = keptByState<Omit<Reading, 'day'>>();
    expect(readings(ground, keep(ground))).toEqual(readings(ground));
    for (const days of [-3, 1, 40]) {
      const now = moved('palmyra', 1, days);
      expect(readings(now, keep(now))).toEqual(readings(now));
    }
  });

  test('is not used where the ground is divided otherwise', () => {
    const day = dayNumber(parseDay('2017-10-01'));
    const near = {
      ...ground,
      places: ground.places.map((place) => ({ ...place, isOnLifeline: place.id === 'palmyra' })),
    };
    expect(holdingThen(ground, day)).toEqual(holdingOn(ground, day));
    expect(holdingThen(near, day)).toEqual(holdingOn(near, day));
  });

  test('asks only for the map of days that were not there before', () => {
    const keep = keptByState<number>();
    let asked = 0;
    const askAll = (of: Ground) => {
      asked = 0;
      for (const day of turningDays(of)) keep(of)(day, () => (asked += 1));
      return asked;
    };
    expect(askAll(ground)).toBeGreaterThan(100);
    expect(askAll(ground)).toBe(0);
    expect(askAll(moved('al-qaryatayn', 4, 2))).toBeLessThan(5);
  });

  test('reads a file again when its bytes change, or what it is read with', () => {
    let count = 0;
    const read = (text: string, by: string) =>
      readOnce('/kept/a.csv', Buffer.from(text), by, () => (count += 1));
    expect([read('a', 'x'), read('a', 'x'), read('b', 'x'), read('b', 'y')]).toEqual([1, 1, 2, 3]);
  });
});

test('land from change to change is the land of each day, added up by itself', () => {
  const faces = ground.faces.map(({ areaKm2, ...claimants }) => ({ claimants, areaKm2 }));
  const countries = [...new Set(faces.map(({ claimants }) => claimants.country))];
  const days = turningDays(ground);
  const steps = landSteps(faces, ground.links, ground.places, days, ground.focus, countries, 1);
  for (const day of days.filter((_, i) => i % 20 === 0)) {
    const partyOf = new Map(ground.places.map((place) => [place.id, partyOn(place, day)]));
    const km2 = faces
      .filter(
        ({ claimants }) =>
          holderOfGround(claimants, ground.links, (id) => partyOf.get(id)) === ground.focus,
      )
      .reduce((sum, { areaKm2 }) => sum + areaKm2, 0);
    expect(steps.findLast(([from]) => from <= day)?.[1] ?? 0).toBe(Math.round(km2));
  }
});
