import type { Drawing } from './drawing.ts';
import { formatKm, formatNumber, inUnits } from './format.ts';
import { fill } from './words.ts';

/** A place on the straight line from the subject. */
export interface MeasuredPlace {
  readonly id: string;
  readonly label: string;
  /** For a phone; the label where there is none. */
  readonly shortLabel?: string;
  /** Kilometres from the subject along the straight line. */
  readonly km: number;
  /** The place that everything is measured from, at 0 km. */
  readonly isSubject?: boolean;
}

/** A distance as somebody printed it. */
export interface PrintedFigure {
  readonly id: string;
  /** The claim of the ledger that it is. */
  readonly claim?: string;
  /** The figure in its own words, without quotation marks: 200 miles. */
  readonly quote: string;
  /** Where it stood: the headline. */
  readonly where: string;
  /** The same in kilometres, unrounded. */
  readonly km: number;
}

/** Printed distances to one place against the measured one. */
export interface RulerData {
  readonly measured: readonly MeasuredPlace[];
  /** How far the place that the figures speak of reaches along the line; it is the measured place inside. */
  readonly band: { readonly fromKm: number; readonly toKm: number; readonly label: string };
  readonly printed: readonly PrintedFigure[];
}

/** What the picture is about: the whole line, or its last stretch enlarged. */
export type RulerFocus = 'whole' | 'lens';

/** A printed figure may be this much off a place and still be called its distance. */
const NEAR_KM = 2;

/**
 * The measured place that the printed figures speak of.
 *
 * @throws RangeError when none lies in the band
 */
export function targetOf({ measured, band }: RulerData): MeasuredPlace {
  const target = measured.find(({ km }) => km >= band.fromKm && km <= band.toKm);
  if (!target) {
    const places = measured.map(({ label, km }) => `${label} ${km}`).join(', ');
    throw new RangeError(`no place from ${band.fromKm} to ${band.toKm} km: ${places}`);
  }
  return target;
}

/** First and last kilometre of the enlarged stretch, whole tens: all printed figures, the band, and some air. */
export function lensDomain(data: RulerData): readonly [fromKm: number, toKm: number] {
  const all = [data.band.fromKm, data.band.toKm, ...data.printed.map(({ km }) => km)];
  return [
    Math.floor((Math.min(...all) - 5) / 10) * 10,
    Math.ceil((Math.max(...all) + 5) / 10) * 10,
  ];
}

/** Another measured place that the figure fits: what the writer may have meant. */
export function neighbourOf(data: RulerData, { km }: PrintedFigure): MeasuredPlace | undefined {
  const target = targetOf(data);
  return data.measured.find(
    (place) => place !== target && !place.isSubject && Math.abs(place.km - km) <= NEAR_KM,
  );
}

/** What is said of a printed figure. */
export interface PrintedWords {
  /** In quotation marks. */
  readonly quote: string;
  /** In the reader's units; empty where the quote already says so. */
  readonly length: string;
  readonly difference: string;
  readonly differenceLong: string;
  readonly differenceShort: string;
}

/** Differences are of the rounded lengths, so that a reader who subtracts what is printed gets what is printed. */
export function printedWords(
  data: RulerData,
  figure: PrintedFigure,
  drawing: Drawing,
): PrintedWords {
  const { words, units, locale } = drawing;
  const rounded = (km: number) => Math.round(inUnits(km, units));
  const over = rounded(figure.km) - rounded(targetOf(data).km);
  const distance = formatKm(Math.abs(over) * inUnits(1, units) ** -1, units, locale);
  const say = (more: string, less: string) =>
    over === 0 ? words.ruler.exact : fill(over > 0 ? more : less, { distance });
  const length = formatKm(figure.km, units, locale);
  return {
    quote: fill(words.ruler.quote, { quote: figure.quote.replaceAll(' ', '\u00a0') }),
    length:
      figure.quote.replaceAll('\u00a0', ' ') === length.replaceAll('\u00a0', ' ') ? '' : length,
    difference: say(words.ruler.more, words.ruler.less),
    differenceLong: say(words.ruler.moreThanMeasured, words.ruler.lessThanMeasured),
    differenceShort: say(words.ruler.moreShort, words.ruler.lessShort),
  };
}

/** How wide the measured place is, in words: 290 to 293 km across the city. */
export function bandWords({ band }: RulerData, { words, units, locale }: Drawing): string {
  return fill(words.ruler.band, {
    from: formatNumber(inUnits(band.fromKm, units), locale),
    to: formatKm(band.toKm, units, locale),
    label: band.label,
  });
}
