import type { Scene } from '../scene/scene.ts';
import { fill } from '../scene/words.ts';
import type { Story } from './story.ts';

/** Pictures that show no holder: what they measure or draw, their notes say. */
function restsOnRecord({ picture, form }: Scene): boolean {
  return (
    picture !== 'map' && picture !== 'elsewhere' && !(picture === 'road' && form === 'lengths')
  );
}

/**
 * The source line of a chart that names none: it is drawn from the table of who held what, whose own sources are too
 * many to name. Maps say it in the strip along their edge.
 *
 * @param computed words with `{count}`, the number of sources
 */
export function recordSource(story: Story, scene: Scene, computed: string): string {
  if (!restsOnRecord(scene)) return '';
  const sources = new Set(story.data.control.flatMap((row) => row.sources));
  return fill(computed, { count: String(sources.size) });
}
