import { expect, test } from '@playwright/test';
import { chapters } from './chapters.ts';
import { openStory, scrollTo } from './stage.ts';

// What is measured are places of rest: without motion they are there at once.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const { chapter, ids } of chapters) {
  test(`in "${chapter}" no two words on the map lie on each other, and none leaves the screen`, async ({
    page,
  }) => {
    await openStory(page);
    for (const id of ids) {
      await scrollTo(page, id);
      await expect(page.locator('[data-shows]')).toHaveAttribute('data-shows', id);
      if ((await page.locator('.stage').getAttribute('data-picture')) !== 'map') continue;
      const faults = await page.locator('.stage .marks .label').evaluateAll((labels) => {
        const boxes = labels
          .map((label) => ({
            text: label.textContent?.trim() ?? '',
            box: label.getBoundingClientRect(),
          }))
          // The frame can leave the town of the story out of sight, name and all.
          .filter(({ box }) => box.right > 0 && box.left < innerWidth);
        return boxes.flatMap(({ text, box }, i) => [
          ...(box.left < -1 || box.right > innerWidth + 1 ? [`${text} leaves the screen`] : []),
          ...boxes
            .slice(i + 1)
            .filter(
              ({ box: other }) =>
                Math.min(box.right, other.right) - Math.max(box.left, other.left) > 2 &&
                Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 4,
            )
            .map(({ text: other }) => `${text} lies on ${other}`),
        ]);
      });
      expect.soft(faults, id).toEqual([]);
    }
  });

  test(`on a phone no words of "${chapter}" lie on a picture`, async ({ page }, { project }) => {
    test.skip(project.name !== 'phone', 'a phone has the words below the picture');
    await openStory(page);
    for (const id of ids) {
      if (id === 'opening') continue;
      await scrollTo(page, id);
      await expect(page.locator('[data-shows]')).toHaveAttribute('data-shows', id);
      const stageBottom = await page.evaluate(() => {
        const parts = [
          ...document.querySelectorAll('.stage > .panel, .stage > .map, .instrument-row'),
        ].filter((part) => getComputedStyle(part).opacity !== '0');
        return Math.max(...parts.map((part) => part.getBoundingClientRect().bottom));
      });
      const box = await page.locator(`#${id} .card`).boundingBox();
      expect
        .soft(box?.y ?? 0, `${id} begins below the picture`)
        .toBeGreaterThanOrEqual(stageBottom - 1);
      expect
        .soft((box?.y ?? 0) + (box?.height ?? 0), `${id} ends on the screen`)
        .toBeLessThanOrEqual(844 + 60);
    }
  });
}
