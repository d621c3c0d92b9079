import type { Page } from '@playwright/test';
import { openStory, scrollTo } from './stage.ts';

/** A state of the site that is examined as it is. */
export interface State {
  readonly name: string;
  /** Brings the page into the state. Addresses begin inside an edition. */
  readonly open: (page: Page, edition: string) => Promise<void>;
  /** It can be reached in the story as it is open, from another such state: nothing is loaded anew. */
  readonly goesOn?: true;
  /** Parts that repeat what is examined elsewhere: hundreds of rows of one make, the words of other steps. */
  readonly leaveOut?: readonly string[];
}

const others = (...ids: readonly string[]): string[] => [
  `[data-step]:not(${ids.map((id) => `#${id}`).join(', ')})`,
  '.ledger > li:nth-child(n + 4)',
];

const plain = (path: string, ...leaveOut: readonly string[]): State => ({
  name: path,
  open: async (page, edition) => {
    await page.goto(`${edition}${path}`);
  },
  leaveOut,
});

/** The story with a hash: loaded, or gone on in where it is open already. */
async function toStory(page: Page, edition: string, hash: string): Promise<void> {
  if (page.url() === 'about:blank') return openStory(page, `${edition}#${hash}`);
  // What opened in the state before, a card or a dialog, closes.
  await page.keyboard.press('Escape');
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

/** The stage at a step, at rest. */
const atStep = (id: string, then?: (page: Page) => Promise<void>): State => ({
  name: `the stage at ${id}${then ? ', opened' : ''}`,
  goesOn: true,
  open: async (page, edition) => {
    await toStory(page, edition, id);
    await scrollTo(page, id);
    await page.locator(`[data-shows="${id}"]`).first().waitFor({ state: 'attached' });
    await page
      .locator('.stage[data-picture="map"] .marks, .panel svg')
      .first()
      .waitFor({ state: 'attached' });
    await then?.(page);
  },
  leaveOut: others(id),
});

const form = (name: string, ...ids: readonly string[]): State => ({
  name: `the form ${name}`,
  open: async (page, edition) => {
    await page.goto(`${edition}?form=${name}#${ids[0]}`);
    const foot = page.locator(`#${ids[0]} .figure-foot`).first();
    await foot.waitFor({ state: 'attached' });
    // A long card goes on under the buttons of the form, until it is scrolled.
    await foot.evaluate((element) => {
      element.scrollIntoView({ block: 'end', behavior: 'instant' });
    });
  },
  leaveOut: others(...ids),
});

const explorer = (query: string, part: string): State => ({
  name: `explore/${query}`,
  open: async (page, edition) => {
    await page.goto(`${edition}explore/${query}`);
    await page.locator('.explorer[data-ready]').waitFor();
    await page.locator(part).first().waitFor();
  },
});

/** The page of a step hands its reader on at once; here it is held. */
const stepPage: State = {
  name: 'the page of a step',
  open: async (page, edition) => {
    await page.route('**/step/taken/', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '');
      await route.fulfill({ response: answer, body });
    });
    await page.goto(`${edition}step/taken/`);
  },
};

/** The story in every form, and everything that opens in it. */
export const ofTheStory: readonly State[] = [
  ...['opening', 'taken', 'every-day', 'elsewhere', 'reach', 'lanes'].map((id) => atStep(id)),
  atStep('count', async (page) => {
    // Words that run over two lines have no middle to press.
    await page.locator('#count .card a[data-claim]').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('#card').waitFor();
  }),
  atStep('taken', async (page) => {
    await page.locator('#taken .card a.value').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('#card').waitFor();
  }),
  atStep('lanes', async (page) => {
    await page.locator('.lane-open').click();
    await page.locator('.lane-dialog').waitFor();
  }),
  {
    name: 'the ledger, with a row open',
    goesOn: true,
    open: async (page, edition) => {
      await toStory(page, edition, 'claim-C19');
      await page.locator('#claim-C19 details[open]').waitFor();
    },
    leaveOut: ['[data-step]', '.ledger > li:nth-child(n + 4):not(#claim-C19)'],
  },
  form('article', 'taken', 'every-day', 'count', 'elsewhere', 'lanes'),
  form('tables', 'taken', 'every-day', 'lanes'),
  form('steps', 'taken'),
  {
    name: 'the menu of settings',
    open: async (page, edition) => {
      await page.goto(`${edition}?form=article`);
      await page.locator('details.settings > summary').click();
      await page.locator('.settings-menu').waitFor();
    },
    leaveOut: others('opening'),
  },
  {
    name: 'a figure to embed',
    open: async (page, edition) => {
      await page.goto(`${edition}?form=article#taken`);
      await page.locator('#taken a.embed-link').click();
      await page.locator('#embed-dialog').waitFor();
    },
    leaveOut: others('taken'),
  },
];

/** Every other kind of page. */
export const ofThePages: readonly State[] = [
  explorer('?place=palmyra', '.nearest'),
  explorer('?day=2016-01-01&versus=2017-01-01', '.difference'),
  explorer('?at=34.6,38', '.nearest'),
  {
    name: 'the list of found places',
    open: async (page, edition) => {
      await page.goto(`${edition}explore/`);
      await page.locator('.explorer[data-ready]').waitFor();
      await page.getByRole('combobox').fill('pal');
      await page.getByRole('option').first().waitFor();
    },
  },
  plain('explore/records/', 'main section:nth-of-type(n + 4)', 'main article:nth-of-type(n + 4)'),
  plain('methods/'),
  plain('numbers/', '.numbers > li:nth-child(n + 12)'),
  plain('sources/', '.all-sources > li:nth-child(n + 12)'),
  plain('data/'),
  plain('tables/taken/'),
  plain('embed/taken/'),
  plain('embed/explore/'),
  stepPage,
];

/** The page for what is not there, one for both editions. */
export const lost = plain('404.html');

/** The proof sheet: one for both editions, and for the screen of a desk. */
export const sheet = plain('proof/', '.proof-step:nth-of-type(n + 4)');
