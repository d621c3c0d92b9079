import { expect, test } from 'vitest';
import { textWidth } from '../../src/scene/textWidth.ts';

// Measured in a browser from Vazirmatn at weight 600 and 1000 px.
test.each([
  ['حمص', 2529],
  ['هيت', 2002],
  ['طرطوس', 3282],
  ['دمشق', 2574],
  ['داريا', 1695],
  ['اثريا', 1551],
  ['القيارة', 2444],
])('%s is as wide as the browser draws it, within a twentieth', (name, width) => {
  expect(textWidth(name, { size: 1000, weight: 600 }) / width).toBeGreaterThan(0.95);
  expect(textWidth(name, { size: 1000, weight: 600 }) / width).toBeLessThan(1.05);
});

test.each([
  ['أمر مؤرخ في 3 آب 2017 استدعى من هم في سن', 326.2],
  ['أعلن الجيش استعادة المدينة في 3 تشرين الثاني', 320.8],
])('a line with digits is as wide as the browser draws it: %s', (line, width) => {
  const estimate = textWidth(line, { size: 17, weight: 450 });
  expect(estimate / width).toBeGreaterThan(0.98);
  expect(estimate / width).toBeLessThan(1.03);
});

test('vowel signs take no room, and lam with alef is one shape', () => {
  const width = (text: string): number => textWidth(text, { size: 1000, weight: 400 });
  expect(width('مُحتفَظ')).toBe(width('محتفظ'));
  expect(width('لا')).toBe(568);
});
