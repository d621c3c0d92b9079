import { z } from 'astro/zod';
import { DEAD_SHAPES } from '../../scene/deadData.ts';
import { nameOf } from '../references.ts';

/** The file `charts/dead.yaml`: the counts of the dead that are drawn. */
export const deadFile = z.strictObject({
  shapes: z
    .record(z.string(), z.enum(DEAD_SHAPES))
    .meta({ description: 'The shape of each group: whose dead are counted.' }),
  figures: z.array(
    z.strictObject({
      id: nameOf('casualties'),
      group: z.string().meta({ description: 'Whose dead: a name of `shapes`.' }),
      words: nameOf('onDead'),
      highlight: z.boolean().default(false),
    }),
  ),
});
