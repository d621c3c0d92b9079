import { describe, expect, test } from 'vitest';
import {
  holdingOn,
  landKm2,
  nearestConnected,
  nearestPockets,
  type Ground,
} from '../../src/model/holding.ts';

/** A river town, a town on the road to the subject, the subject, and a hill pocket that touches nothing. */
const ground: Ground = {
  parties: ['gov', 'is'],
  focus: 1,
  subject: 'subject',
  places: [
    {
      id: 'river',
      country: 'A',
      turns: [
        [0, 1],
        [90, 0],
      ],
      km: 300,
      isOnLifeline: true,
    },
    {
      id: 'halfway',
      country: 'A',
      turns: [
        [0, 1],
        [50, 0],
      ],
      km: 150,
      isOnLifeline: false,
    },
    {
      id: 'subject',
      country: 'A',
      turns: [
        [0, 0],
        [60, 1],
      ],
      km: 0,
      isOnLifeline: false,
    },
    { id: 'hill', country: 'A', turns: [[0, 1]], km: 70, isOnLifeline: false },
  ],
  links: [
    { from: 'river', to: 'halfway', lengthKm: 70 },
    { from: 'halfway', to: 'subject', lengthKm: 150 },
  ],
  faces: [
    { country: 'A', links: [], place: 'river', areaKm2: 900 },
    { country: 'A', links: [0], place: 'river', areaKm2: 100 },
    { country: 'A', links: [0], place: undefined, areaKm2: 200 },
    { country: 'A', links: [], place: 'halfway', areaKm2: 800 },
    { country: 'A', links: [], place: 'subject', areaKm2: 700 },
    { country: 'A', links: [], place: 'hill', areaKm2: 600 },
  ],
  touching: [
    [0, 1],
    [1, 2],
    [2, 3],
  ],
};

describe('land held', () => {
  test('counts the road between two towns of one side', () => {
    expect(landKm2(holdingOn(ground, 10), ground, 1)).toBe(900 + 100 + 200 + 800 + 600);
  });

  test('leaves a town its own reach, and the road to nobody, once the other end is lost', () => {
    const holding = holdingOn(ground, 55);
    expect(landKm2(holding, ground, 1)).toBe(900 + 100 + 600);
    expect(holding.faceParty[2]).toBe(-1);
  });
});

describe('the nearest ground', () => {
  test('that is connected hangs on the river by road', () => {
    expect(nearestConnected(holdingOn(ground, 10), ground)).toEqual({ place: 'halfway', km: 150 });
  });

  test('that is connected moves away when the road is cut, while a pocket stays near', () => {
    const holding = holdingOn(ground, 60);
    expect(nearestConnected(holding, ground)).toEqual({ place: 'river', km: 300 });
    expect(nearestPockets(holding, ground)).toEqual([{ place: 'hill', km: 70 }]);
  });

  test('that is connected is none, not zero, after the last river town is lost', () => {
    expect(nearestConnected(holdingOn(ground, 90), ground)).toBeUndefined();
  });

  test('is nearer under a rule that joins over open ground', () => {
    const over = holdingOn(
      ground,
      60,
      { touching: true, roads: true, openGroundKm: 240 },
      (a, b) => (a === b ? 0 : 235),
    );
    expect(nearestConnected(over, ground)).toEqual({ place: 'hill', km: 70 });
  });
});
