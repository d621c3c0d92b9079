import { describe, expect, test } from 'vitest';
import { roadSamples } from '../../src/model/roadSamples.ts';
import type { DrawnLine, LonLat, Place } from '../../src/model/records.ts';
import { roadLinks, samplesAlong, shortestWay } from '../../src/model/roads.ts';

const place = (id: string, lon: number, lat: number): Place => ({
  id,
  name: id,
  nameAr: id,
  country: 'A',
  admin1: '',
  at: [lon, lat],
  kind: 'town',
  rank: 3,
  note: '',
});
const line = (...points: LonLat[]): DrawnLine => ({
  id: 'road',
  name: '',
  nameAr: '',
  kind: 'main',
  points,
});

// A trunk with a branch at a junction where nobody lives.
const places = [
  place('a', 40, 34),
  place('b', 40.3, 34),
  place('c', 40.6, 34),
  place('d', 40.45, 34.2),
  place('e', 42, 36),
];
const roads = [
  line([40, 34], [40.3, 34], [40.45, 34], [40.6, 34]),
  line([40.45, 34], [40.45, 34.2]),
];
const links = roadLinks(roads, places);

describe('links', () => {
  test('join neighbours, also over a junction, and never pass through a third place', () => {
    expect(links.map(({ from, to }) => `${from}-${to}`).sort()).toEqual([
      'a-b',
      'b-c',
      'b-d',
      'c-d',
    ]);
  });

  test('are as long as the line', () => {
    // A degree of longitude at 34 N on WGS84 is 92.39 km.
    expect(links.find(({ from, to }) => from === 'a' && to === 'b')?.lengthKm).toBeCloseTo(
      0.3 * 92.39,
      1,
    );
  });
});

describe('the way by road', () => {
  test('adds its links', () => {
    const way = shortestWay(links, 'a', 'd');
    expect(way?.places).toEqual(['a', 'b', 'd']);
  });

  test('does not exist to a place without a road', () => {
    expect(shortestWay(links, 'a', 'e')).toBeUndefined();
  });

  test('goes round links that are closed', () => {
    const open = shortestWay(links, 'b', 'd', ({ from, to }) => !(from === 'b' && to === 'd'));
    expect(open?.places).toEqual(['b', 'c', 'd']);
  });
});

describe('points along a road', () => {
  test('divide it evenly and leave its ends alone', () => {
    const samples = samplesAlong(
      [
        [40, 34],
        [40.3, 34],
      ],
      6,
    );
    expect(samples).toHaveLength(4);
    expect(samples[0]?.[0]).toBeCloseTo(40.06, 6);
  });

  test('stand once on a stretch that two links share, and know both', () => {
    const samples = roadSamples(links, { linkKm: 80, sampleKm: 6 });
    const shared = samples.filter(({ at: [lon, lat] }) => lat === 34 && lon > 40.3 && lon < 40.45);
    expect(shared.length).toBeGreaterThan(0);
    const names = shared[0]?.links.map((index) => `${links[index]?.from}-${links[index]?.to}`);
    expect(names?.sort()).toEqual(['b-c', 'b-d']);
  });

  test('are not taken on links that are too long to be held from their ends', () => {
    expect(roadSamples(links, { linkKm: 10, sampleKm: 6 })).toEqual([]);
  });
});
