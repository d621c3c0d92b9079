import { describe, expect, test } from 'vitest';
import { deadMarks } from '../../src/scene/dead.ts';
import { dead } from '../fixtures/dead.ts';
import { desktop, phone } from '../fixtures/drawing.ts';
import { markOf, textsOf, wordsOf } from './textMarks.ts';

const saysOf = (marks: ReturnType<typeof deadMarks>) =>
  textsOf(marks).filter(({ id }) => id.startsWith('words-'));

describe('the counts of the dead', () => {
  test('every figure has its words, at every size: whose dead, and of what', () => {
    for (const drawing of [phone, { ...desktop, width: 720, height: 560 }, desktop]) {
      const words = saysOf(deadMarks(dead, 'later', drawing));
      expect(words).toHaveLength(dead.figures.length);
      expect(words.every(({ lines }) => lines.length >= 2)).toBe(true);
    }
  });

  test('words are never cut', () => {
    for (const drawing of [phone, desktop]) {
      const words = saysOf(deadMarks(dead, 'reported', drawing));
      const said = words.map(wordsOf).find((text) => text.startsWith('270'));
      expect(said).toMatch(
        /^270 printed as government dead( across the country(, The Independent)?)?$/,
      );
    }
  });

  test('a figure’s mark stands at its number, and zero is on the axis', () => {
    const marks = deadMarks(dead, 'later', phone);
    const zero = markOf(marks, 'path', 'grid-0').points[0]?.[0] ?? 0;
    const hundred = markOf(marks, 'path', 'grid-100').points[0]?.[0] ?? 0;
    const dot = markOf(marks, 'dot', 'count-2017-10-02-270');
    expect(dot.x).toBeCloseTo(zero + (hundred - zero) * 2.7, 6);
  });

  test('first only what had been said by then is shown, on the scale of all', () => {
    const reported = deadMarks(dead, 'reported', desktop);
    const later = deadMarks(dead, 'later', desktop);
    expect(reported.filter(({ kind }) => kind === 'dot')).toHaveLength(8);
    expect(later.filter(({ kind }) => kind === 'dot')).toHaveLength(13);
    const id = 'count-2017-10-02-153';
    expect(markOf(reported, 'dot', id).x).toBe(markOf(later, 'dot', id).x);
  });

  test('each side has a shape of its own', () => {
    const marks = deadMarks(dead, 'later', desktop);
    const shape = (id: string) => markOf(marks, 'dot', `count-${id}`).shape;
    expect(
      ['2017-09-29-58', '2017-10-02-120', '2017-10-08-456', '2017-10-23-67'].map(shape),
    ).toEqual(['disc', 'diamond', 'square', 'target']);
  });

  test('no lines join figures and no areas are filled: they are different counts', () => {
    const marks = deadMarks(dead, 'later', desktop);
    expect(marks.some(({ kind }) => kind === 'rect')).toBe(false);
    const looks = new Set(marks.flatMap((mark) => (mark.kind === 'path' ? [mark.look] : [])));
    expect([...looks].toSorted()).toEqual(expect.arrayContaining(['baseline', 'grid']));
    expect([...looks].every((look) => ['baseline', 'grid', 'row'].includes(look))).toBe(true);
  });

  test('what became of a figure is said later, not before', () => {
    const says = (focus: 'reported' | 'later') =>
      saysOf(deadMarks(dead, focus, desktop))
        .map(wordsOf)
        .join();
    expect(says('later')).toContain('probably both sides');
    expect(says('reported')).not.toContain('probably both sides');
  });
});
