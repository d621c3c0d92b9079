import { z } from 'astro/zod';
import { filled, orBlank } from './cells.ts';
import { meantInWords, meantNumber } from './meant.ts';

/** A cell that holds a number within bounds, in the unit that its column says. */
export function number(
  bounds: { readonly min?: number; readonly max?: number; readonly whole?: boolean } = {},
): z.ZodType<number, string | undefined> {
  const { min = -Infinity, max = Infinity, whole = false } = bounds;
  return filled('a number').transform((cell, context) => {
    const value = Number(cell);
    const fault = !/^-?\d+(\.\d+)?$/.test(cell)
      ? `"${cell}" is no number.${meantInWords(meantNumber(cell)) || ' Write digits, with a point before decimals, such as 12.5'}`
      : whole && !Number.isInteger(value)
        ? `${cell} is no whole number. Write it without decimals`
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
