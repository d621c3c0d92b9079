import { expect, test } from 'vitest';
import { relativePath } from '../../src/build/relativePaths.ts';

test('a path told by steps ends where the absolute one does', () => {
  expect(relativePath('M10,20L11.5,19.5 10.9,-0.2M-3,0.5L4,4L4,5Z')).toBe(
    'M10,20l1.5-.5-.6-19.7M-3,.5l7,3.5 0,1z',
  );
});

test('steps are taken from rounded points, so that errors do not add up', () => {
  const line = Array.from({ length: 1000 }, (_, i) => `${(i * 0.14).toFixed(2)},0`).join(' ');
  const steps = relativePath(`M0,0L${line}`).split('l')[1]?.split(' ') ?? [];
  const end = steps.reduce((x, step) => x + Number(step.split(',')[0]), 0);
  expect(end).toBeCloseTo(139.9, 5);
});
