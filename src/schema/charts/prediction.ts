import { z } from 'astro/zod';
import { day } from '../story.ts';
import { nameOf } from '../references.ts';

/** The file `charts/prediction.yaml`: what the test of the prediction counts, and how. */
export const predictionFile = z.strictObject({
  lateFrom: day.meta({ description: 'Holds begun from this day on are called late.' }),
  nearKm: z.number().positive(),
  shortDays: z.number().int().positive().meta({ description: 'A hold no longer is called short.' }),
  leftOut: z
    .array(nameOf('places'))
    .meta({ description: 'Places that would count another one twice.' }),
  apart: z
    .array(nameOf('places'))
    .meta({ description: 'Places of groups far from the main body.' }),
  namedHolds: z
    .array(z.strictObject({ place: nameOf('places'), from: day }))
    .meta({ description: 'Holds named in the second panel.' }),
  namedLeft: z.array(nameOf('places')).meta({ description: 'Places named in the third panel.' }),
});
