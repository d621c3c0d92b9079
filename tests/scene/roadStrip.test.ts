import { describe, expect, test } from 'vitest';
import { frontsOn, lanesBeside } from '../../src/scene/roadData.ts';
import { roadStripMarks } from '../../src/scene/roadStrip.ts';
import { desktop, phone } from '../fixtures/drawing.ts';
import { roadStrip } from '../fixtures/roadStrip.ts';
import { markOf, textsOf, wordsOf } from './textMarks.ts';

describe('the road strip', () => {
  test('kilometres are to one scale on every branch', () => {
    const marks = roadStripMarks(roadStrip, 'holders', desktop);
    const zero = markOf(marks, 'path', 'grid-0').points[0]?.[0] ?? 0;
    const hundred = markOf(marks, 'path', 'grid-100').points[0]?.[0] ?? 0;
    const perKm = (hundred - zero) / 100;
    expect(markOf(marks, 'dot', 'stop-deir-ez-zor-1').x).toBeCloseTo(zero + 104 * perKm, 6);
    expect(markOf(marks, 'dot', 'stop-raqqa-4').x).toBeCloseTo(zero + 305 * perKm, 6);
  });

  test('a branch leaves its parent at a right angle, where it leaves it', () => {
    const level = markOf(roadStripMarks(roadStrip, 'lengths', desktop), 'path', 'road-raqqa');
    expect(level.points[0]?.[0]).toBe(level.points[1]?.[0]);
    const upright = markOf(roadStripMarks(roadStrip, 'lengths', phone), 'path', 'road-raqqa');
    expect(upright.points[0]?.[1]).toBe(upright.points[1]?.[1]);
  });

  test('ground that is nobody’s is bare, and plain lengths have no colours', () => {
    const holders = roadStripMarks(roadStrip, 'holders', desktop);
    expect(markOf(holders, 'rect', 'stretch-deir-ez-zor-1').look).toBe('party none');
    const lengths = roadStripMarks(roadStrip, 'lengths', desktop);
    expect(lengths.some((mark) => mark.kind === 'rect')).toBe(false);
  });

  test('a front stands where the focus party meets another, not where it meets bare ground', () => {
    expect(frontsOn(roadStrip.trunk)).toEqual([297]);
    expect(roadStrip.branches.map(frontsOn)).toEqual([[181, 199], []]);
  });

  test('the road that leaves last lies nearest, so that no connector crosses a road', () => {
    expect(lanesBeside(roadStrip.trunk, roadStrip.branches).map(({ id }) => id)).toEqual([
      'raqqa',
      'abu-kamal',
    ]);
  });

  test('each road says its whole length, rounded, in the reader’s units', () => {
    const says = (units: 'km' | 'miles') =>
      textsOf(roadStripMarks(roadStrip, 'lengths', { ...desktop, units }))
        .map(wordsOf)
        .filter((text) => text.startsWith('about'));
    expect(says('km')).toEqual([
      'about\u00a0300\u00a0km',
      'about\u00a0310\u00a0km',
      'about\u00a0350\u00a0km',
    ]);
    expect(says('miles')).toEqual([
      'about\u00a0190\u00a0miles',
      'about\u00a0190\u00a0miles',
      'about\u00a0220\u00a0miles',
    ]);
  });

  test('only parties on the strip are in the key', () => {
    const ids = roadStripMarks(roadStrip, 'holders', phone).map(({ id }) => id);
    expect(ids).toContain('key-sdf');
    expect(ids).not.toContain('key-krg');
  });
});
