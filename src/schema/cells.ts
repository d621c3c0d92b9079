import { z } from 'astro/zod';
import { parseDay, type Day } from '../model/day.ts';
import { didYouMean } from './closest.ts';

/** The reserved word in a `sources` cell: a page was looked for, and none was found. */
export const UNSOURCED = 'unsourced';

const blank = (what: string): string => `is blank; ${what} is needed here`;

/** A cell that must hold something. `what` is named where it does not. */
function filled(what: string): z.ZodType<string, string | undefined> {
  return z
    .string()
    .optional()
    .transform((cell, context) => {
      if (cell !== undefined) return cell;
      context.addIssue({ code: 'custom', message: blank(what) });
      return z.NEVER;
    });
}

/** A cell of words. */
export function words(what = 'text'): z.ZodType<string, string | undefined> {
  return filled(what);
}

/** A cell of words that may be blank, and is then an empty text. */
export function note(): z.ZodType<string, string | undefined> {
  return z
    .string()
    .optional()
    .transform((cell) => cell ?? '');
}

/** A cell that names a row. `rule` says how such an id is written. */
export function id(
  form = /^[a-z0-9]+(-[a-z0-9]+)*$/,
  rule = 'write lower-case words with hyphens, such as al-qaryatayn',
): z.ZodType<string, string | undefined> {
  return filled('an id').pipe(
    z.string().regex(form, { error: ({ input }) => `"${String(input)}" is no id; ${rule}` }),
  );
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

/** A cell that may name a row of another table. Whether the row is there is asked of all files together. */
export function reference(): z.ZodType<string | undefined, string | undefined> {
  return z.string().optional();
}

/** A cell that must name a row of another table. */
export function neededReference(what: string): z.ZodType<string, string | undefined> {
  return filled(what);
}

/** A cell of several ids with semicolons between them. */
export function ids(): z.ZodType<string[], string | undefined> {
  return z
    .string()
    .optional()
    .transform((cell) => splitIds(cell ?? ''));
}

/** A cell of at least one id. */
export function neededIds(what: string): z.ZodType<string[], string | undefined> {
  return filled(what).transform(splitIds);
}

/** The ids of a cell. */
export function splitIds(cell: string): string[] {
  return cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A cell that holds one of a few words. */
export function oneOf<const W extends string>(
  known: readonly W[],
): z.ZodType<W, string | undefined> {
  return filled(`one of ${known.join(', ')}`).pipe(
    z.enum(known, {
      error: ({ input }) => {
        const found = String(input);
        return `"${found}" is not known here.${didYouMean(found, known)} Known: ${known.join(', ')}`;
      },
    }),
  );
}

/** A cell that holds one of a few words or is blank. */
export function maybeOneOf<const W extends string>(
  known: readonly W[],
): z.ZodType<W | undefined, string | undefined> {
  return orBlank(oneOf(known));
}

/** Makes a cell one that may be blank, and is then undefined: never 0, never an empty word. */
function orBlank<T>(
  cell: z.ZodType<T, string | undefined>,
): z.ZodType<T | undefined, string | undefined> {
  return cell.optional();
}

/** What may have been meant by a cell that is no number. */
function numberHint(cell: string): string {
  const plain = cell.replaceAll(/[\s\u00A0\u202F]/g, '');
  if (/^-?\d+,\d+$/.test(plain) && !/^-?\d{1,3},\d{3}$/.test(plain)) {
    return ` Did you mean ${plain.replace(',', '.')}? Decimals take a point.`;
  }
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain)) {
    return ` Did you mean ${plain.replaceAll(',', '')}? Thousands take no comma.`;
  }
  if (/^-?\d+(\.\d+)?$/.test(plain)) return ` Did you mean ${plain}?`;
  if (/^\d+°/.test(plain)) return ' Write degrees as a decimal number, such as 34.2296.';
  return '';
}

/** A cell that holds a number within bounds, in the unit that its column says. */
export function number(
  bounds: { readonly min?: number; readonly max?: number; readonly whole?: boolean } = {},
): z.ZodType<number, string | undefined> {
  const { min = -Infinity, max = Infinity, whole = false } = bounds;
  return filled('a number').transform((cell, context) => {
    const value = Number(cell);
    const fault = !/^-?\d+(\.\d+)?$/.test(cell)
      ? `"${cell}" is no number.${numberHint(cell)}`
      : whole && !Number.isInteger(value)
        ? `${cell} is no whole number`
        : value < min || value > max
          ? `${cell} is out of bounds; allowed is ${boundsInWords(min, max)}`
          : undefined;
    if (fault === undefined) return value;
    context.addIssue({ code: 'custom', message: fault });
    return z.NEVER;
  });
}

function boundsInWords(min: number, max: number): string {
  if (max === Infinity) return `${min} or more`;
  return min === -Infinity ? `${max} or less` : `${min} to ${max}`;
}

/** A number, or a blank that is undefined. */
export function maybeNumber(
  bounds: Parameters<typeof number>[0] = {},
): z.ZodType<number | undefined, string | undefined> {
  return orBlank(number(bounds));
}

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

/** A cell that holds the address of a page. */
export function link(): z.ZodType<string, string | undefined> {
  return filled('the address of a page').transform((cell, context) => {
    const url = URL.canParse(cell) ? new URL(cell) : undefined;
    if (url && ['http:', 'https:'].includes(url.protocol) && !/\s/.test(cell)) return cell;
    const meant = `https://${cell.replace(/^([a-z]*:)?\/*/i, '')}`;
    const hint =
      URL.canParse(meant) && !/\s/.test(meant) && /\.[a-z]{2}/i.test(meant)
        ? ` Did you mean "${meant}"?`
        : '';
    context.addIssue({
      code: 'custom',
      message: `"${cell}" is no link; it must begin with http:// or https://.${hint}`,
    });
    return z.NEVER;
  });
}
