import { render } from 'svelte/server';
import { currentStory } from '../build/current.ts';
import { plainDrawing } from '../build/plainDrawing.ts';
import ShareImage from '../graphics/ShareImage.svelte';
import { fill } from '../scene/words.ts';
import { formatDay, formatKm, type Locale } from '../scene/format.ts';
import { stillProps } from './stillProps.ts';

/** The share image of a step in the markup of the page: the same scene and marks as on the stage. */
export function shareMarkup(id: string, locale: Locale): string {
  const { still, figure, direction } = stillProps(id, locale);
  const { scene } = still.step;
  const { words } = still;
  const count = String(
    new Set(currentStory().story.data.control.flatMap(({ sources }) => sources)).size,
  );
  const main = scene.picture === 'map' ? scene.lines.findIndex(({ kind }) => kind === 'main') : -1;
  const km = still.lineKm[main];
  const key = scene.lines[main]?.words;
  const said = key === undefined ? figure.subtitle : (words.onMap[key] ?? '');
  const whose =
    scene.picture !== 'map'
      ? [figure.note, figure.source && fill(words.share.source, { source: figure.source })]
      : [scene.hasGround ? fill(words.share.modelled, { count }) : words.share.plain];
  const source = whose.filter((text) => text !== '').join(' ');
  const { body } = render(ShareImage, {
    props: {
      ...still,
      label: figure.alt,
      direction,
      share: {
        site: words.header.siteTitle,
        title: figure.title,
        day: formatDay(scene.day, locale),
        figure: km === undefined ? '' : formatKm(km, 'km', locale),
        explanation: km === undefined ? '' : said.replaceAll('\n', ' '),
        source,
      },
    },
  });
  return body.replace(/<!--[^]*?-->/g, '');
}

/** The share image of a step as a drawing, in light. */
export async function shareSvg(id: string, locale: Locale): Promise<string> {
  return plainDrawing(shareMarkup(id, locale), locale, 'light');
}
