import { currentStory } from '../build/current.ts';
import { editionPaths } from './editions.ts';

/** The routes of what exists once for each step in each edition. */
export function stepRoutes() {
  return editionPaths(currentStory().story.steps.map(({ id }) => ({ step: id })));
}
