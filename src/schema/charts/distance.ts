import { z } from 'astro/zod';
import { day } from '../story.ts';
import { nameOf } from '../references.ts';

/** The file `charts/distance.yaml`: what is pointed out on the distance through time. */
export const distanceFile = z.strictObject({
  notes: z.array(z.strictObject({ day })),
  alternative: z.strictObject({ day, words: nameOf('onChart') }),
});
