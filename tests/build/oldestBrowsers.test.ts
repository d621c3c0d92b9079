import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { oldestBrowsers } from '../../src/build/oldestBrowsers.ts';

test('the oldest version of each browser is what the build writes for', () => {
  expect(oldestBrowsers(['chrome >= 123', 'ios_saf >= 17.5', 'firefox 125-126'])).toEqual([
    'chrome123',
    'firefox125',
    'ios17.5',
  ]);
});

test('the list of the project is the one that the README names', () => {
  const readme = readFileSync('README.md', 'utf8').replaceAll(/\s+/g, ' ');
  const version = new Map(
    oldestBrowsers().map((browser) => {
      const [, name = '', number = ''] = /^([a-z]+)([\d.]+)$/.exec(browser) ?? [];
      return [name, number];
    }),
  );
  expect(readme).toContain(
    `Chrome and Edge ${version.get('chrome')}, Firefox ${version.get('firefox')}, Safari ${version.get('safari')}`,
  );
  expect(version.get('edge')).toBe(version.get('chrome'));
  expect(version.get('ios')).toBe(version.get('safari'));
});
