import { z } from 'astro/zod';
import { day } from '../story.ts';

/** The file `charts/road.yaml`: the ways by road from the subject. */
export const roadFile = z.strictObject({
  day,
  ways: z
    .array(z.strictObject({ id: z.string(), to: z.string(), via: z.array(z.string()) }))
    .min(1),
  unnamed: z.array(z.string()),
});
