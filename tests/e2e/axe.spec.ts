import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { lost, ofThePages, ofTheStory, sheet, type State } from './states.ts';

test.skip(({ isMobile }) => isMobile, 'sizes are set here');
// What is examined are places of rest.
test.describe.configure({ mode: 'parallel' });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** The rules that can say something else in the dark. The others see no colour. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

async function faults(page: Page, state: State, isOfColour: boolean): Promise<string[]> {
  // What is far from the screen and not laid out yet, axe takes for hidden, and misses its headings.
  await page.evaluate(() => {
    document.documentElement.classList.add('is-laid-out');
  });
  // Nothing here comes from elsewhere: axe need not go through a page of its own, which takes as long as half of the rules.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  for (const part of state.leaveOut ?? []) axe.exclude(part);
  // What passes is not told one by one.
  const options = { resultTypes: ['violations' as const] };
  if (isOfColour) axe.options(options).withRules(OF_COLOUR);
  else axe.options({ ...options, rules: { 'target-size': { enabled: true } } });
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

/** `AXE=all` examines every state in each edition with each theme and each width, by every rule, which takes a quarter of an hour. */
const isWhole = process.env['AXE'] === 'all';

/** Both editions, both themes and three widths. */
const looks: readonly Look[] = isWhole
  ? (['', 'ar/'] as const).flatMap((edition) =>
      ([320, 390, 1440] as const).flatMap((width) =>
        (['light', 'dark'] as const).map((colorScheme) => ({ edition, width, colorScheme })),
      ),
    )
  : [
      { edition: '', width: 1440, colorScheme: 'light' },
      { edition: '', width: 390, colorScheme: 'dark' },
      { edition: 'ar/', width: 320, colorScheme: 'light' },
    ];

for (const { edition, width, colorScheme } of looks)
  for (const { name, states } of parts)
    test(`axe finds nothing wrong in any state of ${name} at /${edition}, ${width} px wide, ${colorScheme}`, async ({
      page,
    }) => {
      test.setTimeout(300_000);
      await page.setViewportSize({ width, height: width === 1440 ? 900 : 844 });
      await page.emulateMedia({ colorScheme });
      const once = edition === '' && states === ofThePages;
      const own = [...states, ...(once ? [lost] : []), ...(once && width === 1440 ? [sheet] : [])];
      for (const [i, state] of own.entries()) {
        // Another hash alone would not load the page anew.
        if (!state.goesOn || !own[i - 1]?.goesOn) await page.goto('about:blank');
        await test.step(state.name, async () => {
          await state.open(page, edition);
          const isOfColour = !isWhole && colorScheme === 'dark';
          expect.soft(await faults(page, state, isOfColour), state.name).toEqual([]);
        });
      }
    });
