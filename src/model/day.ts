/** A calendar day as text, `2017-10-01`. Text, because a `Date` is an instant and shows the day before west of Greenwich. */
export type Day = string & { readonly brand: 'Day' };

const MS_PER_DAY = 86_400_000;

/**
 * Reads a day written `yyyy-mm-dd`.
 *
 * @throws RangeError for any other form, and for days that no calendar has
 */
export function parseDay(text: string): Day {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // Date.parse takes 2017-02-30 for 2 March in some engines: only a day that prints as it was written is one.
  if (Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== text) {
    throw new RangeError(`not a day: "${text}" (expected a real date as yyyy-mm-dd)`);
  }
  return text as Day;
}

/** Whole days since 1 January 1970: for arithmetic and for scales. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
}

/** The day that is so many whole days after 1 January 1970. Fractions are cut: a day begins at its midnight. */
export function dayFromNumber(days: number): Day {
  return new Date(Math.floor(days) * MS_PER_DAY).toISOString().slice(0, 10) as Day;
}

/** The day `count` days later; earlier when negative. */
export function addDays(day: Day, count: number): Day {
  return dayFromNumber(dayNumber(day) + count);
}

/** Days from one day to another: 1 to 21 October is 20. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}
