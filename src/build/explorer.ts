import { dayNumber } from '../model/day.ts';
import { rowsByPlace } from '../model/control.ts';
import { simplifiedEdges } from '../model/edges.ts';
import { heldOn, landKm2 } from '../model/holding.ts';
import { turningDays } from '../model/series.ts';
import type {
  ExplorerPlaces,
  ExplorerRecords,
  PackedRow,
  ReachGround,
} from '../scene/explorer/explorerData.ts';
import type { Frame } from '../scene/scene.ts';
import { packGround } from '../scene/packedGround.ts';
import { keptOnDisk } from './keptOnDisk.ts';
import { mapName } from './mapName.ts';
import { QUANTUM_KM, SHAPE_KM2 } from './storyData.ts';
import { planeBox, type Story } from './story.ts';
import { buildWorld } from './world.ts';

/** Reaches that can be looked at besides the story's own: the finite stops of the reach control that are computed. */
export const OTHER_REACHES_KM: readonly number[] = [15, 20, 22, 25, 30];

/** What the explorer shows before its reader moves it, in the plane. */
export function explorerFrame({ projection, map }: Story): Frame {
  return {
    wide: planeBox(projection, map.explorer.wide),
    narrow: planeBox(projection, map.explorer.narrow),
  };
}

/** Places, their names and the roads between them. */
export function explorerPlaces({ data, world }: Story): ExplorerPlaces {
  const aliases = Map.groupBy(data.aliases, ({ place }) => place);
  const index = new Map(data.places.map(({ id }, i) => [id, i]));
  const hundredths = (degrees: number): number => Math.round(degrees * 100);
  return {
    places: data.places.map((place) => ({
      id: place.id,
      name: place.name,
      nameAr: place.nameAr,
      short: mapName(place, 'en'),
      shortAr: mapName(place, 'ar'),
      country: place.country,
      admin1: place.admin1,
      kind: place.kind,
      rank: place.rank,
      lon: place.at[0],
      lat: place.at[1],
      aliases: (aliases.get(place.id) ?? []).map(({ alias }) => alias),
    })),
    links: world.links.map(({ from, to, lengthKm, path }) => {
      let [x, y] = [0, 0];
      return [
        index.get(from) ?? -1,
        index.get(to) ?? -1,
        Math.round(lengthKm * 10),
        ...path.flatMap(([lon, lat]) => {
          const [toX, toY] = [hundredths(lon), hundredths(lat)];
          const step = [toX - x, toY - y];
          [x, y] = [toX, toY];
          return step;
        }),
      ];
    }),
  };
}

/** Every row of the control table with the sources that it names. */
export function explorerRecords({ data }: Story): ExplorerRecords {
  const used = new Set(data.control.flatMap(({ sources }) => sources));
  const sources = data.sources.filter(({ id }) => used.has(id));
  const sourceIndex = new Map(sources.map(({ id }, i) => [id, i]));
  const listOf = (values: readonly string[]): string[] => [...new Set(values)].sort();
  const precisions = listOf(data.control.map(({ precision }) => precision));
  const holders = listOf(data.control.map(({ holder }) => holder));
  const hows = listOf(data.control.map(({ how }) => how));
  const confidences = listOf(data.control.map(({ confidence }) => confidence));
  const rows = [...rowsByPlace(data.control)].map(([place, all]) => [
    place,
    all.map((row): PackedRow => [
      dayNumber(row.day),
      precisions.indexOf(row.precision),
      holders.indexOf(row.holder),
      hows.indexOf(row.how),
      confidences.indexOf(row.confidence),
      row.sources.flatMap((id) => sourceIndex.get(id) ?? []),
      row.isUnsourced ? 1 : 0,
      row.note,
    ]),
  ]);
  return {
    precisions,
    holders,
    hows,
    confidences,
    sources: sources.map(({ publisher, title, url }) => [publisher, title, url]),
    rows: Object.fromEntries(rows) as ExplorerRecords['rows'],
    notes: Object.fromEntries(
      data.places.filter(({ note }) => note !== '').map(({ id, note }) => [id, note]),
    ),
  };
}

/** The ground divided anew for another reach: never in a reader's browser, where it takes a second or more. */
export function reachGround(story: Story, reachKm: number): ReachGround {
  const { data, settings, projection } = story;
  const from = [data.places, data.control, data.roads, data.rivers, settings, story.map.extent];
  return keptOnDisk(['reach', reachKm, from], () => {
    const { ground, edges } = buildWorld(
      data,
      { ...settings, ground: { ...settings.ground, reachKm } },
      projection,
      story.land,
    );
    return {
      ground: packGround(ground, simplifiedEdges(edges, SHAPE_KM2), QUANTUM_KM),
      land: turningDays(ground).map((day) => [
        day,
        Math.round(landKm2(heldOn(ground, day), ground, ground.focus)),
      ]),
    };
  });
}
