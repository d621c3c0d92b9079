import type { GeoProjection } from 'd3-geo';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Position } from 'geojson';
import { dayNumber, type Day } from '../../model/day.ts';
import type { PlanePoint } from '../../model/plane.ts';
import type { Place } from '../../model/records.ts';
import { chainsBetween, ringsOf, type Chain } from '../../scene/outline.ts';
import { holdingThen } from '../byState.ts';
import { sentEdges } from '../storyData.ts';
import type { World } from '../world.ts';

/** Four decimals are eleven metres: closer than any line here is known. */
const DECIMALS = 4;

/** A point of the plane as GeoJSON has it: longitude, then latitude. */
function position(projection: GeoProjection, [x, y]: PlanePoint): Position {
  const at = projection.invert?.([x, y]);
  if (!at) throw new RangeError(`${x},${y} is no place on Earth`);
  return at.map((degrees) => Number(degrees.toFixed(DECIMALS)));
}

/** Twice the signed area of a closed ring in degrees: positive where it runs against the clock. */
export function turning(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], i) => {
    const [px = 0, py = 0] = ring[i] ?? [];
    return sum + px * y - x * py;
  }, 0);
}

function isInside([x = 0, y = 0]: Position, ring: readonly Position[]): boolean {
  let inside = false;
  for (const [i, [ax = 0, ay = 0]] of ring.entries()) {
    const [bx = 0, by = 0] = ring.at(i - 1) ?? [];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** Rings as polygons: outlines against the clock, each with its holes, which run with it (RFC 7946). */
function polygonsOf(rings: readonly Position[][]): Position[][][] {
  const outlines = rings.filter((ring) => turning(ring) > 0);
  const holes = rings.filter((ring) => turning(ring) < 0);
  const sized = outlines
    .map((outline) => ({ outline, size: turning(outline), polygon: [outline] }))
    .sort((a, b) => a.size - b.size);
  for (const hole of holes) {
    const corner = hole[0] ?? [];
    const owner =
      sized.find(({ outline, size }) => size > -turning(hole) && isInside(corner, outline)) ??
      sized.at(-1);
    owner?.polygon.push(hole);
  }
  return sized.map(({ polygon }) => polygon);
}

/** What the ground of a day is told from. */
export interface GroundOf {
  readonly world: World;
  readonly projection: GeoProjection;
}

function chainsOn({ world }: GroundOf, day: Day) {
  const edges = sentEdges(world.edges);
  const { ground } = world;
  const { focus, parties } = ground;
  const holding = holdingThen(ground, dayNumber(day));
  const cut = parties.length;
  const chains = chainsBetween(edges, (face) => {
    const party = holding.faceParty[face] ?? -1;
    const holder = holding.faceHolder[face];
    return party !== focus || (holder !== undefined && holding.connected.has(holder)) ? party : cut;
  });
  return { chains, parties, focus, cut };
}

/** Who held what ground on a day, modelled: a feature for each party, the focus party's in two. */
export function areasOn(of: GroundOf, day: Day): FeatureCollection<MultiPolygon> {
  const { chains, parties, focus, cut } = chainsOn(of, day);
  const corner = (point: readonly [number, number]): Position => position(of.projection, point);
  const features = [...parties, parties[focus] ?? ''].flatMap(
    (party, index): Feature<MultiPolygon>[] => {
      const rings = ringsOf(chains, index).map((ring) => {
        const points = ring.flatMap(({ points: run }) => run.slice(0, -1)).map(corner);
        return [...points, points[0] ?? []];
      });
      const coordinates = polygonsOf(rings.filter((ring) => ring.length >= 4));
      if (coordinates.length === 0) return [];
      const isFocus = index === focus || index === cut;
      return [
        {
          type: 'Feature',
          properties: {
            day,
            party,
            ...(isFocus ? { joined: index === focus } : {}),
            modelled: true,
          },
          geometry: { type: 'MultiPolygon', coordinates },
        },
      ];
    },
  );
  return { type: 'FeatureCollection', features };
}

/** The edge between the focus party and other holders on a day, modelled. */
export function frontOn(of: GroundOf, day: Day): FeatureCollection<MultiLineString> {
  const { chains, focus, cut } = chainsOn(of, day);
  const isFocus = (side: number): boolean => side === focus || side === cut;
  const isFront = ({ left, right }: Chain): boolean =>
    isFocus(left) !== isFocus(right) && left !== -1 && right !== -1;
  return {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { day, modelled: true },
        geometry: {
          type: 'MultiLineString',
          coordinates: chains
            .filter(isFront)
            .map(({ points }) => points.map((point) => position(of.projection, point))),
        },
      },
    ],
  };
}

/** The places of the table as points. */
export function placePoints(places: readonly Place[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: places.map(({ id, at, name, nameAr, country, kind, rank }) => ({
      type: 'Feature',
      id,
      properties: { id, name, name_ar: nameAr, country, kind, rank },
      geometry: { type: 'Point', coordinates: [...at] },
    })),
  };
}
