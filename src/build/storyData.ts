import { dayNumber } from '../model/day.ts';
import { simplifiedEdges } from '../model/edges.ts';
import { toPlane } from '../model/plane.ts';
import type { Locale } from '../scene/format.ts';
import { packGround } from '../scene/packedGround.ts';
import type { StoryData } from '../scene/storyData.ts';
import type { Facts } from './facts.ts';
import { mapName } from './mapName.ts';
import { rememberFor } from './rememberLast.ts';
import type { Story } from './story.ts';
import type { World } from './world.ts';

/** A bend of an edge smaller than this is not sent; corners are rounded by kilometres anyway. */
export const SHAPE_KM2 = 0.6;
/** Kilometres per unit of what is sent. */
export const QUANTUM_KM = 0.25;

/** The edges of a world as they are sent: the same in every language, and as long as the ground is divided the same way. */
export const sentEdges = rememberFor((edges: World['edges']) => simplifiedEdges(edges, SHAPE_KM2));

const packed = rememberFor(({ ground, edges }: World) =>
  packGround(ground, sentEdges(edges), QUANTUM_KM),
);

/** What the stage downloads, in the language of an edition. */
export function storyDataOf(
  story: Story,
  facts: Facts,
  locale: Locale,
  mapWords: Readonly<Record<string, string>>,
): StoryData {
  const { data, settings, projection, world, map, lineKm } = story;
  const nameIn = ({ name, nameAr }: { readonly name: string; readonly nameAr: string }): string =>
    locale === 'ar' ? nameAr : name;
  const used = new Set(
    story.steps.flatMap(({ scene }) => [
      ...scene.names.map(({ place }) => place),
      ...scene.lines.flatMap(({ from, to }) => [from, to]),
    ]),
  );
  const round = (km: number): number => Math.round(km * 10) / 10;
  const rounded = ([x, y]: readonly [number, number]) => [round(x), round(y)] as const;
  return {
    ground: packed(world),
    readings: story.readings.map((reading) => ({
      ...reading,
      landKm2: Math.round(reading.landKm2),
      connected: reading.connected && { ...reading.connected, km: round(reading.connected.km) },
      pocket: reading.pocket && { ...reading.pocket, km: round(reading.pocket.km) },
    })),
    content: {
      subject: settings.subject,
      places: data.places
        .filter(({ id }) => used.has(id) || id === settings.subject)
        .map((place) => {
          const [x, y] = toPlane(projection, place.at);
          return {
            id: place.id,
            name: mapName(place, locale),
            at: [round(x), round(y)],
            rank: place.rank,
            isCity: place.kind === 'city' || place.kind === 'reference',
          };
        }),
      countries: map.countries.map((country) => ({
        name: nameIn(country),
        at: rounded(toPlane(projection, country.at)),
        angle: 0,
      })),
      waters: map.waters.map((water) => ({
        name: nameIn(water),
        at: rounded(toPlane(projection, water.at)),
        angle: water.angle,
      })),
      words: mapWords,
    },
    // Ten metres: more would only be carried to the reader and rounded there.
    lineKm: Object.fromEntries(
      Object.entries(lineKm).map(([step, lengths]) => [
        step,
        lengths.map((km) => Math.round(km * 100) / 100),
      ]),
    ),
    spells: facts.spells(settings.subject).map(({ from, to }) => [dayNumber(from), dayNumber(to)]),
    firstDay: dayNumber(settings.firstDay),
    lastDay: dayNumber(settings.lastDay),
  };
}
