import { describe, expect, test } from 'vitest';
import { elsewhereMarks, elsewhereView } from '../../src/scene/elsewhere.ts';
import { coordinateWords, endWords, lineSentence } from '../../src/scene/elsewhereWords.ts';
import { elsewhere } from '../fixtures/elsewhere.ts';
import { desktop, phone } from '../fixtures/drawing.ts';
import { collisions, strays, textsOf, wordsOf } from './textMarks.ts';

const cases = elsewhere.pairs.flatMap((line) =>
  (
    [
      ['desktop', desktop],
      ['phone', phone],
    ] as const
  ).map(([size, drawing]) => ({ id: line.id, size, line, drawing })),
);

describe.each(cases)('$id on a $size', ({ line, drawing }) => {
  const marks = elsewhereMarks(line, elsewhere.land.names, elsewhere, drawing);
  const texts = textsOf(marks).map(wordsOf);

  test('no words stand on others or leave the picture', () => {
    expect(collisions(marks)).toEqual([]);
    expect(strays(marks, drawing.width, drawing.height)).toEqual([]);
  });

  test('both places and the length are named', () => {
    expect(texts).toEqual(
      expect.arrayContaining([line.from, line.towards?.name ?? '', '292\u00a0km']),
    );
  });

  test('the line is as long as the line in Syria below it', () => {
    const length = (id: string): number => {
      const mark = marks.find((candidate) => candidate.id === id);
      if (mark?.kind !== 'path') throw new Error(`no path ${id}`);
      const [[x1, y1] = [0, 0], [x2, y2] = [0, 0]] = mark.points;
      return Math.hypot(x2 - x1, y2 - y1);
    };
    expect(length('line')).toBeCloseTo(length('ghost'), 1);
    expect(length('line')).toBeCloseTo(292.4 * elsewhereView(line, drawing).k, 1);
  });
});

test('the scale is the same whatever is chosen', () => {
  for (const drawing of [desktop, phone])
    expect(new Set(elsewhere.pairs.map((line) => elsewhereView(line, drawing).k)).size).toBe(1);
});

test('words say whether the line falls short, reaches or passes', () => {
  expect(elsewhere.pairs.map((line) => endWords(line, elsewhere.lineKm, desktop))).toEqual([
    '52\u00a0km short of Paris',
    'as far as Tangier',
    '72\u00a0km beyond Aqaba',
    '148\u00a0km short of Rio de Janeiro',
    '48\u00a0km short of Medina',
  ]);
  const [short] = elsewhere.pairs;
  expect(short && lineSentence(short, elsewhere.lineKm, desktop)).toBe(
    'From London the line of 292\u00a0km ends 52\u00a0km short of Paris.',
  );
});

test('a place without a name is called by its coordinates', () => {
  expect(coordinateWords([-74.006, 40.7128], desktop)).toBe('40.71° N, 74.01° W');
});
