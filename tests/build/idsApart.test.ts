import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { noIdsOneLetterApart } from '../../src/build/checks/ids.ts';
import type { Desk } from '../../src/build/desk.ts';
import { seeded } from '../fixtures/hostile.ts';

/** As much of a desk as the check reads. */
const deskOf = (ids: readonly string[]): Desk =>
  ({
    sheets: {
      places: {
        file: 'data/places.csv',
        rows: ids.map((id, i) => ({ row: i + 2, cells: { id }, record: undefined })),
      },
    },
  }) as unknown as Desk;

test('ids one letter apart are all found, and no others: as when each is compared with each', () => {
  const chance = seeded(7);
  const letter = (): string => 'abc-12'.charAt(Math.floor(chance() * 6));
  const ids = [
    ...new Set(
      Array.from({ length: 400 }, () =>
        Array.from({ length: 7 + Math.floor(chance() * 3) }, letter).join(''),
      ),
    ),
  ];
  const bare = (id: string): string => id.replaceAll(/\d/g, '');
  const expected = ids.flatMap((id, i) =>
    ids.slice(0, i).flatMap((other, j) => {
      const isLong = Math.min(id.length, other.length) >= 8;
      return isLong && distance(bare(id), bare(other)) === 1
        ? [`${id} ${i + 2}: ${other} ${j + 2}`]
        : [];
    }),
  );
  const found = noIdsOneLetterApart(deskOf(ids)).map(({ row, message }) =>
    message.replace(/"(.*)" is one letter from "(.*)" of row (\d+);.*/, `$1 ${row}: $2 $3`),
  );
  expect(expected.length).toBeGreaterThan(20);
  expect(found).toEqual(expected);
});
