import { differenceD, FillRule, intersectD, type PathD, type PathsD } from 'clipper2-ts';
import { Delaunay } from 'd3-delaunay';
import { withinCircle } from './circle.ts';
import { claimantsKey, type Claimants, type Site } from './ground.ts';
import { LineGrid } from './lineGrid.ts';
import type { PlanePoint } from './plane.ts';
import { apart, bounds, ringAreaKm2, type PlaneBox } from './planeRing.ts';

/** The land of a country in the plane: one open ring an island or mainland. */
export interface CountryLand {
  readonly id: string;
  readonly rings: readonly (readonly PlanePoint[])[];
}

/** A piece of ground whose claimants are the same all over. */
export interface Piece {
  readonly claimants: Claimants;
  readonly ring: readonly PlanePoint[];
}

/** Clipper works on whole numbers: a millimetre of the plane. */
const DECIMALS = 6;
/** Smaller pieces are rounding, not ground. */
const LEAST_KM2 = 0.02;

const asPath = (ring: readonly PlanePoint[]): PathD => ring.map(([x, y]) => ({ x, y }));
const asRing = (path: PathD): PlanePoint[] => path.map(({ x, y }) => [x, y]);

/** The convex cell of each point, as an open ring. */
function voronoiCells(points: readonly PlanePoint[], box: PlaneBox): PlanePoint[][] {
  const voronoi = Delaunay.from(points.map(([x, y]) => [x, y] as [number, number])).voronoi([
    ...box,
  ]);
  return points.map((_, i) =>
    voronoi
      .cellPolygon(i)
      .slice(0, -1)
      .map(([x, y]) => [x, y]),
  );
}

/** On which sides of a box a point lies outside of it, a bit for each. */
function sidesOf(x: number, y: number, [x0, y0, x1, y1]: PlaneBox): number {
  return (x < x0 ? 1 : 0) | (x > x1 ? 2 : 0) | (y < y0 ? 4 : 0) | (y > y1 ? 8 : 0);
}

/**
 * A ring that is the same within a box, and shorter: a corner goes where it lies beyond a side together with the one kept
 * before it and the one after it. To cut a cell of some kilometres with all of a country's outline takes far longer.
 */
function withinBox(path: PathD, box: PlaneBox): PathD {
  const kept: PathD = [];
  let before = 0;
  for (const [i, corner] of path.entries()) {
    const sides = sidesOf(corner.x, corner.y, box);
    const next = path[i + 1] ?? path[0] ?? corner;
    if (i > 0 && (before & sides & sidesOf(next.x, next.y, box)) !== 0) continue;
    kept.push(corner);
    before = sides;
  }
  return kept;
}

/**
 * Divides the land among its claimants: cells of all sites, capped at the reach, split where another place
 * stands behind a stretch of road, and clipped to the country of the site. No cell crosses a border.
 *
 * @param sites places and points on roads, in the plane; at least three a country
 * @param reachKm how far ground looks for its site; Infinity divides all the land
 */
export function facePieces(
  sites: readonly Site[],
  countries: readonly CountryLand[],
  reachKm: number,
): Piece[] {
  const pieces: Piece[] = [];
  for (const { id, rings } of countries) {
    const own = sites.filter((site) => site.country === id);
    const places = own.filter((site) => site.place !== undefined);
    const box = bounds(rings.flat(), 10);
    const siteCells = voronoiCells(
      own.map(({ at }) => at),
      box,
    );
    const placeCells = voronoiCells(
      places.map(({ at }) => at),
      box,
    );
    const capped = (cell: readonly PlanePoint[], at: PlanePoint): PlanePoint[] =>
      Number.isFinite(reachKm) ? withinCircle(cell, at, reachKm) : [...cell];
    const behind = places.map(({ place, at }, i) => {
      const ring = capped(placeCells[i] ?? [], at);
      return { place, path: asPath(ring), box: bounds(ring, 0) };
    });
    const land: PathsD = rings.map(asPath);
    const outline = new LineGrid(
      rings.map((ring) => [...ring, ...ring.slice(0, 1)]),
      10,
    );

    for (const [i, site] of own.entries()) {
      const cell = capped(siteCells[i] ?? [], site.at);
      const ring = asPath(cell);
      const around = bounds(cell, 0);
      const parts: { place: string | undefined; paths: PathsD }[] = [];
      if (site.place !== undefined) parts.push({ place: site.place, paths: [ring] });
      else {
        const clips: PathsD = [];
        for (const { place, path, box: other } of behind) {
          if (apart(around, other)) continue;
          const shared = intersectD([ring], [path], FillRule.NonZero, DECIMALS);
          if (shared.length === 0) continue;
          parts.push({ place, paths: shared });
          clips.push(path);
        }
        const rest =
          clips.length > 0 ? differenceD([ring], clips, FillRule.NonZero, DECIMALS) : [ring];
        parts.push({ place: undefined, paths: rest });
      }
      const isInland = Number.isFinite(reachKm) && !outline.isWithin(site.at, reachKm * 1.01);
      const margin = bounds(cell, 1);
      const near = isInland ? [] : land.map((path) => withinBox(path, margin));
      for (const { place, paths } of parts) {
        const clipped = isInland ? paths : intersectD(paths, near, FillRule.NonZero, DECIMALS);
        for (const path of clipped) {
          const piece = asRing(path);
          if (ringAreaKm2(piece) < LEAST_KM2) continue;
          pieces.push({ claimants: { country: id, links: site.links, place }, ring: piece });
        }
      }
    }
  }
  return pieces;
}

/** Square kilometres of each face. */
export function faceAreas(
  pieces: readonly Piece[],
): { readonly claimants: Claimants; readonly areaKm2: number }[] {
  const groups = Map.groupBy(pieces, ({ claimants }) => claimantsKey(claimants));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return [
      {
        claimants: first.claimants,
        areaKm2: group.reduce((sum, { ring }) => sum + ringAreaKm2(ring), 0),
      },
    ];
  });
}
