import { z } from 'astro/zod';
import type { Settings } from '../model/settings.ts';
import { day } from './story.ts';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words with hyphens, such as deir-ez-zor');
const degrees = z.number().min(-180).max(180);
const km = z.number().positive();

const party = z.strictObject({
  id: id.meta({
    description:
      'Its class in parties.css and patterns.ts of src/styles, and its key in the words.',
  }),
  holders: z.array(id).min(1).meta({ description: 'Holders of control.csv that are drawn alike.' }),
  focus: z.boolean().default(false).meta({ description: 'The party whose ground is measured.' }),
});

/** The file `settings.yaml`: what the story is about. */
export const settingsFile = z
  .strictObject({
    title: z.string().min(1),
    editions: z
      .array(z.enum(['en', 'ar']))
      .min(1)
      .meta({ description: 'Languages that are published; the first has no folder.' }),
    offline: z.boolean().default(false).meta({
      description:
        'A visited edition stays readable without a network. Switched off, what readers keep is dropped on their next visit.',
    }),
    chapters: z.array(id).min(1).meta({ description: 'Folders of chapters, in reading order.' }),
    subject: id.meta({ description: 'The place that owns the accent colour.' }),
    reference: id.meta({ description: 'The place that distances are measured to.' }),
    storyDay: day,
    firstDay: day.meta({ description: 'Every record begins on this day.' }),
    lastDay: day,
    firstReport: id.meta({ description: 'The source whose claims are judged.' }),
    monitor: z.string().min(1).optional().meta({
      description:
        'Who counted most of the dead, as casualties.csv names them: the methods tell how many counts rest on them.',
    }),
    topics: z
      .array(id)
      .min(1)
      .meta({ description: 'What claims are about: a few groups for readers to choose from.' }),
    countries: z
      .array(
        z.strictObject({
          id: z.string().regex(/^[A-Z]{2}$/, 'a country is two capital letters, such as SY'),
          atlas: z
            .string()
            .regex(/^\d{3}$/, "an atlas id is three digits in quotes, such as '760'"),
          areaKm2: z.number().positive(),
        }),
      )
      .min(1),
    labelledCountries: z
      .array(z.string().regex(/^[A-Z]{2}$/, 'a country is two capital letters, such as LB'))
      .default([]),
    projection: z.strictObject({ rotate: degrees, parallels: z.tuple([degrees, degrees]) }),
    parties: z.array(party).min(1),
    ground: z.strictObject({ reachKm: km, linkKm: km, sampleKm: km }),
    mainBody: z.strictObject({ river: id, withinKm: km }),
    otherRule: z.strictObject({ openGroundKm: km }),
  })
  .refine(({ parties }) => parties.filter(({ focus }) => focus).length === 1, {
    path: ['parties'],
    error:
      'exactly one party must have focus: true. Write it at the party whose ground is measured, and at no other',
  })
  .refine(
    ({ parties }) => {
      const holders = parties.flatMap((each) => each.holders);
      return new Set(holders).size === holders.length;
    },
    {
      path: ['parties'],
      error: 'each holder may stand in one party only. Take it out of the others',
    },
  )
  .refine(({ firstDay, storyDay, lastDay }) => firstDay <= storyDay && storyDay <= lastDay, {
    path: ['storyDay'],
    error: 'firstDay, storyDay and lastDay must follow each other. Are two of them swapped?',
  }) satisfies z.ZodType<Settings>;
