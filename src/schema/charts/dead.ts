import { z } from 'astro/zod';

/** The file `charts/dead.yaml`: the counts of the dead that are drawn. */
export const deadFile = z.strictObject({
  figures: z.array(
    z.strictObject({
      id: z.string(),
      group: z.enum(['pro-government', 'is', 'both', 'civilian']),
      words: z.string(),
      highlight: z.boolean().default(false),
    }),
  ),
});
