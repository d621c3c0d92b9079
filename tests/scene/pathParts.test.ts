import { expect, test } from 'vitest';
import { readPath } from '../../src/scene/pathParts.ts';

const asIs = (x: number, y: number) => [x, y] as const;

test('a path is read with its lines, curves and closings', () => {
  expect(readPath('M1,2L3 -4.5Q5,6 7,8L9,10ZM-1-2L0.5,3', asIs)).toEqual([
    {
      start: [1, 2],
      parts: [
        [[3, -4.5]],
        [
          [5, 6],
          [7, 8],
        ],
        [[9, 10]],
      ],
      isClosed: true,
    },
    { start: [-1, -2], parts: [[[0.5, 3]]], isClosed: false },
  ]);
});

test('several points after one letter are as many strokes, and every point is moved', () => {
  expect(readPath('M0,0L1,1 2,2 3,3', (x, y) => [x * 10, y + 1])).toEqual([
    { start: [0, 1], parts: [[[10, 2]], [[20, 3]], [[30, 4]]], isClosed: false },
  ]);
});

test('nothing is read out of nothing', () => {
  expect(readPath('', asIs)).toEqual([]);
});
