import { describe, expect, test } from 'vitest';
import { printedWords, targetOf } from '../../src/scene/rulerData.ts';
import { rulerMarks } from '../../src/scene/ruler.ts';
import { desktop, phone } from '../fixtures/drawing.ts';
import { ruler } from '../fixtures/ruler.ts';
import { markOf, textsOf, wordsOf } from './textMarks.ts';

describe('the ruler', () => {
  test('the line ends where the measured place is: 292.4 of 330 km', () => {
    const marks = rulerMarks(ruler, 'whole', desktop);
    const body = markOf(marks, 'rect', 'whole-body');
    const [from, to] = markOf(marks, 'path', 'measured').points;
    expect(from?.[0]).toBe(body.x0);
    expect(to?.[0]).toBeCloseTo(body.x0 + ((body.x1 - body.x0) * 292.4) / 330, 6);
  });

  test('both scales agree: the tick of 200 miles is the end of the figure that says 200 miles', () => {
    const marks = rulerMarks(ruler, 'whole', desktop);
    const tick = markOf(marks, 'path', 'whole-miles-200').points[0];
    const end = markOf(marks, 'path', 'length-headline').points[1];
    expect(tick?.[0]).toBeCloseTo(end?.[0] ?? 0, 6);
  });

  test('the lens spans 280 to 330 km, upright on a phone', () => {
    const level = markOf(rulerMarks(ruler, 'lens', desktop), 'rect', 'lens-body');
    const upright = markOf(rulerMarks(ruler, 'lens', phone), 'rect', 'lens-body');
    expect(level.x1 - level.x0).toBeGreaterThan(level.y1 - level.y0);
    expect(upright.y1 - upright.y0).toBeGreaterThan(upright.x1 - upright.x0);
    const texts = textsOf(rulerMarks(ruler, 'lens', phone)).map(wordsOf);
    expect(texts).toEqual(expect.arrayContaining(['280', '330', '180', '200']));
  });

  test('in the lens the shortest figure stands first, so that no drop crosses a bracket', () => {
    const marks = rulerMarks(ruler, 'lens', desktop);
    const rows = ['text-km', 'text-miles', 'headline'].map(
      (id) => markOf(marks, 'path', `bracket-${id}`).points[0]?.[1] ?? 0,
    );
    expect(rows).toEqual(rows.toSorted((a, b) => a - b));
  });

  test('a figure that fits another place names it', () => {
    const marks = rulerMarks(ruler, 'lens', desktop);
    expect(wordsOf(markOf(marks, 'text', 'near-words-text-miles'))).toBe(
      'Mayadin is 307\u00a0km away',
    );
    expect(marks.some(({ id }) => id === 'near-words-headline')).toBe(false);
  });

  test('a difference is what a reader gets who subtracts the printed lengths', () => {
    const [headline, , textKm] = ruler.printed;
    if (!headline || !textKm) throw new Error('the fixture has three figures');
    expect(printedWords(ruler, headline, desktop).difference).toBe('30\u00a0km more');
    expect(printedWords(ruler, textKm, desktop)).toMatchObject({
      length: '',
      difference: '8\u00a0km more',
    });
    expect(printedWords(ruler, headline, { ...desktop, units: 'miles' })).toMatchObject({
      length: '',
      difference: '18\u00a0miles more',
    });
  });

  test('a band without a measured place in it is refused', () => {
    const band = { ...ruler.band, fromKm: 400, toKm: 410 };
    expect(() => targetOf({ ...ruler, band })).toThrow('no place from 400 to 410 km');
  });
});
