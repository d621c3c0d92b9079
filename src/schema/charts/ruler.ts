import { z } from 'astro/zod';

const worded = { words: z.string().optional(), short: z.string().optional() };

/** The file `charts/ruler.yaml`: the places and the printed figures on the ruler. */
export const rulerFile = z.strictObject({
  measured: z.array(z.strictObject({ place: z.string(), ...worded })),
  band: z.strictObject({ from: z.string(), to: z.string(), words: z.string() }),
  printed: z.array(
    z.strictObject({
      distance: z.string(),
      unit: z.enum(['km', 'miles']),
      claim: z.string(),
      words: z.string(),
    }),
  ),
});
