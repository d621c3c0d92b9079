import type { Story } from '../build/story.ts';

/** The step whose picture is the map of the day that the story is about. @throws Error where no step has one */
export function storyDayStep({ steps, settings }: Story): string {
  const step = steps.find(
    ({ scene }) =>
      scene.picture === 'map' &&
      scene.hasGround &&
      scene.day === settings.storyDay &&
      scene.lines.length > 0,
  );
  if (!step) throw new Error(`no step shows the ground of ${settings.storyDay} with a distance`);
  return step.id;
}
