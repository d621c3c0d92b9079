import { render } from 'svelte/server';
import { currentStory } from '../build/current.ts';
import { plainDrawing } from '../build/plainDrawing.ts';
import BareFigure from '../graphics/BareFigure.svelte';
import { LINK } from '../build/drawing/outlines.ts';
import { parseSvg, type SvgNode } from '../build/drawing/svgTree.ts';
import type { DrawnNode } from '../scene/drawnTree.ts';
import type { Locale } from '../scene/format.ts';
import { PICTURE_SIZES, type PictureSize } from './pictureSizes.ts';
import { stillProps } from './stillProps.ts';

/** Names of the pictures of the page without a stage: each step's, for a wide column and for a phone. */
export function pictureNames(): string[] {
  return currentStory().story.steps.flatMap(({ id }) => [`${id}-wide`, `${id}-narrow`]);
}

/** The picture of a step without the words that stand around it on the page. */
async function bareSvg(id: string, locale: Locale, size: PictureSize): Promise<string> {
  const { still, figure, direction } = stillProps(id, locale);
  const { picture, frame } = still.step.scene;
  const { body } = render(BareFigure, {
    props: {
      ...still,
      figure,
      direction,
      frame: size === 'wide' ? frame.wide : frame.narrow,
      ...PICTURE_SIZES[picture === 'map' ? 'map' : 'chart'][size],
    },
  });
  return plainDrawing(
    body.replace(/<!--[^]*?-->/g, ''),
    locale,
    size === 'print' ? 'light' : 'both',
  );
}

/** A picture by its name. */
export function pictureSvg(name: string, locale: Locale): Promise<string> {
  const size = name.endsWith('-narrow') ? 'narrow' : 'wide';
  return bareSvg(name.slice(0, -size.length - 1), locale, size);
}

/** The ground of the light theme's page: on a sheet the paper itself. */
const PAPER = '#faf7f1';

/** The pictures of all steps as they are printed, by step. */
export async function printPictures(locale: Locale): Promise<Record<string, DrawnNode>> {
  const pictures: Record<string, DrawnNode> = {};
  for (const { id } of currentStory().story.steps) {
    const svg = (await bareSvg(id, locale, 'print')).replaceAll(PAPER, '#ffffff');
    pictures[id] = treeOf(parseSvg(svg));
  }
  return pictures;
}

/** In a page the elements are made one by one, without the prefixes that a file has. */
function treeOf(node: SvgNode): DrawnNode {
  if (typeof node === 'string') return node;
  const attributes = Object.entries(node.attributes).map(([name, value]) => [
    name === LINK ? 'href' : name,
    value,
  ]);
  return [
    node.name,
    Object.fromEntries(attributes) as Record<string, string>,
    ...node.children.map(treeOf),
  ];
}
