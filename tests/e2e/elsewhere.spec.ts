import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { openStory, scrollTo } from './stage.ts';

async function openElsewhere(page: Page): Promise<void> {
  await openStory(page);
  await scrollTo(page, 'elsewhere');
  await expect(page.getByLabel('Lay the line over')).toBeVisible();
}

test('the line is laid over the pair that the reader chooses, whose ground is loaded only then', async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await openElsewhere(page);
  const sentence = page.locator('.elsewhere [role="status"]');
  await expect(sentence).toContainText('London');
  expect(loaded.filter((path) => /elsewhere\/|world\.json/.test(path))).toEqual([]);
  await page.getByLabel('Lay the line over').selectOption('amman-aqaba');
  await expect(sentence).toContainText('Amman');
  await expect(page.locator('.elsewhere svg[role="img"]')).toHaveAccessibleName(/Amman.*Aqaba/);
  expect(loaded.filter((path) => /elsewhere\/|world\.json/.test(path))).toHaveLength(1);
});

test('a typed place is shown by keyboard alone, and a wrong one is explained', async ({ page }) => {
  await openElsewhere(page);
  await page.getByLabel('Lay the line over').selectOption('own');
  const field = page.getByLabel('Latitude, longitude');
  await field.focus();
  await page.keyboard.type('somewhere');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('two numbers');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await field.fill('64.15 N 21.94 W');
  await page.keyboard.press('Enter');
  await expect(page.locator('.elsewhere [role="status"]')).toContainText('64.15° N, 21.94° W');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Direction')).toBeFocused();
});

test('the words lead to the controls, and the step stays', async ({ page }) => {
  await openElsewhere(page);
  await page.getByRole('link', { name: 'Choose a pair of cities' }).click();
  await expect(page.getByLabel('Lay the line over')).toBeFocused();
  await expect(page.locator('[data-shows]')).toHaveAttribute('data-shows', 'elsewhere');
});

test('the controls have no accessibility faults', async ({ page }) => {
  await openElsewhere(page);
  await page.getByLabel('Lay the line over').selectOption('own');
  const { violations } = await new AxeBuilder({ page }).include('.elsewhere').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
