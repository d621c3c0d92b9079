import { createRequire } from 'node:module';
import { geoPath, geoIdentity, type GeoProjection } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { Position } from 'geojson';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';
import type { CountryLand } from '../model/facePieces.ts';
import { toPlane, type PlanePoint } from '../model/plane.ts';
import type { DrawnLine } from '../model/records.ts';
import type { BasePaths } from '../scene/basePaths.ts';
import { rememberLast } from './rememberLast.ts';

/** A country whose ground is divided. */
export interface DividedCountry {
  readonly id: string;
  /** Numeric id in the world-atlas package. */
  readonly atlas: string;
}

type Atlas = Topology<{
  countries: GeometryCollection<{ name: string }>;
  land: GeometryCollection;
}>;

/** Details smaller than this many square kilometres are not drawn: half a pixel in the closest frame. */
const DETAIL_KM2 = 0.4;

const read = createRequire(import.meta.url);

/** The polygons of a country, each as its rings. */
function polygonsOf(atlas: Atlas, geometry: GeometryObject<{ name: string }>): Position[][][] {
  const whole = feature(atlas, geometry);
  if (whole.type !== 'Feature') return [];
  const shape = whole.geometry;
  if (shape.type === 'Polygon') return [shape.coordinates];
  return shape.type === 'MultiPolygon' ? shape.coordinates : [];
}

const lastAtlas = rememberLast<Atlas>();

/** The world at 1:10m in the plane, cut to a window and simplified once, so that all who use a border share it. */
export function atlasInPlane(
  projection: GeoProjection,
  window: readonly [number, number, number, number],
): Atlas {
  const plane = [projection.rotate(), projection.scale(), projection([0, 0]), projection([40, 40])];
  return lastAtlas([plane, window], () => simplifiedAtlas(projection, window));
}

function simplifiedAtlas(
  projection: GeoProjection,
  window: readonly [number, number, number, number],
): Atlas {
  const atlas = read('world-atlas/countries-10m.json') as Atlas;
  const [west, south, east, north] = window;
  const isNear = (ring: readonly (readonly number[])[]): boolean =>
    ring.some(
      ([lon = 0, lat = 0]) =>
        lon > west - 12 && lon < east + 12 && lat > south - 8 && lat < north + 8,
    );
  const near = atlas.objects.countries.geometries.filter((geometry) =>
    polygonsOf(atlas, geometry).some(([outer = []]) => isNear(outer)),
  );
  const used = new Set(
    near.flatMap((geometry) => ('arcs' in geometry ? (geometry.arcs as number[][][]).flat(2) : [])),
  );
  const isUsed = (index: number): boolean => used.has(index) || used.has(~index);
  // Arcs that nobody here uses stay as two points: indices must not shift.
  const transform = atlas.transform;
  const arcs = atlas.arcs.map((arc, index) => {
    let [x, y] = [0, 0];
    const points = arc.map(([dx = 0, dy = 0]) => {
      [x, y] = [x + dx, y + dy];
      const [sx, sy] = transform?.scale ?? [1, 1];
      const [tx, ty] = transform?.translate ?? [0, 0];
      return [x * sx + tx, y * sy + ty] as const;
    });
    const kept = isUsed(index) ? points : [points[0] ?? [0, 0], points.at(-1) ?? [0, 0]];
    return kept.map((at) => [...toPlane(projection, at as readonly [number, number])]);
  });
  const planar = {
    type: 'Topology',
    objects: {
      countries: { type: 'GeometryCollection', geometries: near },
      land: atlas.objects.land,
    },
    arcs,
  } as unknown as Atlas;
  return simplify(presimplify(planar), DETAIL_KM2) as Atlas;
}

function geometryOf(atlas: Atlas, id: string): GeometryObject<{ name: string }> {
  const geometry = atlas.objects.countries.geometries.find((candidate) => candidate.id === id);
  if (!geometry) {
    throw new Error(
      `settings.yaml: no country ${id} in the world-atlas package near the map's extent`,
    );
  }
  return geometry;
}

/** The outlines of the countries whose ground is divided, in kilometres. Holes and islets are left out. */
export function countryLand(atlas: Atlas, countries: readonly DividedCountry[]): CountryLand[] {
  return countries.map(({ id, atlas: number }) => ({
    id,
    rings: polygonsOf(atlas, geometryOf(atlas, number)).map(([outer = []]) =>
      outer.slice(0, -1).map(([x = 0, y = 0]): PlanePoint => [x, y]),
    ),
  }));
}

/** A line through points of the plane, to a tenth of a kilometre. */
function linePath(points: readonly PlanePoint[], isClosed = false): string {
  const [head, ...rest] = points.map(([x, y]) => `${Number(x.toFixed(1))},${Number(y.toFixed(1))}`);
  return head === undefined ? '' : `M${head}L${rest.join(' ')}${isClosed ? 'Z' : ''}`;
}

/**
 * The base map for a window of the world.
 *
 * @param extent box in kilometres outside of which nothing is drawn
 */
export function baseMap(options: {
  readonly atlas: Atlas;
  readonly projection: GeoProjection;
  readonly extent: readonly [[number, number], [number, number]];
  readonly countries: readonly DividedCountry[];
  readonly disputed: readonly (readonly [string, string])[];
  readonly roads: readonly DrawnLine[];
  readonly rivers: readonly DrawnLine[];
  readonly lakes: readonly DrawnLine[];
}): BasePaths {
  const { atlas, projection, extent, countries, disputed, roads, rivers, lakes } = options;
  const [[x0, y0], [x1, y1]] = extent;
  const path = geoPath(
    geoIdentity().clipExtent([
      [x0, y0],
      [x1, y1],
    ]),
  ).digits(1);
  const own = new Set(countries.map(({ atlas: number }) => number));
  const all = atlas.objects.countries;
  const isOf =
    (ids: ReadonlySet<string>) =>
    (geometry: { id?: string | number | undefined }): boolean =>
      ids.has(String(geometry.id));
  const mergeOf = (keep: (geometry: { id?: string | number | undefined }) => boolean): string =>
    path(merge(atlas, all.geometries.filter(keep) as (Polygon | MultiPolygon)[])) ?? '';
  const isDisputed = (
    a: { id?: string | number | undefined },
    b: { id?: string | number | undefined },
  ): boolean => disputed.some((pair) => pair.includes(String(a.id)) && pair.includes(String(b.id)));
  const lines = (drawn: readonly DrawnLine[], kind: string): string =>
    drawn
      .filter((line) => line.kind === kind)
      .map(({ points }) => linePath(points.map((at) => toPlane(projection, at))))
      .join('');
  return {
    abroad: mergeOf((geometry) => !isOf(own)(geometry)),
    land: mergeOf(isOf(own)),
    coast: path(mesh(atlas, all, (a, b) => a === b)) ?? '',
    borders: path(mesh(atlas, all, (a, b) => a !== b && !isDisputed(a, b))) ?? '',
    disputedBorders: path(mesh(atlas, all, (a, b) => a !== b && isDisputed(a, b))) ?? '',
    lakes: lakes
      .map(({ points }) =>
        linePath(
          points.map((at) => toPlane(projection, at)),
          true,
        ),
      )
      .join(''),
    rivers: lines(rivers, '1'),
    streams: lines(rivers, '2'),
    mainRoads: lines(roads, 'main'),
    minorRoads: lines(roads, 'minor'),
  };
}
