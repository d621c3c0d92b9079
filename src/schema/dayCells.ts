import { z } from 'astro/zod';
import { parseDay, type Day } from '../model/day.ts';
import { filled, note, orBlank } from './cells.ts';

/** Days from 30 December 1899, from which spreadsheets count, to 1 January 1970. */
const SPREADSHEET_EPOCH_DAYS = 25_569;

/** What may have been meant by a cell that is no day. */
function dayHint(cell: string): string {
  if (/^[34]\d{4}$/.test(cell)) {
    const day = new Date((Number(cell) - SPREADSHEET_EPOCH_DAYS) * 86_400_000);
    return ` Did you mean ${day.toISOString().slice(0, 10)}? A spreadsheet turned the date into a number.`;
  }
  const [, first = '', second = '', year = ''] =
    /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(cell) ?? [];
  if (year !== '') {
    const [a, b] = [first.padStart(2, '0'), second.padStart(2, '0')];
    const possible = [`${year}-${b}-${a}`, `${year}-${a}-${b}`].filter(isDay);
    return possible.length === 0 ? '' : ` Did you mean ${[...new Set(possible)].join(' or ')}?`;
  }
  const [, y = '', m = '', d = ''] = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/.exec(cell) ?? [];
  const padded = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return padded !== cell && isDay(padded) ? ` Did you mean ${padded}?` : '';
}

function isDay(text: string): boolean {
  try {
    parseDay(text);
    return true;
  } catch {
    return false;
  }
}

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
        message: `"${cell}" is no date; write a real day as yyyy-mm-dd, such as ${bounds.from}.${dayHint(cell)}`,
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
        `"${String(input)}" is no date of a page; write yyyy, yyyy-mm, yyyy-mm-dd, or n.d. where it names none`,
    }),
  );
}
