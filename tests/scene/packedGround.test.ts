import { expect, test } from 'vitest';
import type { DividedGround } from '../../src/model/holding.ts';
import type { Edge } from '../../src/scene/outline.ts';
import { packGround, unpackGround } from '../../src/scene/packedGround.ts';

const ground: DividedGround = {
  parties: ['gov', 'is'],
  focus: 1,
  subject: 'b',
  places: [
    {
      id: 'a',
      turns: [
        [16071, 0],
        [17440, 1],
      ],
      isOnLifeline: true,
    },
    { id: 'b', turns: [[16071, 1]], isOnLifeline: false },
  ],
  links: [{ from: 'a', to: 'b' }],
  faces: [
    { place: 'a', links: [] },
    { place: undefined, links: [0] },
  ],
  touching: [[0, 1]],
};
const edges: Edge[] = [
  {
    points: [
      [0, 0],
      [10, 0.5],
      [12, -3],
    ],
    left: 0,
    right: 1,
    isFixed: false,
  },
  {
    points: [
      [12, -3],
      [0, 0],
    ],
    left: 0,
    right: -1,
    isFixed: true,
  },
];

test('what is unpacked is what was packed', () => {
  expect(unpackGround(packGround(ground, edges, 0.25))).toEqual({
    ground,
    // Sorted by the faces on either side.
    edges: [edges[1], edges[0]],
  });
});
