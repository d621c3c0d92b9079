import { z } from 'astro/zod';
import { parseDay } from '../model/day.ts';
import type { PictureName } from '../scene/scene.ts';
import { isDay, meantDay, meantInWords } from './meant.ts';
import { nameOf } from './references.ts';

/** YAML turns an unquoted date into an instant, and 2017-02-30 into the 2nd of March: only quoted days pass. */
export const day = z
  .string({
    error: (issue) =>
      `a day must stand in quotes, '2017-10-01' (found ${issue.input instanceof Date ? issue.input.toISOString().slice(0, 10) : String(issue.input)})`,
  })
  .transform((text, context) => {
    if (isDay(text)) return parseDay(text);
    context.addIssue({
      code: 'custom',
      message: `"${text}" is no date; write a real day in quotes, as '2017-10-01'.${meantInWords(meantDay(text))}`,
    });
    return z.NEVER;
  });

const side = z.enum(['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw']);
const PICTURES = [
  'map',
  'ruler',
  'road',
  'distance',
  'dead',
  'elsewhere',
  'territory',
  'reach',
  'days',
  'accounts',
  'week',
  'thennow',
  'found',
  'timeline',
  'recaptures',
  'prediction',
] as const satisfies readonly PictureName[];
const degrees = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

/** Words on the map can have days: they come and go while the date runs. */
const lasting = {
  from: day.optional().meta({ description: 'Named from this day on.' }),
  until: day.optional().meta({ description: 'No longer named from this day on.' }),
};

/** A file `steps.yaml`: what each step of a chapter shows, the same in every language. */
export const stepsFile = z.array(
  z.strictObject({
    id: z
      .string()
      .regex(
        /^[a-z0-9]+(-[a-z0-9]+)*$/,
        'an id is lower-case words with hyphens, such as deir-ez-zor',
      ),
    picture: z.enum(PICTURES).meta({ description: 'What the stage shows.' }),
    form: z
      .string()
      .default('')
      .meta({ description: 'The form of the picture, where it has several.' }),
    day: day.meta({ description: 'The day that map and instrument show.' }),
    run: z
      .union([z.literal(true), day])
      .optional()
      .meta({
        description:
          'The date runs with the scroll to this step: from the day of the step before (`true`), or from this day.',
      }),
    beside: z
      .enum(PICTURES)
      .optional()
      .meta({ description: 'A chart that stands beside the map, small.' }),
    frame: nameOf('frames').meta({ description: 'A frame of map.yaml.' }),
    ground: z.boolean().default(false).meta({ description: 'Draw who held what.' }),
    lines: z
      .array(
        z.strictObject({
          from: nameOf('places')
            .optional()
            .meta({ description: 'A place; the subject where left out.' }),
          to: nameOf('places', ['connected', 'pocket']).meta({
            description: 'A place, or `connected` or `pocket`: the nearest of each that day.',
          }),
          kind: z.enum(['main', 'pocket', 'open', 'claimed']),
          words: nameOf('onMap')
            .optional()
            .meta({ description: 'Key of the words beside the figure.' }),
          side: side.optional(),
        }),
      )
      .default([]),
    names: z
      .array(
        z.union([
          nameOf('places').transform((place) => ({ place })),
          z.strictObject({
            place: nameOf('places'),
            side: side.optional(),
            wideOnly: z.boolean().optional(),
            ...lasting,
          }),
        ]),
      )
      .default([]),
    areas: z
      .array(
        z.strictObject({
          words: nameOf('onMap').meta({ description: 'Key of the words, in onMap.' }),
          tone: z.string().default('note'),
          at: degrees,
          narrowAt: degrees.optional(),
          wideOnly: z.boolean().optional(),
          ...lasting,
        }),
      )
      .default([]),
  }),
);

const box = z.tuple([z.number(), z.number(), z.number(), z.number()]);
const named = { name: z.string(), nameAr: z.string(), at: degrees };

/** The file `map.yaml`: frames, and the words on the map that belong to no place. */
export const mapFile = z.strictObject({
  extent: box,
  frames: z.record(z.string(), z.strictObject({ wide: box, narrow: box })),
  explorer: z.strictObject({ wide: box, narrow: box }),
  countries: z.array(z.strictObject(named)),
  waters: z.array(z.strictObject({ ...named, angle: z.number() })),
  disputedBorders: z.array(z.tuple([z.string(), z.string()])),
});

/** A file `figures.<language>.yaml`: the words around a picture, by step. */
export const figuresFile = z.record(
  z.string(),
  z.strictObject({
    title: z.string(),
    subtitle: z.string().default(''),
    note: z.string().default(''),
    source: z.array(nameOf('sources')).default([]),
    alt: z
      .string()
      .default('')
      .meta({ description: 'What the picture shows; left out, it is made of the data.' }),
  }),
);
