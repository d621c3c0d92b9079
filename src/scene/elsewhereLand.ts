import { geoPath } from 'd3-geo';
import type { Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { planeAround } from '../model/around.ts';
import type { LonLat } from '../model/records.ts';
import { WINDOW_KM, type ElsewhereLand } from './elsewhereData.ts';
import { nameSpots } from './nameSpots.ts';

/** The world's countries with shared edges; the id of each is its two-letter code. */
export type WorldOutline = Topology<{ countries: GeometryCollection }>;

/** A polygon with no corner within this of the place does not reach its window; about 2,800 km, for the widest plains. */
const NEAR_RADIANS = 0.44;

interface WorldPolygon {
  readonly id: string | number | undefined;
  readonly arcs: number[][];
  readonly corners: readonly Position[];
}

const unfolded = new WeakMap<WorldOutline, readonly WorldPolygon[]>();

/** Every island and mainland of every country, with the corners of its outer ring; unfolded once for a world. */
function polygonsOf(world: WorldOutline): readonly WorldPolygon[] {
  const known = unfolded.get(world);
  if (known) return known;
  const polygons = world.objects.countries.geometries.flatMap((geometry): WorldPolygon[] => {
    const { id } = geometry;
    const all =
      geometry.type === 'Polygon'
        ? [geometry.arcs]
        : geometry.type === 'MultiPolygon'
          ? geometry.arcs
          : [];
    return all.map((arcs) => ({
      id,
      arcs,
      corners:
        feature(world, { type: 'Polygon', arcs: arcs.slice(0, 1) }).geometry.coordinates[0] ?? [],
    }));
  });
  unfolded.set(world, polygons);
  return polygons;
}

const RADIANS = Math.PI / 180;

/** Cosine of the angle between two places of the sphere: what d3's own measure gives, without its care for millimetres. */
function cosineBetween([lon, lat]: LonLat, [otherLon = 0, otherLat = 0]: Position): number {
  const [a, b] = [lat * RADIANS, otherLat * RADIANS];
  return (
    Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos((lon - otherLon) * RADIANS)
  );
}

/** What may lie in the window around a place, by country: a tenth of the world is a tenth of the work. */
function countriesNear(world: WorldOutline, centre: LonLat): GeometryCollection {
  const least = Math.cos(NEAR_RADIANS);
  const near = polygonsOf(world).filter(({ corners }) =>
    corners.some((corner) => cosineBetween(centre, corner) > least),
  );
  const byCountry = Map.groupBy(near, ({ id, arcs }) => id ?? arcs);
  return {
    type: 'GeometryCollection',
    geometries: [...byCountry].map(([id, polygons]) => ({
      type: 'MultiPolygon',
      arcs: polygons.map(({ arcs }) => arcs),
      ...(typeof id === 'object' ? {} : { id }),
    })),
  };
}

/**
 * Land, coasts and borders around a place, cut to a window of kilometres. The same function draws the editors' pairs at build
 * and a typed place in the reader's browser.
 */
export function landAround(world: WorldOutline, centre: LonLat): ElsewhereLand {
  const [halfWidth, halfHeight] = WINDOW_KM;
  const projection = planeAround(centre).clipExtent([
    [-halfWidth, -halfHeight],
    [halfWidth, halfHeight],
  ]);
  const path = geoPath(projection).digits(1);
  const countries = countriesNear(world, centre);
  const shapes = feature(world, countries).features;
  return {
    land: shapes.map((shape) => path(shape) ?? '').join(''),
    coast: path(mesh(world, countries, (a, b) => a === b)) ?? '',
    borders: path(mesh(world, countries, (a, b) => a !== b)) ?? '',
    names: shapes.flatMap((shape) =>
      typeof shape.id === 'string' ? nameSpots(shape.id, shape, projection) : [],
    ),
  };
}
