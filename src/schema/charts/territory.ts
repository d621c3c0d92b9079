import { z } from 'astro/zod';
import { nameOf } from '../references.ts';

const marks = {
  id: z.string(),
  words: nameOf('onChart'),
  shape: z.enum(['disc', 'ring', 'square', 'diamond']),
  rows: z.array(nameOf('territory')).min(1).meta({ description: 'Ids of territory.csv.' }),
};

/** The file `charts/territory.yaml`: which published estimates are drawn, and as what. */
export const territoryFile = z.strictObject({
  series: z.array(z.strictObject({ ...marks, joined: z.boolean() })),
  shares: z.array(z.strictObject(marks)),
});
