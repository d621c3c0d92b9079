import { describe, expect, test } from 'vitest';
import { claimsInSteps, stepsOfClaims } from '../../src/build/claimsInSteps.ts';
import { loadDataset, loadSettings } from '../../src/build/loadData.ts';

describe('claims in a text', () => {
  test('belong to the step that marks them, by words or by a figure', () => {
    const found = claimsInSteps(
      '<Step id="a">\n<Claim id="C02">x</Claim> <Figure part="low" claim="C08" />\n</Step>\n<Step title="t" id="b"><Figure claim="C08" /></Step>',
    );
    expect([...found]).toEqual([
      ['C02', ['a']],
      ['C08', ['a', 'b']],
    ]);
  });

  test('a step that marks a claim twice is named once', () => {
    const found = claimsInSteps(
      '<Step id="a"><Claim id="C01">x</Claim><Claim id="C01">y</Claim></Step>',
    );
    expect(found.get('C01')).toEqual(['a']);
  });

  test('outside of any step are nowhere', () => {
    expect(claimsInSteps('<Claim id="C01">x</Claim>').size).toBe(0);
  });
});

test('every claim that the story marks is a row of the table', () => {
  const known = new Set(loadDataset('.').claims.map(({ id }) => id));
  const marked = [...stepsOfClaims(loadSettings('.').chapters, 'en').keys()];
  expect(marked.filter((id) => !known.has(id))).toEqual([]);
});

test('every claim has its place in the prose, the same in every language', () => {
  const { chapters } = loadSettings('.');
  const english = stepsOfClaims(chapters, 'en');
  const all = loadDataset('.').claims.map(({ id }) => id);
  expect(all.filter((id) => !english.has(id))).toEqual([]);
  const pairs = (steps: typeof english) =>
    [...steps].map(([id, at]) => `${id} ${[...at].join(' ')}`);
  expect(pairs(stepsOfClaims(chapters, 'ar')).toSorted()).toEqual(pairs(english).toSorted());
});
