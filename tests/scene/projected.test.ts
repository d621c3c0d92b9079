import { expect, test } from 'vitest';
import { projectPath } from '../../src/scene/projected.ts';

const view = { k: 2, dx: 10, dy: 20, width: 100, height: 80 };

test('kilometres of the plane become px of the picture', () => {
  expect(projectPath('M0,0L10,5', 'line', view)).toBe('M10 20L30 30');
});

test('lines without a letter of their own go on as lines', () => {
  expect(projectPath('M0,0L10,5 12,7', 'line', view)).toBe('M10 20L30 30L34 34');
});

test('a bend keeps its middle point', () => {
  expect(projectPath('M0,0Q5,5 10,0', 'line', view)).toBe('M10 20Q20 30 30 20');
});

test('what no stroke can bring into the picture is left out', () => {
  expect(projectPath('M-500,0L-400,0M0,0L1,1', 'line', view)).toBe('M10 20L12 22');
  expect(projectPath('M-500,0L-400,0L-400,10Z', 'area', view)).toBe('');
});

test('an area larger than the picture is cut a little outside of it', () => {
  const d = projectPath('M-500,-500L500,-500L500,500L-500,500Z', 'area', view);
  expect(d).toContain('Z');
  const numbers = d.match(/-?\d+/g)?.map(Number) ?? [];
  expect(Math.min(...numbers)).toBe(-24);
  expect(Math.max(...numbers)).toBe(124);
});

test('a line that leaves the picture and comes back is two', () => {
  const d = projectPath('M0,0L300,0L300,30L0,30', 'line', view);
  expect(d.match(/M/g)).toHaveLength(2);
});
