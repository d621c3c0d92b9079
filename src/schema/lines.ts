import { z } from 'astro/zod';
import type { DrawnLine } from '../model/records.ts';

const id = z
  .string({ error: 'has no id' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words with hyphens, such as deir-ez-zor');

const position = z.tuple(
  [
    z.number().min(-180, 'longitude is below -180').max(180, 'longitude is above 180'),
    z
      .number()
      .min(-90, 'latitude is below -90')
      .max(90, 'latitude is above 90; longitude comes first'),
  ],
  { error: 'a point is written [longitude, latitude], two numbers, such as [37.24, 34.23]' },
);

const named = {
  id,
  name: z.string({ error: 'has no name' }),
  name_ar: z.string({ error: 'has no Arabic name' }),
  note: z.string().default(''),
};

const lineString = z.strictObject({
  type: z.literal('LineString', { error: 'must be "LineString", one line of points' }),
  coordinates: z
    .array(position)
    .min(2, 'a line has two points at least. Add one, or take the line out'),
});

const polygon = z.strictObject({
  type: z.literal('Polygon', { error: 'must be "Polygon", one outline' }),
  coordinates: z
    .array(
      z
        .array(position)
        .min(4, 'an outline has four points at least, the last like the first')
        .refine((ring) => ring[0]?.join() === ring.at(-1)?.join(), {
          error: 'the outline does not close. Write its first point once more at its end',
        }),
    )
    .length(1, 'a lake has one ring'),
});

/** A line of `roads.geojson`. */
const roadFeature = z
  .object({
    type: z.literal('Feature'),
    properties: z.strictObject({
      ...named,
      kind: z.enum(['main', 'minor'], { error: 'must be "main" or "minor"' }),
    }),
    geometry: lineString,
  })
  .transform(({ properties: { id, name, name_ar: nameAr, kind }, geometry }): DrawnLine => ({
    id,
    name,
    nameAr,
    kind,
    points: geometry.coordinates,
  }));

/** A line of `rivers.geojson`. */
const riverFeature = z
  .object({
    type: z.literal('Feature'),
    properties: z.strictObject({
      ...named,
      rank: z.union([z.literal(1), z.literal(2)], {
        error: 'must be 1 or 2, by how great the river is',
      }),
    }),
    geometry: lineString,
  })
  .transform(({ properties: { id, name, name_ar: nameAr, rank }, geometry }): DrawnLine => ({
    id,
    name,
    nameAr,
    kind: String(rank),
    points: geometry.coordinates,
  }));

/** An outline of `lakes.geojson`: its ring, without the last point, which repeats the first. */
const lakeFeature = z
  .object({
    type: z.literal('Feature'),
    properties: z.strictObject(named),
    geometry: polygon,
  })
  .transform(({ properties: { id, name, name_ar: nameAr }, geometry }): DrawnLine => ({
    id,
    name,
    nameAr,
    kind: 'lake',
    points: geometry.coordinates[0]?.slice(0, -1) ?? [],
  }));

/** A file of features; each feature is asked on its own, so that one fault hides no other. */
export const featureFile = z.object({
  type: z.literal('FeatureCollection', {
    error:
      'the file must begin {"type":"FeatureCollection","features":[, like the other files of lines',
  }),
  features: z.array(z.unknown(), {
    error:
      'the file has no list "features": after "type":"FeatureCollection" comes "features":[ and then the lines',
  }),
});

/** The files of drawn lines and what stands in each. In a polygon the points lie one level deeper, in a ring. */
export const lineFiles = {
  roads: { title: 'Roads', feature: roadFeature, isRing: false },
  rivers: { title: 'Rivers', feature: riverFeature, isRing: false },
  lakes: { title: 'Lakes', feature: lakeFeature, isRing: true },
} as const;
