import { describe, expect, test } from 'vitest';
import { loadStory } from '../../src/build/story.ts';
import { fitBench } from '../../src/build/fit.ts';
import { factsOf } from '../../src/build/facts.ts';
import { ringAreaKm2 } from '../../src/model/planeRing.ts';
import { holdingOn } from '../../src/model/holding.ts';
import { dayNumber, parseDay } from '../../src/model/day.ts';
import { chainsBetween, ringsOf } from '../../src/scene/outline.ts';

const story = loadStory();
const facts = factsOf(story);
const bench = fitBench(story);
const day = parseDay('2017-10-01');

describe('the land of the map', () => {
  // The official areas; inland water included.
  test.each([
    ['SY', 185_180],
    ['IQ', 438_317],
  ])('of %s is within half a per cent of the published figure', (id, published) => {
    const land = bench.land.find((country) => country.id === id);
    const area = (land?.rings ?? []).reduce((sum, ring) => sum + ringAreaKm2(ring), 0);
    expect(Math.abs(area / published - 1)).toBeLessThan(0.005);
  });

  test('is divided without gaps or overlaps, and every face closes', () => {
    const open = new Map<string, number>();
    for (const { points, left, right } of story.world.edges) {
      expect(left).not.toBe(right);
      for (const [face, sign] of [
        [left, 1],
        [right, -1],
      ] as const) {
        if (face < 0) continue;
        for (const [end, by] of [
          [points[0], sign],
          [points.at(-1), -sign],
        ] as const) {
          const key = `${face} ${end?.map((km) => km.toFixed(1)).join()}`;
          open.set(key, (open.get(key) ?? 0) + by);
        }
      }
    }
    expect([...open].filter(([, balance]) => balance !== 0)).toEqual([]);
  });

  test('is drawn in closed outlines on every day that the story stops at', () => {
    for (const { scene } of story.steps) {
      const holding = holdingOn(story.world.ground, dayNumber(scene.day));
      const chains = chainsBetween(story.world.edges, (face) => holding.faceParty[face] ?? -1);
      for (const index of story.world.ground.parties.keys()) {
        for (const ring of ringsOf(chains, index)) {
          expect(ring[0]?.points[0]?.map((km) => km.toFixed(1))).toEqual(
            ring
              .at(-1)
              ?.points.at(-1)
              ?.map((km) => km.toFixed(1)),
          );
        }
      }
    }
  });
});

describe('the distances of the story', () => {
  // Computed outside of this project with GeographicLib's own tools, from the positions in places.csv.
  test('are those of the geodesic', () => {
    expect(facts.distance('al-qaryatayn', 'deir-ez-zor-centre').value).toBeCloseTo(292.4, 1);
    expect(facts.distance('al-qaryatayn', 'deir-ez-zor').value).toBeCloseTo(290.4, 1);
    expect(facts.distance('al-qaryatayn', 'deir-ez-zor-east').value).toBeCloseTo(293.0, 1);
  });

  test('to the nearest connected ground and to the pockets on the day of the story', () => {
    expect(facts.toConnected(day)).toMatchObject({ place: 't2-station' });
    expect(facts.toConnected(day).value).toBeCloseTo(268.3, 1);
    expect(facts.toPocket(day).value).toBeCloseTo(67.0, 1);
    expect(facts.toPocket(day, 2).value).toBeCloseTo(94.2, 1);
  });

  test('are nearer if open desert counts as joined, and the story says so', () => {
    expect(facts.toConnected(day, 'desert')).toMatchObject({ place: 'al-hayl-gas-field' });
    expect(facts.toConnected(day, 'desert').value).toBeCloseTo(148.7, 1);
  });

  test('end with the last place on the river: empty, not zero', () => {
    expect(() => facts.toConnected(parseDay('2019-03-23'))).toThrow('no ground is reached');
  });

  test('by road are near the published lengths', () => {
    // Published: Palmyra to Deir ez-Zor 200 km, al-Sukhnah 70 km; T2 to Abu Kamal 70 km.
    expect(facts.road('palmyra', 'al-sukhnah').value / 70).toBeCloseTo(1, 1);
    expect(facts.road('t2-station', 'abu-kamal').value / 70).toBeCloseTo(1, 1);
    expect(Math.abs(facts.road('palmyra', 'deir-ez-zor').value / 200 - 1)).toBeLessThan(0.1);
  });
});

test('no road from the Euphrates reached the town without crossing ground of the government', () => {
  const holding = holdingOn(story.world.ground, dayNumber(day));
  const { ground } = story.world;
  const gov = ground.parties.indexOf('gov');
  const reached = new Set([ground.subject]);
  // Every road that leaves the town, as far as no place on it is held by the government.
  for (let grew = true; grew;) {
    grew = false;
    for (const { from, to } of ground.links) {
      for (const [a, b] of [
        [from, to],
        [to, from],
      ] as const) {
        if (reached.has(a) && !reached.has(b) && holding.partyOf.get(b) !== gov) {
          reached.add(b);
          grew = true;
        }
      }
    }
  }
  expect([...reached].filter((place) => holding.connected.has(place))).toEqual([]);
});

// Tolerances. IHS's own totals are rounded and its method is not published, so no fit under some 5 % would mean anything; the
// best of our settings is near 8 %, and 10 % leaves room for a corrected row. SOHR gives shares of the country in round per cent,
// and the last two are of small totals, where one misplaced village is a tenth: with nothing fitted, a third off is what is found.
describe('the fit of the model', () => {
  const ihs = bench.series('ihs');
  const sohr = bench.series('sohr').filter(({ day: on }) => on !== '2015-12-31');

  test('without roads meets IHS at a reach of 20 to 22 km, as a trial on a 5 km grid did', () => {
    const trial20 = [71, 80, 67, 61, 59, 36];
    const trial22 = [80, 90, 75, 69, 67, 40];
    for (const [reachKm, trial] of [
      [20, trial20],
      [22, trial22],
    ] as const) {
      const { points, rmse } = bench.fit({ reachKm, withRoads: false }, ihs);
      // The grid of the trial is good for about a thousand square kilometres.
      expect(
        points.map(({ modelKm2 }, i) => Math.abs(modelKm2 / 1000 - (trial[i] ?? 0)) < 1.2),
      ).not.toContain(false);
      expect(rmse).toBeLessThan(0.12);
    }
  });

  test('with roads is best near the reach that the settings name, and as good', () => {
    const at = (reachKm: number): number => bench.fit({ reachKm, withRoads: true }, ihs).rmse;
    const { reachKm } = story.settings.ground;
    expect(at(reachKm)).toBeLessThan(0.1);
    expect(at(reachKm)).toBeLessThan(at(reachKm - 2));
    expect(at(reachKm)).toBeLessThan(at(reachKm + 2));
  });

  test('without a limit comes within a third of SOHR, with nothing fitted', () => {
    const { points } = bench.fit({ reachKm: Infinity, withRoads: false }, sohr);
    for (const { ratio } of points) expect(Math.abs(ratio - 1)).toBeLessThan(0.36);
  });

  test('is no better than a blunt rival, and says so: places held times a constant meets IHS as well', () => {
    expect(bench.rival(ihs).rmse).toBeLessThan(0.12);
    expect(bench.rival(sohr).rmse).toBeGreaterThan(
      bench.fit({ reachKm: Infinity, withRoads: false }, sohr).rmse,
    );
  });
});
