import { expect, test } from 'vitest';
import { shareLayout, shareStart } from '../../src/scene/shareLayout.ts';

const words = {
  site: 'Too Far to Hold',
  title: 'The highway was contested while it was called secure, and nobody said so',
  day: '2 October 2017',
  figure: '268 km',
  explanation: 'to the nearest IS ground joined to the Euphrates',
  source: 'Modelled, approximate.',
};

test('lines stand under each other in the panel, and none leaves the image', () => {
  const { lines } = shareLayout(words, 'ltr', true);
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    expect(line.y - line.size).toBeGreaterThan(before ? before.y - 6 : 0);
    expect(line.y).toBeLessThan(630 - 20);
  }
});

test('a title can be read where the image is 300 px wide', () => {
  const { lines } = shareLayout({ ...words, title: 'Nearest is not connected' }, 'ltr', false);
  const title = lines.filter(({ role }) => role === 'title');
  expect(Math.min(...title.map(({ size }) => size)) / 4).toBeGreaterThanOrEqual(10);
});

test('in a language that reads from the right the words stand on the right', () => {
  const layout = shareLayout(words, 'rtl', false);
  expect(layout.picture.x).toBe(0);
  expect(shareStart(layout, 'rtl')).toBe(1160);
});
