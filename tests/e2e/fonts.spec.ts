import { expect, test } from '@playwright/test';

const sample =
  'The fighters were suddenly inside the town, far behind the line, and stayed twenty days.';

test('text and titles are set in the story’s own faces', async ({ page }) => {
  await page.goto('');
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts]
      .filter((face) => face.status === 'loaded')
      .map((face) => face.family);
  });
  expect(loaded).toContain('Source Serif 4');
  expect(loaded).toContain('Source Serif 4 Display');
});

for (const [family, weight] of [
  ['Source Serif 4', 400],
  ['Source Serif 4 Display', 570],
  ['Source Sans 3', 450],
] as const) {
  test(`nothing moves when ${family} arrives`, async ({ page }) => {
    await page.goto('');
    const [own, fallback, none] = await page.evaluate(
      async ([name, fontWeight, text]) => {
        const pencil = document.createElement('canvas').getContext('2d');
        if (!pencil) throw new Error('no canvas');
        const widths: number[] = [];
        for (const face of [`'${name}'`, `'${name} Fallback'`, "'no such face'"]) {
          const font = `${fontWeight} 100px ${face}, monospace`;
          await document.fonts.load(font, text);
          pencil.font = font;
          widths.push(pencil.measureText(text).width);
        }
        return widths;
      },
      [family, weight, sample] as const,
    );
    test.skip(fallback === none, 'this machine has neither Times nor Arial nor their twins');
    const ratio = (fallback ?? 0) / (own ?? 1);
    expect(ratio).toBeGreaterThan(0.98);
    expect(ratio).toBeLessThan(1.02);
  });
}
