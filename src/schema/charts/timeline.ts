import { z } from 'astro/zod';
import { nameOf } from '../references.ts';

/** The file `charts/timeline.yaml`: which lanes stand first, and which stand around a place. */
export const timelineFile = z.strictObject({
  mainRank: z.number().int().meta({ description: 'Places of this rank or better matter.' }),
  first: z
    .array(nameOf('places'))
    .meta({ description: 'The places that are drawn where not all fit.' }),
  leftOut: z
    .array(nameOf('places'))
    .meta({ description: 'Places that would tell another one twice.' }),
  rivers: z
    .array(nameOf('rivers'))
    .meta({ description: 'Lines of rivers.geojson that lanes are grouped by.' }),
  riverKm: z.number().positive().meta({ description: 'So near a place lies by the river.' }),
  close: z
    .record(nameOf('places'), z.array(nameOf('places')))
    .meta({ description: 'Lanes around a place that is looked at closely.' }),
});
