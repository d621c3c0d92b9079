import { z } from 'astro/zod';
import { day } from '../story.ts';
import { nameOf } from '../references.ts';

/** The file `charts/road.yaml`: the ways by road from the subject. */
export const roadFile = z.strictObject({
  day,
  ways: z
    .array(z.strictObject({ id: z.string(), to: nameOf('places'), via: z.array(nameOf('places')) }))
    .min(1),
  unnamed: z.array(nameOf('places')),
});
