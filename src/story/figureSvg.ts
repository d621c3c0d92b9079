import { render } from 'svelte/server';
import { currentStory } from '../build/current.ts';
import { figureCss } from '../build/figureCss.ts';
import Figure from '../graphics/Figure.svelte';
import { dayNumber } from '../model/day.ts';
import { holdingOn } from '../model/holding.ts';
import { locales, type Locale } from '../scene/format.ts';
import { groundPaths } from '../scene/groundPaths.ts';
import { stepWithId, type Box } from '../scene/scene.ts';

/** Sizes of a figure for readers, px: about what a wide stage gives it. */
const SIZE = { width: 1000, height: 760 };

/** The frame and as much again around it: the picture shows more than must be seen. */
function grown({ x, y, width, height }: Box): Box {
  return { x: x - width / 2, y: y - height / 2, width: width * 2, height: height * 2 };
}

/** The picture of a step as a file of its own, from the same scene and the same marks as on the stage. */
export function figureSvg(id: string, locale: Locale): string {
  const { story, edition } = currentStory();
  const { words, figures, charts, data } = edition(locale);
  const step = stepWithId(story.steps, id);
  const figure = figures[id];
  if (!figure)
    throw new Error(
      `src/story/chapters/${step.chapter}/figures.${locale}.yaml has no step "${id}"`,
    );
  const { world } = story;
  const { body } = render(Figure, {
    props: {
      step,
      figure,
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
      furniture: step.scene.hasGround ? words.map.modelled : words.map.plain,
      locale,
      direction: locales[locale].direction,
      css: figureCss(locale),
      ...SIZE,
    },
  });
  // Comments are for a browser that goes on working with the markup; a file needs none.
  return body.replace(/<!--[^]*?-->/g, '');
}
