import type { Page } from '@playwright/test';
import { openStory, scrollTo } from './stage.ts';

/** A whole screen at rest, as it is compared with a golden picture. */
export interface Screen {
  /** The name of its file. */
  readonly name: string;
  readonly edition: '' | 'ar/';
  readonly theme: 'light' | 'dark';
  /** Brings the page there, from nothing. */
  readonly open: (page: Page, edition: string) => Promise<void>;
}

type Look = Pick<Screen, 'edition' | 'theme'>;

const EN_LIGHT: Look = { edition: '', theme: 'light' };
const EN_DARK: Look = { edition: '', theme: 'dark' };
const AR_LIGHT: Look = { edition: 'ar/', theme: 'light' };
const AR_DARK: Look = { edition: 'ar/', theme: 'dark' };

/** The page stands when its typefaces are there and what comes after its first paint has come. */
async function standing(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.locator('#taken .open-table[role="button"]').waitFor({ state: 'attached' });
}

/** Charts draw themselves a few marks a frame, and wait while the page is flung, as by a jump. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        let [before, same] = [-1, 0];
        const look = (): void => {
          const now = document.querySelectorAll('.stage *').length;
          same = now === before ? same + 1 : 0;
          before = now;
          if (same > 6) done();
          else setTimeout(look, 100);
        };
        look();
      }),
  );

/** The stage at a step, with everything that is drawn there. */
const step = (id: string, look: Look): Screen => ({
  name: id,
  ...look,
  open: async (page, edition) => {
    await openStory(page, `${edition}#${id}`);
    await standing(page);
    if (id === 'opening') await page.keyboard.press('Home');
    else await scrollTo(page, id);
    const stage = page.locator(`.stage[data-shows="${id}"]`);
    await stage.waitFor();
    const isMap = (await stage.getAttribute('data-picture')) === 'map';
    const words = isMap ? '.marks .label' : '.panel svg text';
    await stage.locator(words).first().waitFor({ state: 'attached' });
    // The ground of the day comes last.
    if (isMap && id !== 'opening')
      await stage.locator('.ground .party').first().waitFor({ state: 'attached' });
    await drawn(page);
  },
});

/** A step in another form of the story. */
const form = (name: string, id: string, look: Look, part: string): Screen => ({
  name: `form-${name}`,
  ...look,
  open: async (page, edition) => {
    await page.goto(`${edition}?form=${name}#${id}`);
    await standing(page);
    await page.locator(`#${id} ${part}, .stage ${part}`).first().waitFor();
    await page.evaluate((hash) => {
      document.getElementById(hash)?.scrollIntoView({ behavior: 'instant' });
    }, id);
  },
});

const page = (name: string, path: string, look: Look, part = 'main'): Screen => ({
  name,
  ...look,
  open: async (at, edition) => {
    await at.goto(`${edition}${path}`);
    await at.evaluate(() => document.fonts.ready);
    await at.locator(part).first().waitFor();
  },
});

/** The ledger with the record of a claim open, at that record. */
const ledger = (look: Look): Screen => ({
  name: 'ledger',
  ...look,
  open: async (at, edition) => {
    await openStory(at, `${edition}#claim-C19`);
    await standing(at);
    await at.locator('#claim-C19 details[open]').waitFor();
    await at.locator('#claim-C19').evaluate((row) => {
      row.scrollIntoView({ behavior: 'instant' });
    });
  },
});

/** At 1440 by 900: what a phone draws otherwise, and what needs the room. */
export const wide: readonly Screen[] = [
  step('opening', EN_LIGHT),
  step('every-day', EN_DARK),
  step('peak', AR_LIGHT),
  step('lanes', AR_DARK),
  form('steps', 'pocket', AR_LIGHT, '.marks .label'),
  form('tables', 'count', EN_LIGHT, 'table'),
  page('explore', 'explore/?place=palmyra', EN_DARK, '.explorer[data-ready] .nearest'),
  page('proof', 'proof/', EN_LIGHT, '.proof-step'),
];

/** At 390 by 844, where most readers are: each kind of picture once, in one edition and theme or the other. */
export const narrow: readonly Screen[] = [
  step('taken', AR_DARK),
  step('elsewhere', AR_LIGHT),
  step('totals', EN_LIGHT),
  step('reach', EN_DARK),
  step('three-figures', AR_DARK),
  step('by-road', EN_LIGHT),
  step('who-took', AR_DARK),
  step('late-short', EN_LIGHT),
  step('the-week', EN_DARK),
  step('conscripts', AR_LIGHT),
  step('count', EN_DARK),
  step('first-days', AR_LIGHT),
  step('accounts', AR_DARK),
  step('found', EN_LIGHT),
  form('article', 'last-village', EN_DARK, '.unrolled img'),
  ledger(AR_LIGHT),
  page('methods', 'methods/', AR_DARK),
  page('lost', '404.html', EN_LIGHT),
];
