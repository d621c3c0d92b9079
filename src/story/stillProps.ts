import { holdingThen } from '../build/byState.ts';
import { currentStory } from '../build/current.ts';
import type { Story } from '../build/story.ts';
import { dayNumber } from '../model/day.ts';
import { locales, type Locale } from '../scene/format.ts';
import { groundPaths, type GroundPaths } from '../scene/groundPaths.ts';
import { stepWithId, type Box, type Step } from '../scene/scene.ts';

/** The frame and as much again around it: the picture shows more than must be seen. */
function grown({ x, y, width, height }: Box): Box {
  return { x: x - width / 2, y: y - height / 2, width: width * 2, height: height * 2 };
}

const grounds = new WeakMap<Story, Map<string, GroundPaths>>();

/** The areas of a step's day around its frame: the same for every size and language. */
function groundOf(story: Story, { id, scene }: Step): GroundPaths | undefined {
  if (!scene.hasGround) return undefined;
  const { ground, edges } = story.world;
  const steps = grounds.get(story) ?? new Map<string, GroundPaths>();
  grounds.set(story, steps);
  const drawn =
    steps.get(id) ??
    groundPaths(ground, edges, holdingThen(ground, dayNumber(scene.day)), grown(scene.frame.wide));
  steps.set(id, drawn);
  return drawn;
}

/** Everything that the picture of a step is drawn from, and the words around it. */
export function stillProps(id: string, locale: Locale) {
  const { story, edition } = currentStory();
  const { words, figures, charts, data } = edition(locale);
  const step = stepWithId(story.steps, id);
  const figure = figures[id];
  if (!figure)
    throw new Error(
      `src/story/chapters/${step.chapter}/figures.${locale}.yaml has no step "${id}"`,
    );
  return {
    figure,
    furniture: step.scene.hasGround ? words.map.modelled : words.map.plain,
    direction: locales[locale].direction,
    still: {
      step,
      base: story.base,
      ground: groundOf(story, step),
      content: data.content,
      lineKm: story.lineKm[id] ?? [],
      charts,
      words,
      locale,
    },
  };
}
