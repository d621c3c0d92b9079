import { z } from 'astro/zod';
import { nameOf } from '../references.ts';

const city = z.strictObject({
  name: z.string(),
  nameAr: z.string(),
  at: z
    .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
    .meta({ description: 'Longitude, then latitude, degrees.' }),
});

/** The file `charts/elsewhere.yaml`: pairs of cities over which the line is laid. The first is shown first. */
export const elsewhereFile = z.strictObject({
  pairs: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(
            /^[a-z0-9]+(-[a-z0-9]+)*$/,
            'an id is lower-case words with hyphens, such as deir-ez-zor',
          ),
        from: city,
        to: city,
      }),
    )
    .min(1),
  onTheWay: z
    .array(nameOf('places'))
    .meta({ description: "Places of places.csv that are marked on the story's own line." }),
});
