import type { Day } from '../../model/day.ts';
import type { ConicPlane } from '../../model/conic.ts';
import type { DividedGround, Holding } from '../../model/holding.ts';
import { chainsBetween, type Edge } from '../outline.ts';
import type { ExplorerPlace } from './explorerData.ts';
import { chainsByFace, polygonsOfFace } from './rings.ts';

type Position = [lon: number, lat: number];

/** A feature as RFC 7946 has it. */
interface Feature {
  readonly type: 'Feature';
  readonly geometry:
    | { readonly type: 'Point'; readonly coordinates: Position }
    | { readonly type: 'MultiLineString'; readonly coordinates: Position[][] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: Position[][][] };
  readonly properties: Readonly<Record<string, string | number | boolean | null>>;
}

/** What a reader takes along. */
export interface FeatureCollection {
  readonly type: 'FeatureCollection';
  readonly features: readonly Feature[];
}

/** Ten metres: finer than anything here is known. */
const round = (degrees: number): number => Number(degrees.toFixed(4));

/** Twice the area of a ring of degrees; positive where it runs counterclockwise. */
function turn(ring: readonly Position[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/**
 * The ground of a day in degrees: a feature for each cell that anybody holds, one for the front line, one for each
 * place. Outer rings run counterclockwise, holes clockwise.
 */
export function dayGeoJson(
  day: Day,
  reachKm: number,
  ground: DividedGround,
  edges: readonly Edge[],
  holding: Holding,
  places: readonly ExplorerPlace[],
  { toLonLat }: ConicPlane,
): FeatureCollection {
  const degrees = (point: readonly [number, number]): Position => {
    const [lon, lat] = toLonLat(point);
    return [round(lon), round(lat)];
  };
  const ringOf = (points: readonly (readonly [number, number])[], isHole: boolean): Position[] => {
    const ring = points.map(degrees);
    if (turn(ring) > 0 === isHole) ring.reverse();
    return ring[0] ? [...ring, ring[0]] : ring;
  };
  const { parties, focus, faces, links } = ground;
  const isConnected = (face: number): boolean | null =>
    holding.faceParty[face] === focus
      ? holding.connected.has(holding.faceHolder[face] ?? '')
      : null;
  const byFace = chainsByFace(edges);
  const cells = faces.flatMap((face, i): Feature[] => {
    const party = parties[holding.faceParty[i] ?? -1];
    if (party === undefined) return [];
    const polygons = polygonsOfFace(byFace.get(i) ?? [], i);
    // A sliver can vanish in the grid of what is sent.
    if (polygons.length === 0) return [];
    const road = face.links.map((link) => links[link]).find((link) => link !== undefined);
    return [
      {
        type: 'Feature',
        properties: {
          kind: 'cell',
          day,
          reach_km: reachKm,
          party,
          connected: isConnected(i),
          place: face.place ?? null,
          road: road ? `${road.from} - ${road.to}` : null,
        },
        geometry: {
          type: 'MultiPolygon',
          coordinates: polygons.map((rings) => rings.map((ring, r) => ringOf(ring, r > 0))),
        },
      },
    ];
  });
  const side = (face: number): number => {
    const party = holding.faceParty[face] ?? -1;
    return party < 0 ? -1 : Number(party === focus);
  };
  const front = chainsBetween(edges, side).filter(({ left, right }) => left + right === 1);
  return {
    type: 'FeatureCollection',
    features: [
      ...cells,
      {
        type: 'Feature',
        properties: { kind: 'front-line', day, reach_km: reachKm },
        geometry: {
          type: 'MultiLineString',
          coordinates: front.map(({ points }) => points.map(degrees)),
        },
      },
      ...places.flatMap(({ id, name, nameAr, lon, lat }): Feature[] => {
        const party = parties[holding.partyOf.get(id) ?? -1];
        return party === undefined
          ? []
          : [
              {
                type: 'Feature',
                properties: { kind: 'place', day, place: id, name, name_ar: nameAr, party },
                geometry: { type: 'Point', coordinates: [round(lon), round(lat)] },
              },
            ];
      }),
    ],
  };
}
