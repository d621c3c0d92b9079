import { differenceD, FillRule, intersectD, type PathD, type PathsD } from 'clipper2-ts';
import { Delaunay } from 'd3-delaunay';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { merge } from 'topojson-client';
import { topology as buildTopology } from 'topojson-server';
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification';
import { withinCircle } from './circle.ts';
import { claimantsKey, type Claimants, type Site } from './ground.ts';
import { LineGrid } from './lineGrid.ts';
import { planeKm, type PlanePoint } from './plane.ts';
import { PointGrid } from './pointGrid.ts';

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

/** Faces share each edge once; what changes with the day is only who holds them. Coordinates in kilometres. */
export type FaceTopology = Topology<{ faces: GeometryCollection<Claimants> }>;

type Faces = FeatureCollection<Polygon | MultiPolygon, Claimants>;

/** Clipper works on whole numbers: a millimetre of the plane. */
const DECIMALS = 6;
/** Corners nearer to each other than this are one corner; so are corners on somebody else's edge. */
const SNAP_KM = 0.05;
/** Smaller pieces are rounding, not ground. */
const LEAST_KM2 = 0.02;

const asPath = (ring: readonly PlanePoint[]): PathD => ring.map(([x, y]) => ({ x, y }));
const asRing = (path: PathD): PlanePoint[] => path.map(({ x, y }) => [x, y]);

/** Area of a ring in square kilometres; positive where its inside is on the left of its direction. */
function signedAreaKm2(ring: readonly PlanePoint[]): number {
  let doubled = 0;
  for (const [i, [x, y]] of ring.entries()) {
    const [nx, ny] = ring[(i + 1) % ring.length] ?? [x, y];
    doubled += x * ny - nx * y;
  }
  return doubled / 2;
}

/** Area of a ring in square kilometres, whatever its direction. */
export function ringAreaKm2(ring: readonly PlanePoint[]): number {
  return Math.abs(signedAreaKm2(ring));
}

function bounds(points: readonly PlanePoint[], margin: number): [number, number, number, number] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [
    Math.min(...xs) - margin,
    Math.min(...ys) - margin,
    Math.max(...xs) + margin,
    Math.max(...ys) + margin,
  ];
}

/** The convex cell of each point, as an open ring. */
function voronoiCells(
  points: readonly PlanePoint[],
  box: [number, number, number, number],
): PlanePoint[][] {
  const voronoi = Delaunay.from(points.map(([x, y]) => [x, y] as [number, number])).voronoi(box);
  return points.map((_, i) =>
    voronoi
      .cellPolygon(i)
      .slice(0, -1)
      .map(([x, y]) => [x, y]),
  );
}

type Box = readonly [x0: number, y0: number, x1: number, y1: number];

const apart = (a: Box, b: Box): boolean => a[2] < b[0] || b[2] < a[0] || a[3] < b[1] || b[3] < a[1];

/** On which sides of a box a point lies outside of it, a bit for each. */
function sidesOf(x: number, y: number, [x0, y0, x1, y1]: Box): number {
  return (x < x0 ? 1 : 0) | (x > x1 ? 2 : 0) | (y < y0 ? 4 : 0) | (y > y1 ? 8 : 0);
}

/**
 * A ring that is the same within a box, and shorter: a corner goes where it lies beyond a side together with the one kept
 * before it and the one after it. To cut a cell of some kilometres with all of a country's outline takes far longer.
 */
function withinBox(path: PathD, box: Box): PathD {
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

/** Corners that go out and straight back, or twice to the same spot, enclose nothing. */
function withoutSpikes(ring: readonly PlanePoint[]): PlanePoint[] {
  const kept: PlanePoint[] = [];
  for (const corner of [...ring, ...ring.slice(0, 2)]) {
    if (kept.at(-1) === corner) continue;
    if (kept.at(-2) === corner) kept.pop();
    else kept.push(corner);
  }
  // The first two corners were walked twice, so that a spike over the seam is found too.
  return kept.slice(1, -1);
}

/**
 * Makes neighbours share their corners: corners that are the same but for rounding become one point of the grid,
 * and a corner that lies on a neighbour's edge becomes a corner of that edge too.
 */
function nodeRings(rings: readonly (readonly PlanePoint[])[], quantum: number): PlanePoint[][] {
  const corners = new PointGrid(SNAP_KM);
  const onGrid = new Map<string, PlanePoint>();
  const moved = new Map<PlanePoint, PlanePoint>();
  const snapped = rings.map((ring) =>
    ring.map((point) => {
      let same: PlanePoint | undefined;
      for (const other of corners.near(point[0], point[1], point[0], point[1])) {
        if (planeKm(other, point) < SNAP_KM) same = other;
      }
      if (!same) corners.add(point);
      const corner = same ?? point;
      const known = moved.get(corner);
      if (known) return known;
      const [x, y] = [Math.round(corner[0] / quantum), Math.round(corner[1] / quantum)];
      const cell = onGrid.get(`${x},${y}`) ?? [x * quantum, y * quantum];
      onGrid.set(`${x},${y}`, cell);
      moved.set(corner, cell);
      return cell;
    }),
  );

  const onEdges = new PointGrid(2);
  for (const corner of onGrid.values()) onEdges.add(corner);
  return snapped.map((ring) => {
    const noded = ring.flatMap((a, i) => {
      const b = ring[(i + 1) % ring.length] ?? a;
      const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
      const length = Math.hypot(dx, dy);
      const between: { t: number; corner: PlanePoint }[] = [];
      const box = [
        Math.min(a[0], b[0]),
        Math.min(a[1], b[1]),
        Math.max(a[0], b[0]),
        Math.max(a[1], b[1]),
      ] as const;
      for (const corner of onEdges.near(...box)) {
        if (corner === a || corner === b) continue;
        const t = ((corner[0] - a[0]) * dx + (corner[1] - a[1]) * dy) / (length * length || 1);
        const off = Math.abs((corner[0] - a[0]) * dy - (corner[1] - a[1]) * dx) / (length || 1);
        if (t > 0 && t < 1 && off < quantum) between.push({ t, corner });
      }
      between.sort((p, q) => p.t - q.t);
      return [a, ...between.map(({ corner }) => corner)];
    });
    return withoutSpikes(noded);
  });
}

/**
 * Joins pieces into faces that share every edge once. Every face lies on the left of its rings.
 *
 * @param pieces as `facePieces` gives them
 * @param quantum grid of the result in kilometres; 0.1 is a hundred metres
 */
export function faceTopology(pieces: readonly Piece[], quantum = 0.1): FaceTopology {
  // All run the same way round, so that every edge has its face on its left; joining keeps the direction. It is the
  // direction before corners are moved that counts: moving them can turn a sliver inside out, but not its edges.
  const rings = nodeRings(
    pieces.map(({ ring }) => (signedAreaKm2(ring) < 0 ? ring.toReversed() : ring)),
    quantum,
  );
  const keyed = pieces.map(({ claimants }, i) => {
    const ring = (rings[i] ?? []).map(([x, y]) => [
      Math.round(x / quantum),
      Math.round(y / quantum),
    ]);
    return { claimants, key: claimantsKey(claimants), ring };
  });
  const groups = [
    ...Map.groupBy(
      keyed.filter(({ ring }) => ring.length > 2),
      ({ key }) => key,
    ).values(),
  ];
  const raw = buildTopology({
    faces: collection(
      groups.flatMap((group) => {
        const [first] = group;
        const coordinates = group.map(({ ring }) => [[...ring, ring[0] ?? []]]);
        return first
          ? [
              {
                claimants: first.claimants,
                geometry: { type: 'MultiPolygon' as const, coordinates },
              },
            ]
          : [];
      }),
    ),
  }) as unknown as FaceTopology;
  // What is inside a face is no edge: the pieces of one face become one.
  const merged = raw.objects.faces.geometries.flatMap((geometry) =>
    geometry.properties
      ? [
          {
            claimants: geometry.properties as Claimants,
            geometry: merge(raw, [geometry as TopoPolygon | TopoMultiPolygon]),
          },
        ]
      : [],
  );
  return buildTopology({ faces: collection(merged) }) as unknown as FaceTopology;
}

function collection(
  faces: readonly { readonly claimants: Claimants; readonly geometry: Polygon | MultiPolygon }[],
): Faces {
  return {
    type: 'FeatureCollection',
    features: faces.map(({ claimants, geometry }) => ({
      type: 'Feature',
      properties: claimants,
      geometry,
    })),
  };
}
