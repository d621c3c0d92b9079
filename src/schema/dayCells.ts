import { z } from 'astro/zod';
import { parseDay, type Day } from '../model/day.ts';
import { filled, note, orBlank } from './cells.ts';
import { isDay, meantDay, meantInWords } from './meant.ts';

/** A cell that holds a calendar day within bounds. */
export function day(bounds: {
  readonly from: Day;
  readonly to: Day;
}): z.ZodType<Day, string | undefined> {
  return filled('a date as yyyy-mm-dd').transform((cell, context) => {
    if (isDay(cell)) {
      const found = parseDay(cell);
      if (found >= bounds.from && found <= bounds.to) return found;
      context.addIssue({
        code: 'custom',
        message: `${cell} is out of bounds; dates here run from ${bounds.from} to ${bounds.to}`,
      });
    } else {
      context.addIssue({
        code: 'custom',
        message: `"${cell}" is no date; write a real day as yyyy-mm-dd, such as ${bounds.from}.${meantInWords(meantDay(cell))}`,
      });
    }
    return z.NEVER;
  });
}

/** A day, or a blank that is undefined. */
export function maybeDay(bounds: {
  readonly from: Day;
  readonly to: Day;
}): z.ZodType<Day | undefined, string | undefined> {
  return orBlank(day(bounds));
}

/** A cell with the day, month or year on which a page appeared; `n.d.` where the page names none. */
export function published(): z.ZodType<string, string | undefined> {
  return note().pipe(
    z.string().regex(/^(|n\.d\.|\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)$/, {
      error: ({ input }) =>
        `"${String(input)}" is no date of a page; write its day, month or year as 2017-10-02, 2017-10 or 2017, or n.d. where it names none.${meantInWords(meantDay(String(input)))}`,
    }),
  );
}
