import { describe, expect, test } from 'vitest';
import { daysMarks } from '../../src/scene/days.ts';
import { sheetMarks } from '../../src/scene/sheet.ts';
import { desktop, phone } from '../fixtures/drawing.ts';
import { accounts, days, thenNow } from '../fixtures/sheets.ts';
import { markOf, textsOf, wordsOf } from './textMarks.ts';

const said = (marks: ReturnType<typeof sheetMarks>) => textsOf(marks).map(wordsOf);

describe('a drawn table', () => {
  test('says everything in columns on a wide stage, under its heads', () => {
    const words = said(sheetMarks(accounts, desktop));
    for (const { head } of accounts.columns) expect(words).toContain(head);
    for (const { cells } of accounts.rows)
      for (const { text } of cells) expect(words).toContain(text);
  });

  test('has no heads on a phone, and leaves out what is for a wide stage', () => {
    const words = said(sheetMarks(accounts, phone));
    expect(words).not.toContain('How many');
    expect(words).not.toContain('35 of 50');
    expect(words).toContain('A man who had fled the town');
  });

  test('the shape of a claim stands before its words', () => {
    const marks = sheetMarks(thenNow, desktop);
    const shape = markOf(marks, 'claim', 'shape-revised-2');
    expect(shape.status).toBe('revised');
    expect(shape.x + shape.r).toBeLessThan(markOf(marks, 'text', 'revised-2').x);
  });

  test('words are as large as the height allows', () => {
    const sizeIn = (height: number) =>
      markOf(sheetMarks(accounts, { ...desktop, height }), 'text', 'account-0-1').size;
    expect(sizeIn(760)).toBeGreaterThan(sizeIn(300));
  });

  test('the same words keep the same order from top to bottom', () => {
    const marks = sheetMarks(thenNow, phone);
    const tops = thenNow.rows.map(({ id }) => markOf(marks, 'text', `${id}-0`).y);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  });
});

describe('the days of a hold', () => {
  test('the bar covers the hold, first and last day included', () => {
    const marks = daysMarks(days, 'first', desktop);
    const held = markOf(marks, 'rect', 'held');
    const width = (held.x1 - held.x0) / 20;
    expect(held.x0).toBeCloseTo(markOf(marks, 'rect', 'part').x0, 6);
    expect(width * 23).toBeCloseTo(desktop.width - 2, 6);
  });

  test('a dot stands at every day of which something was reported, and at no other', () => {
    const dots = daysMarks(days, 'first', desktop).filter(({ kind }) => kind === 'dot');
    expect(dots).toHaveLength(days.reported.length);
  });

  test('a part that is not there is named', () => {
    expect(() => daysMarks(days, 'middle', desktop)).toThrow('no part "middle"; there are first');
  });
});
