/*
 * One set of journeys, run in Chromium, Firefox and WebKit as a reader would go them: with a wheel, a mouse and keys.
 */
import { expect, test } from '@playwright/test';
import { findFirefox, findWebKit } from '../../src/build/findEngines.ts';
import { startChromium } from '../fixtures/engines/chromium.ts';
import type { Engine } from '../fixtures/engines/engine.ts';
import { startFirefox } from '../fixtures/engines/firefox.ts';
import { startWebKit } from '../fixtures/engines/webkit.ts';
import { chapters } from './chapters.ts';

test.skip(({ isMobile }) => isMobile, 'each engine sets its own sizes');

const firefox = findFirefox();
const webkit = findWebKit();
const program = process.env['CHROMIUM_PATH'] ?? '';

const engines: readonly { name: string; start: (() => Promise<Engine>) | undefined }[] = [
  { name: 'Chromium', start: () => startChromium({ executablePath: program }) },
  { name: 'Firefox', start: firefox === undefined ? undefined : () => startFirefox(firefox) },
  { name: 'WebKit', start: webkit === undefined ? undefined : () => startWebKit(webkit) },
];

const ids = chapters.flatMap((chapter) => chapter.ids);
const WIDE = [1440, 900] as const;
/** The narrowest window of WebKitGTK is 447 px wide. */
const NARROW = [447, 844] as const;

/** What a page shows and what is read on it. */
const look = (engine: Engine) =>
  engine.run(() => ({
    shown: document.querySelector('[data-shows]')?.getAttribute('data-shows') ?? '',
    current: document.querySelector('[aria-current="step"]')?.getAttribute('data-step') ?? '',
    read:
      [...document.querySelectorAll<HTMLElement>('[data-step]')]
        .filter((step) => step.getBoundingClientRect().top <= innerHeight / 2)
        .at(-1)?.id ?? '',
    top: scrollY,
  }));

const text = (engine: Engine, selector: string): Promise<string> =>
  engine.run((at) => document.querySelector(at)?.textContent?.trim() ?? '', selector);
const attribute = (engine: Engine, selector: string, name: string): Promise<string | null> =>
  engine.run((at, of) => document.querySelector(at)?.getAttribute(of) ?? null, selector, name);

/** Waits until two looks at the page find it at the same place. */
async function rest(engine: Engine): Promise<void> {
  let before = -1;
  await expect
    .poll(
      async () => {
        const { top } = await look(engine);
        const isStill = top === before;
        before = top;
        return isStill;
      },
      { intervals: [150] },
    )
    .toBe(true);
}

async function openStory(engine: Engine, url: string): Promise<void> {
  await engine.open(url);
  await expect
    .poll(() =>
      engine.run(
        () =>
          document.querySelector('.stage.is-live') !== null &&
          document.querySelector('.instrument') !== null,
      ),
    )
    .toBe(true);
}

/** As in any scroll: the words may be those of the step before, where the next picture has half come. */
async function expectReadIsShown(engine: Engine): Promise<void> {
  await expect
    .poll(async () => {
      const { shown, read, current } = await look(engine);
      const ahead = ids.indexOf(shown) - ids.indexOf(read);
      return current === shown && (ahead === 0 || ahead === 1) ? 'read' : `${read}, not ${shown}`;
    })
    .toBe('read');
}

const expectShown = (engine: Engine, id: string): Promise<void> =>
  expect.poll(async () => (await look(engine)).shown).toBe(id);

/** Brings an element into sight and presses the middle of its first line. */
async function click(engine: Engine, selector: string): Promise<void> {
  await engine.run((at) => {
    document.querySelector(at)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, selector);
  await rest(engine);
  const [x, y] = await engine.run((at) => {
    const box = document.querySelector(at)?.getClientRects()[0];
    return [
      Math.round((box?.left ?? 0) + (box?.width ?? 0) / 2),
      Math.round((box?.top ?? 0) + (box?.height ?? 0) / 2),
    ] as const;
  }, selector);
  await engine.click(x, y);
}

const choose = (engine: Engine, selector: string, value: string): Promise<void> =>
  engine.run(
    (at, chosen) => {
      const field = document.querySelector<HTMLSelectElement | HTMLInputElement>(at);
      if (!field) return;
      if (field instanceof HTMLInputElement) field.checked = true;
      else field.value = chosen;
      for (const type of ['input', 'change'])
        field.dispatchEvent(new Event(type, { bubbles: true }));
    },
    selector,
    value,
  );

for (const { name, start } of engines) {
  test.describe(name, () => {
    test.skip(start === undefined, `no ${name} on this machine that can be driven`);
    let engine: Engine;
    test.beforeAll(async () => {
      if (start) engine = await start();
    });
    test.beforeEach(() => engine.resize(...WIDE));
    test.afterAll(() => engine.quit());

    for (const [width, height] of [WIDE, NARROW])
      test(`the step that is read is the step that is shown, at ${width} px`, async ({
        baseURL,
      }) => {
        await engine.resize(width, height);
        await openStory(engine, `${baseURL}`);
        for (const by of [300, 700, 2400, 9000, -3000, 30_000]) {
          await engine.wheel(width / 3, height / 2, by);
          await rest(engine);
          await expectReadIsShown(engine);
        }
        await engine.press('End');
        await expectShown(engine, ids.at(-1) ?? '');
        // Chromium loses a key that comes while the page still runs to its end.
        await rest(engine);
        await engine.press('Home');
        await expectShown(engine, ids[0] ?? '');
      });

    test('an address leads to its step, and so does another one in the same page', async ({
      baseURL,
    }) => {
      await openStory(engine, `${baseURL}#connected`);
      await expectShown(engine, 'connected');
      for (const id of ['every-day', 'lanes', 'pocket']) {
        await engine.run((hash) => {
          location.hash = hash;
        }, id);
        await expectShown(engine, id);
      }
    });

    test('a reload, and a way back from another page, keep the step', async ({ baseURL }) => {
      await openStory(engine, `${baseURL}#by-road`);
      await expectShown(engine, 'by-road');
      await engine.reload();
      await expectShown(engine, 'by-road');
      await engine.open(`${baseURL}methods/`);
      await engine.back();
      await expectShown(engine, 'by-road');
      await expectReadIsShown(engine);
    });

    test('a claim opens its record, and Escape gives the focus back', async ({ baseURL }) => {
      await openStory(engine, `${baseURL}#count`);
      await expectShown(engine, 'count');
      await click(engine, '#count .card a[data-claim="C19"]');
      await expect.poll(() => text(engine, '#card')).toContain('270');
      expect(await engine.run(() => document.activeElement?.id ?? '')).toBe('card');
      await engine.press('Escape');
      await expect
        .poll(() => engine.run(() => document.activeElement?.getAttribute('data-claim') ?? ''))
        .toBe('C19');
    });

    for (const edition of ['', 'ar/'])
      test(`no words on the map lie on each other at /${edition}`, async ({ baseURL }) => {
        await openStory(engine, `${baseURL}${edition}`);
        await expect.poll(() => engine.run(() => document.fonts.status)).toBe('loaded');
        for (const id of ['taken', 'connected', 'lines', 'alone', 'highway'].filter((step) =>
          ids.includes(step),
        )) {
          await engine.run((hash) => {
            location.hash = hash;
          }, id);
          await expectShown(engine, id);
          await expect
            .poll(() =>
              engine.run(() => {
                const boxes = [...document.querySelectorAll('.stage .marks .label')]
                  .map((label) => [label.textContent ?? '', label.getBoundingClientRect()] as const)
                  .filter(([, box]) => box.right > 0 && box.left < innerWidth);
                return boxes.flatMap(([words, box], i) =>
                  boxes
                    .slice(i + 1)
                    .filter(
                      ([, other]) =>
                        Math.min(box.right, other.right) - Math.max(box.left, other.left) > 2 &&
                        Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 4,
                    )
                    .map(([other]) => `${words} lies on ${other}`),
                );
              }),
            )
            .toEqual([]);
        }
      });

    test('the ledger is narrowed and widened', async ({ baseURL }) => {
      await openStory(engine, `${baseURL}#ledger`);
      const left = (): Promise<string> => text(engine, '.ledger-tools output');
      await expect.poll(left).toBe('52 of 52 claims');
      await choose(engine, '.ledger-tools [name="now"]', 'wrong');
      await expect.poll(left).toBe('3 of 52 claims');
      await click(engine, '.ledger-tools button[type="reset"]');
      await expect.poll(left).toBe('52 of 52 claims');
    });

    test('another language keeps the step', async ({ baseURL }) => {
      await openStory(engine, `${baseURL}#taken`);
      await expectShown(engine, 'taken');
      await engine.run(() => {
        document.querySelector<HTMLElement>('details.settings > summary')?.focus();
      });
      await engine.press('Enter');
      await expect.poll(() => attribute(engine, 'details.settings', 'open')).toBe('');
      await engine.run(() => {
        document.querySelector<HTMLElement>('details.settings a[hreflang="ar"]')?.focus();
      });
      await engine.press('Enter');
      await expect.poll(() => attribute(engine, 'html', 'lang').catch(() => null)).toBe('ar');
      await expectShown(engine, 'taken');
      expect(await attribute(engine, 'html', 'dir')).toBe('rtl');
    });

    test('settings answer at once and are kept', async ({ baseURL }) => {
      await openStory(engine, `${baseURL}#taken`);
      await expectShown(engine, 'taken');
      await choose(engine, 'details.settings input[value="miles"]', '');
      await expect.poll(() => text(engine, '#taken .value')).toMatch(/167\smiles/);
      await choose(engine, 'details.settings input[value="dark"]', '');
      await engine.reload();
      await expect.poll(() => text(engine, '#taken .value')).toMatch(/167\smiles/);
      expect(await engine.run(() => getComputedStyle(document.documentElement).colorScheme)).toBe(
        'dark',
      );
      // A browser goes back to where the page was once it has laid it out: forms hold the step that is read then.
      await expectShown(engine, 'taken');
      await rest(engine);
      for (const [form, seen] of [
        ['article', '#taken .unrolled'],
        ['tables', '#taken table'],
        ['steps', '.pager'],
        ['scroll', '.stage'],
      ] as const) {
        await choose(engine, `details.settings input[value="${form}"]`, '');
        await expect
          .poll(
            () =>
              engine.run(
                (at) => (document.querySelector(at)?.getClientRects().length ?? 0) > 0,
                seen,
              ),
            form,
          )
          .toBe(true);
      }
      await choose(engine, 'details.settings input[value="km"]', '');
      await choose(engine, 'details.settings input[name="theme"][value="system"]', '');
    });

    for (const [width, height] of [WIDE, NARROW])
      test(`forms that are changed fast keep the step, at ${width} px`, async ({ baseURL }) => {
        await engine.resize(width, height);
        await openStory(engine, `${baseURL}#mosul`);
        await expectShown(engine, 'mosul');
        // Tables come in above while the next form is chosen, and push the page away.
        for (const form of [
          'article',
          'tables',
          'steps',
          'scroll',
          'tables',
          'article',
          'scroll',
        ]) {
          await choose(engine, `details.settings input[value="${form}"]`, '');
          await new Promise((done) => setTimeout(done, 120));
        }
        await expectShown(engine, 'mosul');
        await rest(engine);
        // What comes in above pushes the page away for a moment, and it is brought back.
        await expect.poll(async () => (await look(engine)).read).toBe('mosul');
      });

    test('the explorer goes to another day by key, and its address with it', async ({
      baseURL,
    }) => {
      await engine.open(`${baseURL}explore/`);
      await expect
        .poll(() => engine.run(() => document.querySelector('.explorer[data-ready]') !== null))
        .toBe(true);
      await engine.run(() => {
        document.querySelector<HTMLElement>('.slider input')?.focus();
      });
      await engine.press('ArrowRight');
      await expect
        .poll(() => attribute(engine, '.slider input', 'aria-valuetext'))
        .toMatch(/2\s?October 2017/);
      await expect.poll(() => engine.run(() => location.search)).toContain('day=2017-10-02');
      expect(
        await engine.run(() => document.querySelectorAll('.ground .party.is').length),
      ).toBeGreaterThan(0);
    });

    test('Tab brings no stop under the picture', async ({ baseURL }) => {
      await openStory(engine, `${baseURL}#taken`);
      await expectShown(engine, 'taken');
      const faults: string[] = [];
      for (let stop = 0; stop < 12; stop++) {
        await engine.press('Tab');
        await rest(engine);
        faults.push(
          ...(await engine.run(() => {
            const element = document.activeElement;
            const box = element?.getClientRects()[0];
            if (!element || !box || element === document.body) return [];
            const hit = document.elementFromPoint(
              box.left + box.width / 2,
              box.top + Math.min(box.height / 2, 40),
            );
            return hit && (element.contains(hit) || hit.contains(element))
              ? []
              : [`${element.textContent.trim().slice(0, 40)} under ${hit?.className ?? 'nothing'}`];
          })),
        );
      }
      expect(faults).toEqual([]);
    });
  });
}
