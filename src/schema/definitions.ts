import { z } from 'astro/zod';
import { day } from './story.ts';
import { nameOf } from './references.ts';

const degrees = z.tuple([z.number(), z.number(), z.number(), z.number()]);
const side = z.enum(['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw']);

/** `definitions.yaml`: the small maps beside the words of the model. */
export const definitionsFile = z.record(
  z.string(),
  z.strictObject({
    day,
    /** West, south, east, north. */
    box: degrees,
    names: z.array(z.strictObject({ place: nameOf('places'), side: side.optional() })).default([]),
    /** The reach is drawn as a circle around every place of the table in the box. */
    reach: z.boolean().default(false),
    /** Straight lines from one place to another. */
    lines: z
      .array(
        z.strictObject({
          from: nameOf('places'),
          to: nameOf('places'),
          kind: z.enum(['main', 'pocket']),
          side: side.optional(),
        }),
      )
      .default([]),
  }),
);
