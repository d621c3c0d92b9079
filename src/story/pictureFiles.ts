import { render } from 'svelte/server';
import { currentStory } from '../build/current.ts';
import { typefaces } from '../build/drawing/faces.ts';
import { plainSvg } from '../build/drawing/plainSvg.ts';
import { figureCss } from '../build/figureCss.ts';
import BareFigure from '../graphics/BareFigure.svelte';
import type { Locale } from '../scene/format.ts';
import { PICTURE_SIZES } from './pictureSizes.ts';
import { stillProps } from './stillProps.ts';

/** Names of the pictures of the page without a stage: each step's, for a wide column and for a phone. */
export function pictureNames(): string[] {
  return currentStory().story.steps.flatMap(({ id }) => [`${id}-wide`, `${id}-narrow`]);
}

/** Such a picture, without the words that stand around it on the page. */
export async function pictureSvg(name: string, locale: Locale): Promise<string> {
  const id = name.replace(/-(wide|narrow)$/, '');
  const isNarrow = name.endsWith('-narrow');
  const { still, figure, direction } = stillProps(id, locale);
  const { picture, frame } = still.step.scene;
  const sizes = PICTURE_SIZES[picture === 'map' ? 'map' : 'chart'];
  const { body } = render(BareFigure, {
    props: {
      ...still,
      figure,
      direction,
      frame: isNarrow ? frame.narrow : frame.wide,
      ...(isNarrow ? sizes.narrow : sizes.wide),
    },
  });
  return plainSvg(body.replace(/<!--[^]*?-->/g, ''), {
    sheet: figureCss(locale),
    typefaces: await typefaces(),
    locale,
    theme: 'both',
  });
}
