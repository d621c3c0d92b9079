import { expect, test } from '@playwright/test';
import { openStory } from './stage.ts';

test('the shape of a claim stays in the line of its words, and so does the comma after it', async ({
  page,
}) => {
  await openStory(page);
  const parted = await page.locator('.step .claim').evaluateAll((claims) => {
    const lineOf = (node: Node, offset: number): DOMRect | undefined => {
      const range = document.createRange();
      range.setStart(node, offset);
      range.setEnd(node, offset + 1);
      return [...range.getClientRects()].at(-1);
    };
    const isParted = (a: DOMRect | undefined, b: DOMRect | undefined): boolean =>
      a !== undefined && b !== undefined && (a.top > b.bottom || b.top > a.bottom);
    return claims.flatMap((claim) => {
      const shape = claim.querySelector('.mark')?.getBoundingClientRect();
      const words = claim.firstChild;
      const last = words?.nodeType === Node.TEXT_NODE ? words : null;
      const lastLine = last && lineOf(last, (last.textContent ?? ' ').trimEnd().length - 1);
      const next = claim.nextSibling;
      const nextLine =
        next?.nodeType === Node.TEXT_NODE && /^[.,;:،؛]/.test(next.textContent ?? '')
          ? lineOf(next, 0)
          : undefined;
      return isParted(shape, lastLine ?? undefined) || isParted(shape, nextLine)
        ? [claim.textContent?.trim() ?? '']
        : [];
    });
  });
  expect(parted).toEqual([]);
});

test('a card has two paragraphs and sixty words at most', async ({ page }) => {
  await openStory(page);
  const long = await page.locator('.step').evaluateAll((steps) =>
    steps.flatMap((step) => {
      const said = [...step.querySelectorAll('.card > p:not(.scroll-hint)')];
      const words = said.flatMap((p) => {
        const seen = p.cloneNode(true) as HTMLElement;
        for (const hidden of seen.querySelectorAll('.visually-hidden')) hidden.remove();
        return seen.textContent.trim().split(/\s+/);
      });
      return words.length > 60 || said.length > 2 ? [`${step.id}: ${words.length}`] : [];
    }),
  );
  expect(long).toEqual([]);
});
