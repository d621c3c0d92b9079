import type { ElsewhereLine } from './elsewhereData.ts';
import { formatKm, type Locale, type Units } from './format.ts';
import { fill, type Words } from './words.ts';

/** Nearer than this the line is said to reach the place. */
const REACHED_KM = 5;

interface Language {
  readonly words: Words;
  readonly locale: Locale;
  readonly units: Units;
}

/** Where the line ends, in a few words: 52 km short of Paris. Empty where it was not drawn towards a place. */
export function endWords(
  { towards }: ElsewhereLine,
  lineKm: number,
  { words, locale, units }: Language,
): string {
  if (!towards) return '';
  const over = lineKm - towards.km;
  const { atPlace, beyond, short } = words.elsewhere;
  const template = Math.abs(over) <= REACHED_KM ? atPlace : over > 0 ? beyond : short;
  return fill(template, {
    place: towards.name,
    distance: formatKm(Math.abs(over), units, locale),
  });
}

/** The whole picture in one sentence, for the line under the controls and for who does not see it. */
export function lineSentence(
  line: ElsewhereLine,
  lineKm: number,
  { words, locale, units }: Language,
): string {
  const values = { from: line.from, distance: formatKm(lineKm, units, locale) };
  if (!line.towards) return fill(words.elsewhere.sentenceTyped, values);
  const { sentenceAt, sentenceBeyond, sentenceShort } = words.elsewhere;
  const over = lineKm - line.towards.km;
  const template =
    Math.abs(over) <= REACHED_KM ? sentenceAt : over > 0 ? sentenceBeyond : sentenceShort;
  return fill(template, {
    ...values,
    place: line.towards.name,
    rest: formatKm(Math.abs(over), units, locale),
  });
}

/** A place that has no name, by its coordinates: 48.85° N, 2.35° E. */
export function coordinateWords(
  [lon, lat]: readonly [number, number],
  { words, locale }: Language,
): string {
  const { north, south, east, west, coordinates } = words.elsewhere;
  const degrees = (value: number): string =>
    new Intl.NumberFormat(locale === 'ar' ? 'ar-u-nu-latn' : locale, {
      maximumFractionDigits: 2,
    }).format(Math.abs(value));
  return fill(coordinates, {
    lat: fill(lat < 0 ? south : north, { degrees: degrees(lat) }),
    lon: fill(lon < 0 ? west : east, { degrees: degrees(lon) }),
  });
}
