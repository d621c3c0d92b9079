import { dayFromNumber, type Day } from '../model/day.ts';

/** What readers choose: the same length in kilometres or in statute miles. */
export type Units = 'km' | 'miles';

/** Languages of the site. */
export type Locale = 'en' | 'ar';

/** The one place where a language's tag stands: other tags have other months or other digits. */
export const locales = {
  en: { tag: 'en-GB', direction: 'ltr', about: 'about', comma: ', ', semicolon: '; ' },
  // Syria's month names, and Western digits, which match axes and tables.
  ar: {
    tag: 'ar-SY-u-nu-latn',
    direction: 'rtl',
    about: 'نحو',
    comma: '، ',
    semicolon: '؛ ',
  },
} as const satisfies Record<
  Locale,
  { tag: string; direction: 'ltr' | 'rtl'; about: string; comma: string; semicolon: string }
>;

/** Kilometres in a statute mile, by definition. */
export const KM_PER_MILE = 1.609344;

/** A length in the reader's units, as a bare number. */
export function inUnits(km: number, units: Units): number {
  return units === 'km' ? km : km / KM_PER_MILE;
}

/** A length given in the reader's units, in kilometres. */
export function inKm(length: number, units: Units): number {
  return units === 'km' ? length : length * KM_PER_MILE;
}

/** Intl puts thin or plain spaces between number and unit, by language and version: here none may break. */
const unbroken = (text: string) => text.replace(/[\s\u202f]/gu, '\u00a0');

const numberForms = new Map<string, Intl.NumberFormat>();
const dateForms = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter takes a hundred times as long as using it. */
function numberForm(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${Object.values(options).join(' ')}`;
  const form = numberForms.get(key) ?? new Intl.NumberFormat(locales[locale].tag, options);
  numberForms.set(key, form);
  return form;
}

/** A whole number with the language's grouping: 16,000. */
export function formatNumber(value: number, locale: Locale): string {
  const text = numberForm(locale, { maximumFractionDigits: 0 }).format(value);
  // -0.4 is nothing, and must not read as less than nothing.
  return text === '-0' ? '0' : text;
}

/** A share of a hundred in the language's own form: 87%. */
export function formatPercent(value: number, locale: Locale): string {
  const text = numberForm(locale, {
    style: 'percent',
    maximumFractionDigits: 1,
  }).format(value / 100);
  return unbroken(text);
}

/** Two numbers as a range: 400–800. */
export function formatRange(low: number, high: number, locale: Locale): string {
  return numberForm(locale, { maximumFractionDigits: 0 }).formatRange(low, high);
}

/** How a length is printed. */
export interface KmOptions {
  /** Round to tens and say so: for what is approximate by nature. */
  readonly about?: boolean;
}

/** A length as readers see it: 292 km, 182 miles, about 300 km. Number and unit never part. */
export function formatKm(
  km: number,
  units: Units,
  locale: Locale,
  { about = false }: KmOptions = {},
): string {
  const { about: word } = locales[locale];
  const length = inUnits(km, units);
  // English has no short form for miles that readers would know.
  const figure = numberForm(locale, {
    style: 'unit',
    unit: units === 'km' ? 'kilometer' : 'mile',
    unitDisplay: units === 'km' ? 'short' : 'long',
    maximumFractionDigits: 0,
  }).format(about ? Math.round(length / 10) * 10 : Math.round(length));
  return about ? `${word}\u00a0${unbroken(figure)}` : unbroken(figure);
}

const dayForms = {
  /** 1 October 2017 */
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  /** 1 Oct 2017 */
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  /** October 2017 */
  month: { month: 'long', year: 'numeric' },
  /** 1 October: where the year is said elsewhere */
  dayMonth: { day: 'numeric', month: 'long' },
  /** 1 Oct */
  dayMonthShort: { day: 'numeric', month: 'short' },
  /** Monday 2 October */
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  /** Monday */
  weekdayOnly: { weekday: 'long' },
  /** 2017 */
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** How much of a day is written. */
export type DayForm = keyof typeof dayForms;

function dateForm(locale: Locale, form: DayForm): Intl.DateTimeFormat {
  const key = `${locale} ${form}`;
  const known =
    dateForms.get(key) ??
    new Intl.DateTimeFormat(locales[locale].tag, { ...dayForms[form], timeZone: 'UTC' });
  dateForms.set(key, known);
  return known;
}

/** A day in words; the day of the month never parts from its month. */
export function formatDay(day: Day, locale: Locale, form: DayForm = 'long'): string {
  const noon = new Date(`${day}T12:00:00Z`);
  const text = dateForm(locale, form).format(noon);
  return text.replace(/^(\d+) /, '$1\u00a0');
}

/** Two days of a month as one: 15–16 Oct. */
export function formatDaySpan(from: Day, to: Day, locale: Locale): string {
  const noon = (day: Day): Date => new Date(`${day}T12:00:00Z`);
  return (
    dateForm(locale, 'dayMonthShort')
      .formatRange(noon(from), noon(to))
      .replace(/[\s\u2009\u202f]*–[\s\u2009\u202f]*/u, '–')
      // Arabic months have names of two words, which may part where a column is narrow.
      .replace(/(\d)[\s\u2009\u202f]+/gu, '$1\u00a0')
  );
}

/** Square kilometres: 90,800 km²; rounded to hundreds, or to thousands where it is only about so much. */
export function formatAreaKm2(
  km2: number,
  locale: Locale,
  { about = false }: KmOptions = {},
): string {
  const unit = locale === 'ar' ? 'كم²' : 'km²';
  const step = about ? 1000 : 100;
  const figure = `${formatNumber(Math.round(km2 / step) * step, locale)}\u00a0${unit}`;
  return about ? `${locales[locale].about}\u00a0${figure}` : figure;
}

/** A number of days with its unit, in the language's own plural: 20 days. */
export function formatDays(count: number, locale: Locale): string {
  const text = numberForm(locale, {
    style: 'unit',
    unit: 'day',
    unitDisplay: 'long',
  }).format(count);
  return unbroken(text);
}

/**
 * Writes the first length and the first date of a language: for them a browser reads its tables, which takes it longer than all
 * that is written after. It reads them once for all threads.
 */
export function readTables(locale: Locale): void {
  formatKm(0, 'km', locale);
  formatDay(dayFromNumber(0), locale, 'medium');
}
