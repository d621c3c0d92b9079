import { formatAreaKm2, formatDay, formatKm, formatNumber, locales } from './format.ts';
import type { Party } from './parties.ts';
import { nameOn, placesOn } from './tables/map.ts';
import { tableOf } from './tables/tables.ts';
import type { TableInput } from './tables/tableInput.ts';
import { fill } from './words.ts';

/** Sentences of an alternative text, with braces for what the picture says. */
export interface AltWords {
  /** {day}: how the text of a map begins. */
  readonly map: string;
  /** {holder} {places} */
  readonly holds: string;
  /** {places}: where a map shows no holders. */
  readonly places: string;
  /** {distance} {from} {to}: a line that is drawn in full. */
  readonly main: string;
  /** The same to an encircled pocket. */
  readonly pocket: string;
  /** The same over open ground. */
  readonly open: string;
  /** {from} {to}: a line without a length. */
  readonly claimed: string;
  /** {area} {distance} */
  readonly readings: string;
  /** {area}: where nothing connected is left. */
  readonly readingsNone: string;
  /** {title} {subtitle} {count}: a chart, whose table follows. */
  readonly chart: string;
}

/** What else a text needs: the words of its figure, and the sentences. */
export interface AltInput extends TableInput {
  readonly figure: { readonly title: string; readonly subtitle: string };
  readonly alt: AltWords;
}

function mapText(input: AltInput): string {
  const { step, ground, lineKm, words, alt, locale } = input;
  const { lines, day, hasGround } = step.scene;
  const list = new Intl.ListFormat(locales[locale].tag);
  const name = (id: string): string => nameOn(input, id);
  const groups = new Map<Party | undefined, string[]>();
  for (const id of placesOn(input)) {
    const party = hasGround ? ground.holders.get(id) : undefined;
    // Only a place that somebody holds has a holder; the middle of a city is a point.
    if (hasGround && party === undefined) continue;
    groups.set(party, [...(groups.get(party) ?? []), name(id)]);
  }
  const held = [...groups].map(([party, names]) => {
    const places = list.format(names);
    return party === undefined
      ? fill(alt.places, { places })
      : fill(alt.holds, { holder: words.party[party] ?? party, places });
  });
  const drawn = lines.map(({ from, to, kind }, i) =>
    fill(alt[kind], {
      from: name(from),
      to: name(to),
      distance: formatKm(lineKm[i] ?? 0, 'km', locale),
    }),
  );
  const area = formatAreaKm2(ground.landKm2, locale);
  const readings = !hasGround
    ? []
    : ground.connectedKm === undefined
      ? [fill(alt.readingsNone, { area })]
      : [fill(alt.readings, { area, distance: formatKm(ground.connectedKm, 'km', locale) })];
  return [fill(alt.map, { day: formatDay(day, locale) }), ...held, ...drawn, ...readings].join(' ');
}

function chartText(input: AltInput): string {
  const { figure, alt, locale } = input;
  return fill(alt.chart, {
    title: figure.title,
    subtitle: figure.subtitle,
    count: formatNumber(tableOf(input).rows.length, locale),
  });
}

/** What a step's picture shows, in words made of the same data as its marks; an editor's own words go before it. */
export function altText(input: AltInput): string {
  return input.step.scene.picture === 'map' ? mapText(input) : chartText(input);
}
