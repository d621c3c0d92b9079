import { expect, test } from 'vitest';
import { currentStory } from '../../src/build/current.ts';
import { recordSource } from '../../src/build/figureSources.ts';
import type { PictureName } from '../../src/scene/scene.ts';

const { story, edition } = currentStory();
/** What people counted, said or measured, and no map of who held what. */
const OTHERS: ReadonlySet<PictureName> = new Set([
  'dead',
  'days',
  'accounts',
  'week',
  'thennow',
  'found',
  'ruler',
]);

test('a picture of counts or statements never gives the table of holders as its source', () => {
  const others = story.steps.filter(({ scene }) => OTHERS.has(scene.picture));
  expect(others.length).toBeGreaterThan(5);
  for (const { scene } of others) expect(recordSource(story, scene, '{count}')).toBe('');
});

test('every picture that is no map names a source or says what it measures', () => {
  for (const locale of ['en', 'ar'] as const) {
    const { figures } = edition(locale);
    for (const { id, scene } of story.steps)
      if (scene.picture !== 'map')
        expect(`${figures[id]?.source ?? ''}${figures[id]?.note ?? ''}`, id).not.toBe('');
  }
});
