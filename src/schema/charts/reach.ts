import { z } from 'astro/zod';
import { day } from '../story.ts';
import { nameOf } from '../references.ts';

const against = z.strictObject({
  fit: z
    .string()
    .min(1)
    .meta({ description: 'The series of territory.csv that errors are against.' }),
  near: z
    .number()
    .positive()
    .meta({ description: 'Largest error that counts as a fit, 0.1 for 10 %.' }),
  shown: z.array(nameOf('series')).meta({ description: 'Series of territory.yaml on the chart.' }),
});

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
  labelDays: z.array(day).min(1).meta({
    description: 'Days over which the words of the other stops may stand, the best first.',
  }),
  start: z.number().int().nonnegative().meta({ description: 'Stop shown first, from 0.' }),
  whole: against.meta({ description: 'Held against figures for all countries together.' }),
  part: against
    .extend({
      country: z
        .string()
        .regex(/^[A-Z]{2}$/, 'a country is two capital letters, such as SY')
        .meta({ description: 'The country, as the settings write it.' }),
    })
    .meta({ description: 'Held against figures for one country alone.' }),
});
