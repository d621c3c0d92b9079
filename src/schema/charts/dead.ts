import { z } from 'astro/zod';
import { nameOf } from '../references.ts';

/** The file `charts/dead.yaml`: the counts of the dead that are drawn. */
export const deadFile = z.strictObject({
  figures: z.array(
    z.strictObject({
      id: nameOf('casualties'),
      group: z.enum(['pro-government', 'is', 'both', 'civilian']),
      words: nameOf('onDead'),
      highlight: z.boolean().default(false),
    }),
  ),
});
