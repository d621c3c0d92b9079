import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { lost, ofThePages, ofTheStory, sheet, type State } from './states.ts';

test.skip(({ isMobile }) => isMobile, 'sizes are set here');
// What is examined are places of rest.
test.describe.configure({ mode: 'parallel' });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** The rules that can say something else in the dark. The others see no colour. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

async function faults(page: Page, state: State, isDark: boolean): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  for (const part of state.leaveOut ?? []) axe.exclude(part);
  if (isDark) axe.withRules(OF_COLOUR);
  else axe.options({ rules: { 'target-size': { enabled: true } } });
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) => `${id}, ${nodes.length} times: ${nodes[0]?.html.slice(0, 160) ?? ''}`,
  );
}

const parts = [
  { name: 'the story', states: ofTheStory },
  { name: 'the pages', states: ofThePages },
];

interface Look {
  readonly edition: '' | 'ar/';
  readonly width: 320 | 390 | 1440;
  readonly colorScheme: 'light' | 'dark';
}

/** Both editions, both themes and three widths, in every state: `AXE=all` examines each with each, which takes ten minutes. */
const looks: readonly Look[] =
  process.env['AXE'] === 'all'
    ? (['', 'ar/'] as const).flatMap((edition) =>
        ([320, 390, 1440] as const).flatMap((width) =>
          (['light', 'dark'] as const).map((colorScheme) => ({ edition, width, colorScheme })),
        ),
      )
    : [
        { edition: '', width: 320, colorScheme: 'light' },
        { edition: '', width: 390, colorScheme: 'dark' },
        { edition: '', width: 1440, colorScheme: 'light' },
        { edition: 'ar/', width: 390, colorScheme: 'light' },
        { edition: 'ar/', width: 1440, colorScheme: 'dark' },
      ];

for (const { edition, width, colorScheme } of looks)
  for (const { name, states } of parts)
    test(`axe finds nothing wrong in any state of ${name} at /${edition}, ${width} px wide, ${colorScheme}`, async ({
      page,
    }) => {
      // The narrowest page has the colours of the next.
      test.skip(width === 320 && colorScheme === 'dark', 'the colours are those at 390 px');
      test.setTimeout(300_000);
      await page.setViewportSize({ width, height: width === 1440 ? 900 : 844 });
      await page.emulateMedia({ colorScheme });
      const once = edition === '' && states === ofThePages;
      const own = [...states, ...(once ? [lost] : []), ...(once && width === 1440 ? [sheet] : [])];
      for (const state of own) {
        // Another hash alone would not load the page anew.
        await page.goto('about:blank');
        await test.step(state.name, async () => {
          await state.open(page, edition);
          expect.soft(await faults(page, state, colorScheme === 'dark'), state.name).toEqual([]);
        });
      }
    });
