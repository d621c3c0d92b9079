import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from '@playwright/test';
import { labelsOfFile, shown } from '../fixtures/labels.ts';
import { openStory, stepIds } from './stage.ts';

const read = (file: string): string => readFileSync(path.join('dist', file), 'utf8');
const WORKED = new Set(['elsewhere', 'lanes', 'four-changes', 'palmyra-twice', 'up-the-rivers']);
const lengthsIn = (labels: readonly string[]): string[] => [
  ...new Set(labels.flatMap((label) => label.match(/\d[\d,]* (?:km|كم)(?!²)/g) ?? [])),
];

for (const folder of ['', 'ar/'])
  test(`the stage of ${folder || 'en/'} shows what the files of each step say`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openStory(page, `${folder}?form=steps`);
    const on = page.locator('.pager button').last();
    for (const id of await stepIds(page)) {
      const stage = page.locator(`[data-shows="${id}"]`);
      await expect(stage).toBeAttached();
      // The last label of a map is its scale's.
      const drawn = labelsOfFile(read(`${folder}pictures/${id}-wide.svg`)).slice(0, -1);
      const title = shown(/<title>([^<]*)/.exec(read(`${folder}figures/${id}.svg`))?.[1] ?? '');
      const alt = shown(/<desc>([^<]*)/.exec(read(`${folder}figures/${id}.svg`))?.[1] ?? '');
      const panel = page.locator('.panel:not([inert])');
      const words = (await page.locator('.stage').textContent()) ?? '';
      if ((await panel.count()) > 0) {
        await expect(panel.locator('.panel-title'), id).toHaveText(title);
        // Pictures that a reader works have names of their own; the others have the text of the step.
        const said = await panel
          .locator('svg[role="img"][aria-label]')
          .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
        if (!WORKED.has(id)) expect(said.map(shown), id).toContain(alt);
      } else {
        const rows: Record<string, string>[] = parse(read(`${folder}figures/${id}.csv`), {
          columns: true,
          bom: true,
        });
        const names = new Set(rows.map(({ name = '' }) => shown(name)));
        const labels = page.locator('.stage .marks .label');
        const lengths = lengthsIn(drawn);
        await expect
          .poll(
            async () => {
              const onStage = (await labels.allTextContents()).map(shown);
              return lengths.filter((length) => !onStage.some((label) => label.includes(length)));
            },
            { message: id },
          )
          .toEqual([]);
        const places = await page
          .locator('.stage .marks .label:is(.city, .town, .subject)')
          .allTextContents();
        expect(
          places.map(shown).filter((name) => !names.has(name)),
          id,
        ).toEqual([]);
      }
      expect(words + alt).not.toMatch(/NaN|undefined/);
      if ((await on.getAttribute('aria-disabled')) !== 'true') await on.click();
    }
  });
