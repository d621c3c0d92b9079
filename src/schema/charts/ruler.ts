import { z } from 'astro/zod';
import { nameOf } from '../references.ts';

const worded = { words: nameOf('onChart').optional(), short: nameOf('onChart').optional() };

/** The file `charts/ruler.yaml`: the places and the printed figures on the ruler. */
export const rulerFile = z.strictObject({
  measured: z.array(
    z.strictObject({ place: nameOf('places', ['connected', 'pocket']), ...worded }),
  ),
  band: z.strictObject({ from: nameOf('places'), to: nameOf('places'), words: nameOf('onChart') }),
  printed: z.array(
    z.strictObject({
      distance: nameOf('distances'),
      unit: z.enum(['km', 'miles']),
      claim: nameOf('claims'),
      words: nameOf('onChart'),
    }),
  ),
});
