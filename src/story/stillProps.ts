import { currentStory } from '../build/current.ts';
import { dayNumber } from '../model/day.ts';
import { holdingOn } from '../model/holding.ts';
import { locales, type Locale } from '../scene/format.ts';
import { groundPaths } from '../scene/groundPaths.ts';
import { stepWithId, type Box } from '../scene/scene.ts';

/** The frame and as much again around it: the picture shows more than must be seen. */
function grown({ x, y, width, height }: Box): Box {
  return { x: x - width / 2, y: y - height / 2, width: width * 2, height: height * 2 };
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
  const { world } = story;
  return {
    figure,
    furniture: step.scene.hasGround ? words.map.modelled : words.map.plain,
    direction: locales[locale].direction,
    still: {
      step,
      base: story.base,
      ground: step.scene.hasGround
        ? groundPaths(
            world.ground,
            world.edges,
            holdingOn(world.ground, dayNumber(step.scene.day)),
            grown(step.scene.frame.wide),
          )
        : undefined,
      content: data.content,
      lineKm: story.lineKm[id] ?? [],
      charts,
      words,
      locale,
    },
  };
}
