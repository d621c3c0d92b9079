import { z } from 'astro/zod';
import { day } from '../story.ts';
import { nameOf } from '../references.ts';

/** The file `charts/accounts.yaml`: rows of a drawn table, by key of their words. */
export const sheetFile = z.strictObject({ rows: z.array(nameOf('onSheet.accounts')).min(1) });

/** The file `charts/week.yaml`: rows of a drawn table with a day each. */
export const weekFile = z.strictObject({
  rows: z.array(z.strictObject({ day, words: nameOf('onSheet.week') })).min(1),
});

/** The file `charts/days.yaml`: the days of the hold, in parts, and what stands at each day. */
export const daysFile = z.strictObject({
  from: day,
  to: day,
  spell: z.number().int().positive().meta({ description: 'Which hold of the subject, from 1.' }),
  parts: z.record(z.string(), z.strictObject({ from: day, to: day })),
  rows: z.array(z.strictObject({ day, to: day.optional(), words: nameOf('onSheet.days') })),
});

/** The file `charts/thennow.yaml`: claims of the first report, by form of the picture. */
export const thenNowFile = z.record(z.string(), z.array(nameOf('claims')).min(1));
