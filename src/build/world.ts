import type { GeoProjection } from 'd3-geo';
import { spellsOf, rowsByPlace } from '../model/control.ts';
import { dayNumber } from '../model/day.ts';
import { faceEdges, topologyAreaKm2, type FaceEdge } from '../model/edges.ts';
import { facePieces, type CountryLand } from '../model/facePieces.ts';
import { faceTopology } from '../model/faces.ts';
import { distanceKm } from '../model/geodesy.ts';
import type { Claimants, Site } from '../model/ground.ts';
import type { Face, Ground, HeldPlace } from '../model/holding.ts';
import { LineGrid } from '../model/lineGrid.ts';
import { toPlane, type PlanePoint } from '../model/plane.ts';
import type { Dataset, Place } from '../model/records.ts';
import { roadSamples } from '../model/roadSamples.ts';
import { roadLinks, type RoadLink } from '../model/roads.ts';
import { rememberLast } from './rememberLast.ts';

/** What of the settings decides how ground is divided. */
export interface GroundSettings {
  readonly subject: string;
  readonly countries: readonly { readonly id: string; readonly atlas: string }[];
  readonly parties: readonly {
    readonly id: string;
    readonly holders: readonly string[];
    readonly focus: boolean;
  }[];
  readonly ground: { readonly reachKm: number; readonly linkKm: number; readonly sampleKm: number };
  readonly mainBody: { readonly river: string; readonly withinKm: number };
}

/** The ground of the story, and what was used to divide it. */
export interface World {
  readonly ground: Ground;
  readonly edges: readonly FaceEdge[];
  readonly links: readonly RoadLink[];
}

/** A hundred metres: finer than any line of the map is known. */
const QUANTUM_KM = 0.1;
/** So near to a country's outline, an edge lies on it. */
const ON_OUTLINE_KM = 0.2;

/** Everything that claims ground: places that have a record, and points on the roads between them. */
export function sitesOf(
  places: readonly Place[],
  links: readonly RoadLink[],
  settings: GroundSettings,
  projection: GeoProjection,
  land: readonly CountryLand[],
  withRoads = true,
): Site[] {
  const divided = new Set(settings.countries.map(({ id }) => id));
  const sites: Site[] = places
    .filter(({ kind, country }) => kind !== 'reference' && divided.has(country))
    .map(({ id, country, at }) => ({ at: toPlane(projection, at), country, place: id, links: [] }));
  if (!withRoads) return sites;
  for (const sample of roadSamples(links, settings.ground)) {
    const at = toPlane(projection, sample.at);
    const country = land.find(({ rings }) => rings.some((ring) => isInside(at, ring)))?.id;
    if (country !== undefined) sites.push({ at, country, place: undefined, links: sample.links });
  }
  return sites;
}

/** Whether a point lies in a ring; crossings of a ray to the east. */
function isInside([x, y]: PlanePoint, ring: readonly PlanePoint[]): boolean {
  let inside = false;
  for (const [i, [ax, ay]] of ring.entries()) {
    const [bx, by] = ring[(i + 1) % ring.length] ?? [ax, ay];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** The places with their records, as the model needs them. */
function heldPlaces(
  data: Dataset,
  settings: GroundSettings,
  projection: GeoProjection,
): HeldPlace[] {
  const partyOf = new Map(
    settings.parties.flatMap(({ holders }, index) =>
      holders.map((holder) => [holder, index] as const),
    ),
  );
  const subject = data.places.find(({ id }) => id === settings.subject);
  if (!subject)
    throw new Error(`settings.yaml: subject "${settings.subject}" is no place of places.csv`);
  const river = data.rivers.filter(
    ({ id }) => id === settings.mainBody.river || id.startsWith(`${settings.mainBody.river}-`),
  );
  if (river.length === 0)
    throw new Error(
      `settings.yaml: mainBody.river "${settings.mainBody.river}" is no line of rivers.geojson`,
    );
  const course = new LineGrid(
    river.map(({ points }) => points.map((at) => toPlane(projection, at))),
    settings.mainBody.withinKm,
  );
  const rows = rowsByPlace(data.control);
  return data.places
    .filter(({ kind }) => kind !== 'reference')
    .map(({ id, country, at }) => ({
      id,
      country,
      turns: spellsOf(rows.get(id) ?? []).map(({ holder, from }) => {
        const party = partyOf.get(holder);
        if (party === undefined)
          throw new Error(`settings.yaml: no party has the holder "${holder}" of control.csv`);
        return [dayNumber(from.day), party] as const;
      }),
      km: distanceKm(subject.at, at),
      isOnLifeline: course.isWithin(toPlane(projection, at), settings.mainBody.withinKm),
    }));
}

/** The ground divided, whoever holds it. */
interface Division extends Pick<World, 'edges' | 'links'> {
  readonly faces: readonly Face[];
  readonly touching: Ground['touching'];
}

/** Divides the ground among the places and roads: once for all days. */
function divide(
  data: Pick<Dataset, 'places' | 'roads'>,
  settings: GroundSettings,
  projection: GeoProjection,
  land: readonly CountryLand[],
): Division {
  const links = roadLinks(
    data.roads,
    data.places.filter(({ kind }) => kind !== 'reference'),
  );
  const sites = sitesOf(data.places, links, settings, projection, land);
  const topology = faceTopology(facePieces(sites, land, settings.ground.reachKm), QUANTUM_KM);
  const areas = topologyAreaKm2(topology, QUANTUM_KM);
  const faces: Face[] = topology.objects.faces.geometries.map(({ properties }, i) => {
    if (!properties) throw new Error(`face ${i} has no claimants`);
    const { country, links: over, place } = properties as Claimants;
    return { country, links: over, place, areaKm2: areas[i] ?? 0 };
  });
  const outlines = land.flatMap(({ rings }) =>
    rings.map((ring) => [...ring, ring[0] ?? ([0, 0] as const)]),
  );
  const outline = new LineGrid(outlines, 10);
  const edges = faceEdges(topology, QUANTUM_KM, (point) => outline.isWithin(point, ON_OUTLINE_KM));
  const touching = new Map<string, readonly [number, number]>();
  for (const { left, right } of edges) {
    if (left >= 0 && right >= 0) touching.set([left, right].sort().join(), [left, right]);
  }
  return { links, edges, faces, touching: [...touching.values()] };
}

const divisionOf = rememberLast<Division>(true);

/** What a division is made of: one that is kept is taken again only where all of it is the same. */
export function madeOf(
  data: Pick<Dataset, 'places' | 'roads'>,
  settings: GroundSettings,
  projection: GeoProjection,
  land: readonly CountryLand[],
): readonly unknown[] {
  return [
    data.places.map(({ id, at, country, kind }) => [id, at, country, kind]),
    data.roads,
    settings.ground,
    settings.countries,
    [projection.rotate(), projection.scale()],
    land,
  ];
}

/** The ground of the story with the record of every place. */
export function buildWorld(
  data: Dataset,
  settings: GroundSettings,
  projection: GeoProjection,
  land: readonly CountryLand[],
): World {
  const { links, edges, faces, touching } = divisionOf(
    madeOf(data, settings, projection, land),
    () => divide(data, settings, projection, land),
  );
  const focus = settings.parties.findIndex((party) => party.focus);
  return {
    links,
    edges,
    ground: {
      parties: settings.parties.map(({ id }) => id),
      focus,
      subject: settings.subject,
      places: heldPlaces(data, settings, projection),
      links: links.map(({ from, to, lengthKm }) => ({ from, to, lengthKm })),
      faces,
      touching,
    },
  };
}
