import { describe, expect, test } from 'vitest';
import { explorerPlaces, explorerRecords } from '../../../src/build/explorer.ts';
import { loadStory } from '../../../src/build/story.ts';
import { dayNumber, parseDay } from '../../../src/model/day.ts';
import { conicPlane } from '../../../src/model/conic.ts';
import { distanceKm } from '../../../src/model/geodesy.ts';
import { holdingOn } from '../../../src/model/holding.ts';
import { nearestGround, roadAccess, roadKm } from '../../../src/model/reach.ts';
import { simplifiedEdges } from '../../../src/model/edges.ts';
import { packGround, unpackGround } from '../../../src/scene/packedGround.ts';
import { difference } from '../../../src/scene/explorer/compare.ts';
import { dayCsv } from '../../../src/scene/explorer/csv.ts';
import { dayKeeper, monthsLater, nextOf } from '../../../src/scene/explorer/days.ts';
import { faceAt } from '../../../src/scene/explorer/faceAt.ts';
import { namesakesOf } from '../../../src/scene/explorer/names.ts';
import { dayGeoJson } from '../../../src/scene/explorer/geoJson.ts';
import { roadsOf } from '../../../src/scene/explorer/roadsOf.ts';

const story = loadStory();
const data = explorerPlaces(story);
const links = roadsOf(data);
const { ground, edges } = unpackGround(
  packGround(story.world.ground, simplifiedEdges(story.world.edges, 0.6), 0.25),
);
const plane = conicPlane(story.settings.projection);
const day = parseDay('2017-10-01');
const holding = holdingOn(ground, dayNumber(day));
const at = (id: string): readonly [number, number] => {
  const place = data.places.find((candidate) => candidate.id === id);
  if (!place) throw new Error(id);
  return [place.lon, place.lat];
};
const measuredFrom = (point: readonly [number, number]) =>
  data.places
    .filter(({ kind }) => kind !== 'reference')
    .map(({ id, lon, lat }) => ({ id, km: distanceKm(point, [lon, lat]) }))
    .sort((a, b) => a.km - b.km);

describe('the nearest ground', () => {
  test('of al-Qaryatayn on its day is what the story tells: T2 and the pocket to the north', () => {
    const nearest = nearestGround(measuredFrom(at('al-qaryatayn')), holding, 'al-qaryatayn');
    expect(nearest).toMatchObject({ isHeld: true, isJoined: false, anyIsCutOff: true });
    expect(nearest.joined?.id).toBe('t2-station');
    expect(nearest.joined?.km).toBeCloseTo(268.3, 0);
    expect(nearest.any?.id).toBe('jabal-shumariyah');
  });

  test('is not measured from ground that is joined itself', () => {
    const nearest = nearestGround(measuredFrom(at('mayadin')), holding, 'mayadin');
    expect(nearest).toMatchObject({ isHeld: true, isJoined: true });
    expect(nearest.joined).toBeUndefined();
    expect(nearest.any).toBeUndefined();
  });

  test('is nowhere once the last place has fallen', () => {
    const end = holdingOn(ground, dayNumber(parseDay('2019-03-23')));
    const nearest = nearestGround(measuredFrom(at('palmyra')), end, 'palmyra');
    expect(nearest.joined).toBeUndefined();
  });
});

describe('by road', () => {
  test('lengths survive the packing to a hundred metres', () => {
    for (const [i, link] of story.world.links.entries()) {
      expect(links[i]?.from).toBe(link.from);
      expect(Math.abs((links[i]?.lengthKm ?? 0) - link.lengthKm)).toBeLessThanOrEqual(0.051);
    }
  });

  test('a road is never shorter than the line', () => {
    const line = distanceKm(at('palmyra'), at('deir-ez-zor'));
    expect(roadKm(links, 'palmyra', 'deir-ez-zor')).toBeGreaterThan(line - 1);
  });

  test('a point on a road is as far as its parts', () => {
    const [lon, lat] = at('palmyra');
    const access = roadAccess(links, [lon, lat], 10);
    expect(access?.offKm).toBeLessThan(1);
    const fromPlace = roadKm(links, 'palmyra', 'al-sukhnah') ?? 0;
    const fromPoint = access ? roadKm(links, access, 'al-sukhnah') : undefined;
    expect(Math.abs((fromPoint ?? 0) - fromPlace)).toBeLessThan(2);
  });

  test('there is none from the open desert, and none to a place without one', () => {
    expect(roadAccess(links, [40.2, 32.6], 10)).toBeUndefined();
    expect(roadKm(links, 'palmyra', 'no-such-place')).toBeUndefined();
  });
});

describe('the ground under a point', () => {
  test('is that of the place that stands there', () => {
    const missed = ground.places.filter(({ id }) => {
      const place = data.places.find((candidate) => candidate.id === id);
      if (!place || !['SY', 'IQ'].includes(place.country)) return false;
      const face = ground.faces[faceAt(edges, plane.toPlane([place.lon, place.lat]))];
      return (
        face?.place !== id &&
        !face?.links.some((l) => ground.links[l]?.from === id || ground.links[l]?.to === id)
      );
    });
    // Two places nearer to each other than an edge is exact may swap.
    expect(missed.map(({ id }) => id).length).toBeLessThanOrEqual(4);
  });

  test('is nobody’s at sea and abroad', () => {
    expect(faceAt(edges, plane.toPlane([34, 35]))).toBe(-1);
    expect(faceAt(edges, plane.toPlane([46, 30.2]))).toBeGreaterThanOrEqual(-1);
    expect(faceAt(edges, plane.toPlane([38, 31]))).toBe(-1);
  });
});

describe('days', () => {
  const keeper = dayKeeper(ground);
  test('between two turns are one holding', () => {
    const turn = keeper.turns[100] ?? 0;
    expect(keeper.turnOf(turn)).toBe(turn);
    expect(keeper.turnOf((keeper.turns[101] ?? 0) - 1)).toBe(turn);
    expect(keeper.holding((keeper.turns[101] ?? 0) - 1)).toBe(keeper.holding(turn));
  });
  test('step by months and stop at the last of a short one', () => {
    const number = (text: string): number => dayNumber(parseDay(text));
    expect(monthsLater(number('2016-01-31'), 1)).toBe(number('2016-02-29'));
    expect(monthsLater(number('2016-03-31'), -1)).toBe(number('2016-02-29'));
    expect(monthsLater(number('2016-12-15'), 1)).toBe(number('2017-01-15'));
  });
  test('have a next and an earlier change, or none', () => {
    expect(nextOf([3, 5, 9], 5, 1)).toBe(9);
    expect(nextOf([3, 5, 9], 5, -1)).toBe(3);
    expect(nextOf([3, 5, 9], 9, 1)).toBeUndefined();
  });
});

test('two days differ by the places in other hands', () => {
  const before = holdingOn(ground, dayNumber(parseDay('2017-09-30')));
  const { changed, taken } = difference(before, holding, ground.focus);
  expect(changed.map(({ place }) => place)).toContain('al-qaryatayn');
  expect(taken).toBeGreaterThanOrEqual(1);
  expect(difference(holding, holding, ground.focus).changed).toEqual([]);
});

describe('the file of areas', () => {
  const { features } = dayGeoJson(day, 17, ground, edges, holding, data.places, plane);
  const turn = (ring: readonly (readonly number[])[]): number =>
    ring.reduce((sum, [x = 0, y = 0], i) => {
      const [nextX = x, nextY = y] = ring[(i + 1) % ring.length] ?? [];
      return sum + x * nextY - nextX * y;
    }, 0);

  test('closes every ring, outer ones counterclockwise and holes clockwise', () => {
    let rings = 0;
    for (const { geometry } of features) {
      if (geometry.type !== 'MultiPolygon') continue;
      expect(geometry.coordinates.length).toBeGreaterThan(0);
      for (const polygon of geometry.coordinates) {
        for (const [i, ring] of polygon.entries()) {
          rings++;
          expect(ring.length).toBeGreaterThanOrEqual(4);
          expect(ring.at(-1)).toEqual(ring[0]);
          expect(turn(ring) > 0).toBe(i === 0);
        }
      }
    }
    expect(rings).toBeGreaterThan(500);
  });

  test('lies in Syria and Iraq, longitude first', () => {
    const text = JSON.stringify(features.map(({ geometry }) => geometry.coordinates));
    const numbers = (text.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
    for (let i = 0; i < numbers.length; i += 2) {
      expect(numbers[i]).toBeGreaterThan(35);
      expect(numbers[i]).toBeLessThan(49);
      expect(numbers[i + 1]).toBeGreaterThan(28.9);
      expect(numbers[i + 1]).toBeLessThan(37.5);
    }
  });

  test('holds about as much of the focus party as the instrument says', () => {
    const focus = features.filter(({ properties }) => properties['party'] === 'is');
    // Degrees at this latitude: 111.2 by 111.2 times the cosine.
    const km2 = focus.reduce((sum, { geometry }) => {
      if (geometry.type !== 'MultiPolygon') return sum;
      return (
        sum +
        geometry.coordinates.flat().reduce((area, ring) => {
          const lat = (ring[0]?.[1] ?? 34) * (Math.PI / 180);
          return area + (turn(ring) / 2) * 111.2 ** 2 * Math.cos(lat);
        }, 0)
      );
    }, 0);
    const told = story.readings.findLast((reading) => reading.day <= dayNumber(day))?.landKm2 ?? 0;
    expect(Math.abs(km2 / told - 1)).toBeLessThan(0.03);
  });
});

test('the table of a day has a row for each place and never prints a stand-in day', () => {
  const records = explorerRecords(story);
  const csv = dayCsv(day, ground, holding, data.places, records);
  const [header = '', ...rows] = csv.trim().split('\r\n');
  expect(rows.length).toBe(ground.places.length);
  const count = header.split(',').length;
  for (const row of rows) {
    const cells = row.match(/("([^"]|"")*"|[^,]*)(,|$)/g)?.slice(0, -1) ?? [];
    expect(cells.length, row).toBeGreaterThanOrEqual(count - 1);
    if (/,(month|season),/.test(row)) expect(row).toMatch(/,\d{4}-\d{2},(month|season),/);
  }
});

describe('names in lists', () => {
  const printed = (locale: 'en' | 'ar'): string[] => {
    const namesakes = namesakesOf(data.places, locale);
    const [short, whole] =
      locale === 'ar' ? (['shortAr', 'nameAr'] as const) : (['short', 'name'] as const);
    return data.places.map((place) => place[namesakes.has(place.id) ? whole : short]);
  };

  test.each(['en', 'ar'] as const)('no two places have the same in %s', (locale) => {
    const names = printed(locale);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  test('are as on the map where the map has them once', () => {
    expect(printed('en')).toContain('Baghuz');
    expect(printed('en')).toContain('Mosul (west bank)');
  });
});
