import { describe, expect, test } from 'vitest';
import { addDays, parseDay } from '../../../src/model/day.ts';
import { addressable, addressOf, stateFrom } from '../../../src/scene/explorer/address.ts';
import {
  LAYERS,
  openingState,
  type ExplorerBounds,
  type ExplorerState,
} from '../../../src/scene/explorer/state.ts';

const bounds: ExplorerBounds = {
  firstDay: parseDay('2014-01-01'),
  lastDay: parseDay('2019-03-23'),
  storyDay: parseDay('2017-10-01'),
  reachKm: 17,
  reaches: [15, 17, 20, 22, 25, 30],
  extent: [33.2, 29, 49, 38.9],
  spanKm: [60, 1400],
};
const isPlace = (id: string): boolean => ['palmyra', 'al-qaryatayn'].includes(id);
const open = (query: string) => stateFrom(query, bounds, isPlace);

/** Numbers from 0 to 1, the same ones every time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

function anyState(next: () => number): ExplorerState {
  const day = () => addDays(bounds.firstDay, Math.floor(next() * 1907));
  const point = (): [number, number] => [33.2 + next() * 15.8, 29 + next() * 9.9];
  const pick = next();
  return {
    day: day(),
    versus: next() < 0.5 ? day() : undefined,
    chosen: pick < 0.3 ? 'palmyra' : pick < 0.6 ? point() : undefined,
    reachKm: bounds.reaches[Math.floor(next() * bounds.reaches.length)] ?? 17,
    hidden: LAYERS.filter(() => next() < 0.3),
    camera: next() < 0.5 ? { at: point(), spanKm: 60 + next() * 1340 } : undefined,
  };
}

test('the opening state has no address', () => {
  expect(addressOf(openingState(bounds), bounds)).toBe('');
  expect(open('').state).toEqual(openingState(bounds));
});

test('a link brings back the state that it was made of', () => {
  const next = chance(1);
  for (let i = 0; i < 2000; i++) {
    const state = addressable(anyState(next));
    const { state: back, misread } = open(`?${addressOf(state, bounds)}`);
    expect(misread).toEqual([]);
    expect(back).toEqual(state);
  }
});

test('an address is made of plain words', () => {
  const state: ExplorerState = {
    ...openingState(bounds),
    day: parseDay('2017-08-01'),
    chosen: [38.2, 34.56],
    hidden: ['roads', 'names'],
  };
  expect(addressOf(state, bounds)).toBe('day=2017-08-01&at=34.56,38.2&hide=roads,names');
});

describe('what an address says wrongly', () => {
  test.each([
    ['day=2017-02-30', 'day'],
    ['day=2013-12-31', 'day'],
    ['day=2019-03-24', 'day'],
    ['versus=yesterday', 'versus'],
    ['place=atlantis', 'place'],
    ['at=34.5', 'at'],
    ['at=34.5,38.2,1', 'at'],
    ['at=48.2,34.5', 'at'],
    ['at=1e1,38', 'at'],
    ['at=NaN,38', 'at'],
    ['reach=17.0', 'reach'],
    ['reach=1000', 'reach'],
    ['hide=roads,walls', 'hide'],
    ['hide=', 'hide'],
    ['view=34,38,5', 'view'],
    ['view=34,38,99999', 'view'],
  ])('%s is told and left as the map opens', (query, key) => {
    const { state, misread } = open(query);
    expect(misread.map((part) => part.key)).toEqual([key]);
    expect(state).toEqual(openingState(bounds));
  });

  test('is text, however it looks', () => {
    const { state, misread } = open('place=<img src=x onerror=alert(1)>&day=2017-08-01');
    expect(state.day).toBe('2017-08-01');
    expect(misread).toEqual([{ key: 'place', value: '<img src=x onerror=alert(1)>' }]);
  });

  test('never throws', () => {
    const next = chance(7);
    const letters = '&=?,.-%0123456789abcdehijlnoprstvwxyzé<>"\u0000\ud800';
    const keys = ['day', 'versus', 'place', 'at', 'reach', 'hide', 'view', '__proto__'];
    for (let i = 0; i < 5000; i++) {
      const noise = Array.from(
        { length: Math.floor(next() * 30) },
        () => letters[Math.floor(next() * letters.length)],
      ).join('');
      const query = `${keys[Math.floor(next() * keys.length)]}=${noise}`;
      const { state } = open(query);
      // Whatever came in, what goes out is an address of its own state.
      expect(open(addressOf(state, bounds)).state).toEqual(state);
    }
  });

  test('is cut before it is shown', () => {
    expect(open(`place=${'x'.repeat(5000)}`).misread[0]?.value).toHaveLength(40);
  });
});
