import { render } from 'svelte/server';
import Drawing from '../graphics/Drawing.svelte';
import type { Locale } from '../scene/format.ts';
import { stillProps } from './stillProps.ts';

/** Two drawings of the same scene: a page shows the one that fits its width. */
const forms = [
  { form: 'narrow', frame: 'narrow', map: [390, 420], chart: [390, 480] },
  { form: 'wide', frame: 'wide', map: [900, 580], chart: [900, 600] },
] as const;

/** The drawings of a step's embed, as markup that takes its colours and typefaces from the page. */
export function embedDrawings(id: string, locale: Locale): string[] {
  const { still, figure, direction } = stillProps(id, locale);
  return forms.map(({ form, frame, map, chart }) => {
    const [width, height] = still.step.scene.picture === 'map' ? map : chart;
    const { body } = render(Drawing, {
      props: {
        ...still,
        label: figure.alt,
        frame: still.step.scene.frame[frame],
        form,
        direction,
        width,
        height,
      },
    });
    // Patterns of the drawing that is hidden must not serve the one that is seen: some browsers draw nothing then.
    return body
      .replace(/<!--[^]*?-->/g, '')
      .replaceAll(/(\sid="|url\(#|href="#)/g, `$1${form}-`)
      .replaceAll(/(\d\.\d{2})\d+/g, '$1');
  });
}
