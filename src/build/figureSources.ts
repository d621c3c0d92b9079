import type { PictureName, Scene } from '../scene/scene.ts';
import { fill } from '../scene/words.ts';
import type { Story } from './story.ts';

/** Pictures drawn from who held what. Counts, statements and lengths come from elsewhere: their sources must be named. */
const OF_THE_RECORD: ReadonlySet<PictureName> = new Set([
  'distance',
  'territory',
  'reach',
  'timeline',
  'recaptures',
  'prediction',
]);

function restsOnRecord({ picture, form }: Scene): boolean {
  return OF_THE_RECORD.has(picture) || (picture === 'road' && form === 'holders');
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
