import { describe, expect, test } from 'vitest';
import { reachMarks } from '../../src/scene/reachChart.ts';
import { desktop } from '../fixtures/drawing.ts';
import { reach } from '../fixtures/reach.ts';

const ids = (stop: number): string[] =>
  reachMarks(reach, stop, ['whole', 'part'], desktop).map(({ id }) => id);

describe('the reach', () => {
  test('draws the chosen stop as an area, and the others as ghosts', () => {
    const found = ids(reach.start);
    expect(found).toContain('whole-area');
    expect(found).toContain('part-area');
    expect(found).not.toContain(`whole-ghost-${reach.start}`);
    expect(found).toContain('whole-ghost-0');
  });

  test('without a limit draws Syria alone, and says why not both', () => {
    const found = ids(reach.stops.length - 1);
    expect(found).not.toContain('whole-area');
    expect(found).toContain('whole-not-drawn');
    expect(found).toContain('part-area');
  });

  test('never draws both countries without a limit, not as a ghost either', () => {
    expect(ids(0)).not.toContain(`whole-ghost-${reach.stops.length - 1}`);
  });

  test('keeps one scale at every stop: only the curve moves', () => {
    const grid = (stop: number) =>
      reachMarks(reach, stop, ['whole', 'part'], desktop).filter(({ id }) => id.includes('-grid-'));
    expect(grid(0)).toEqual(grid(7));
  });
});
