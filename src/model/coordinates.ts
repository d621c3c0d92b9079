import type { LonLat } from './records.ts';

/** Why a text is no place; the page says it in its language. */
export type CoordinateProblem = 'empty' | 'not-two' | 'latitude' | 'longitude';

/** What a reader typed: a place, or what is wrong with it. */
export type ReadCoordinates = { readonly at: LonLat } | { readonly problem: CoordinateProblem };

/** One angle as it was typed, with the axis that its letter or label names, if one does. */
interface Angle {
  readonly degrees: number;
  readonly axis: 'lat' | 'lon' | undefined;
}

/** Letters of the compass, in English and as Arabic maps shorten them: north, south, east, west. */
const NAMED: Readonly<Record<string, readonly ['lat' | 'lon', 1 | -1]>> = {
  lat: ['lat', 1],
  lon: ['lon', 1],
  n: ['lat', 1],
  s: ['lat', -1],
  e: ['lon', 1],
  w: ['lon', -1],
  ش: ['lat', 1],
  ج: ['lat', -1],
  ق: ['lon', 1],
  غ: ['lon', -1],
};

const NAME = 'lat|lon|[nsewشجقغ]';
const DEGREES = String.raw`([+-]?\d+(?:\.\d+)?)`;
const PART = String.raw`(\d+(?:\.\d+)?)`;
const MARKED = String.raw`${DEGREES}\s*°?(?:\s*${PART}\s*')?(?:\s*${PART}\s*")?`;
/** The name before the figure, after it, or none. Spaces may part degrees from minutes only where a letter ends them. */
const FORMS = {
  before: new RegExp(String.raw`(?<name>${NAME})\s*[:=]?\s*${MARKED}`, 'gu'),
  after: new RegExp(
    String.raw`${DEGREES}[°\s]*(?:${PART}['\s]*)?(?:${PART}["\s]*)?(?<name>${NAME})`,
    'gu',
  ),
  bare: new RegExp(MARKED, 'gu'),
};

/** The many ways of writing one thing, made one: digits, signs, marks of minutes and seconds, labels, decimal commas. */
function plain(text: string): string {
  const tidy = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[−‐‑–]/g, '-')
    .replace(/[\u2032’ʹ]/g, "'")
    .replace(/''|[″”“]/g, '"')
    .replace(/º/g, '°')
    .replace(/٫/g, '.')
    .replace(/[،؛]/g, ',')
    .replace(/latitude|خط العرض|عرض/g, 'lat')
    .replace(/longitude|lng|long|خط الطول|طول/g, 'lon')
    .replace(/\b(?:north|south|east|west)\b/g, (word) => word.charAt(0))
    .replace(/^\s*geo:/, '');
  const hasDecimalCommas = !tidy.includes('.') && /\d,\d+[^\d]+\d+,\d/.test(tidy);
  return hasDecimalCommas ? tidy.replace(/(\d),(?=\d)/g, '$1.') : tidy;
}

function anglesOf(text: string): Angle[] | undefined {
  const trimmed = text.replace(/^[\s[(]+|[\s\])]+$/g, '');
  const form = new RegExp(`^(?:${NAME})`, 'u').test(trimmed)
    ? FORMS.before
    : new RegExp(`(?:${NAME})$`, 'u').test(trimmed)
      ? FORMS.after
      : FORMS.bare;
  const angles: Angle[] = [];
  const rest = trimmed.replace(form, (...match) => {
    const { name = '' } = (match.at(-1) ?? {}) as { name?: string };
    // The groups stand between the whole match and its place: name first where it comes first.
    const [degrees = 0, minutes = 0, seconds = 0] = (match.slice(1, -3) as (string | undefined)[])
      .filter((group) => group !== name || name === '')
      .map((group) => Number(group ?? 0));
    const [axis, sign] = NAMED[name] ?? [undefined, 1];
    const size = Math.abs(degrees) + minutes / 60 + seconds / 3600;
    angles.push({ degrees: sign * (Object.is(Math.sign(degrees), -1) ? -size : size), axis });
    return '';
  });
  return /^[\s,;/]*$/.test(rest) ? angles : undefined;
}

/**
 * A place from what a reader typed: "48.85, 2.35", "48°51′N 2°21′E", "lon 2.35 lat 48.85", "٤٨٫٨٥، ٢٫٣٥". Latitude first, as
 * atlases have it, unless letters say otherwise, square brackets make it GeoJSON, or the first can be no latitude.
 */
export function readCoordinates(text: string): ReadCoordinates {
  if (text.trim() === '') return { problem: 'empty' };
  const [first, second, ...more] = anglesOf(plain(text)) ?? [];
  if (!first || !second || more.length > 0) return { problem: 'not-two' };
  if ((first.axis === undefined) !== (second.axis === undefined)) return { problem: 'not-two' };
  if (first.axis !== undefined && first.axis === second.axis) return { problem: 'not-two' };
  const isLonFirst =
    first.axis === undefined
      ? text.trim().startsWith('[') ||
        (Math.abs(first.degrees) > 90 && Math.abs(second.degrees) <= 90)
      : first.axis === 'lon';
  const [lon, lat] = isLonFirst ? [first.degrees, second.degrees] : [second.degrees, first.degrees];
  if (Math.abs(lat) > 90) return { problem: 'latitude' };
  if (Math.abs(lon) > 180) return { problem: 'longitude' };
  return { at: [lon, lat] };
}
