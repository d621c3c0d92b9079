import { z } from 'astro/zod';
import { didYouMean } from './closest.ts';

/** The reserved word in a `sources` cell: a page was looked for, and none was found. */
export const UNSOURCED = 'unsourced';

const blank = (what: string): string => `is blank; ${what} is needed here`;

/** A cell that must hold something. `what` is named where it does not. */
export function filled(what: string): z.ZodType<string, string | undefined> {
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

/** ` Did you mean "al-qaryatayn"?` for "Al Qaryatayn", or nothing. */
function meantId(found: string, form: RegExp): string {
  const plain = found
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return form.test(plain) ? ` Did you mean "${plain}"?` : '';
}

/** A cell that names a row. `rule` says how such an id is written. */
export function id(
  form = /^[a-z0-9]+(-[a-z0-9]+)*$/,
  rule = 'write lower-case words with hyphens, such as al-qaryatayn',
): z.ZodType<string, string | undefined> {
  return filled('an id').pipe(
    z.string().regex(form, {
      error: ({ input }) => `"${String(input)}" is no id; ${rule}.${meantId(String(input), form)}`,
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
export function orBlank<T>(
  cell: z.ZodType<T, string | undefined>,
): z.ZodType<T | undefined, string | undefined> {
  return cell.optional();
}

/** A cell that holds the address of a page. */
export function link(): z.ZodType<string, string | undefined> {
  return filled('the address of a page').transform((cell, context) => {
    const url = URL.canParse(cell) ? new URL(cell) : undefined;
    if (url && ['http:', 'https:'].includes(url.protocol) && !/\s/.test(cell)) {
      if (url.username === '' && url.password === '') return cell;
      context.addIssue({
        code: 'custom',
        message: `"${cell}" leads to ${url.host}, not to what stands before the @; write it without`,
      });
      return z.NEVER;
    }
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
