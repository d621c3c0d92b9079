import { z } from 'astro/zod';
import { nameOf } from '../references.ts';

/** The file `charts/reach.yaml`: the stops of the reach, and what counts as near. */
export const reachFile = z.strictObject({
  stops: z
    .array(
      z.strictObject({
        reachKm: z.number().positive().nullable().meta({ description: 'Empty for no limit.' }),
        withRoads: z.boolean().default(false),
      }),
    )
    .min(2),
  start: z.number().int().nonnegative().meta({ description: 'Stop shown first, from 0.' }),
  nearIhs: z.number().positive().meta({ description: 'Largest error that counts as a fit.' }),
  nearSohr: z.number().positive(),
  both: z
    .array(nameOf('series'))
    .meta({ description: 'Series of territory.yaml for both countries.' }),
  syria: z.array(nameOf('series')),
});
