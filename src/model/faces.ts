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
import { planeKm, type PlanePoint } from './plane.ts';

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

/** The nearest that the outline of a country comes to a point, in kilometres. */
function kmToOutline(point: PlanePoint, rings: CountryLand['rings']): number {
  let nearest = Infinity;
  for (const ring of rings) {
    for (const [i, a] of ring.entries()) {
      const b = ring[(i + 1) % ring.length] ?? a;
      const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
      const along = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / (dx * dx + dy * dy || 1);
      const t = Math.min(1, Math.max(0, along));
      nearest = Math.min(nearest, planeKm(point, [a[0] + dx * t, a[1] + dy * t]));
    }
  }
  return nearest;
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
    const behind = places.map((place, i) => ({
      place,
      ring: capped(placeCells[i] ?? [], place.at),
    }));
    const land: PathsD = rings.map(asPath);

    for (const [i, site] of own.entries()) {
      const ring = asPath(capped(siteCells[i] ?? [], site.at));
      const parts: { place: string | undefined; paths: PathsD }[] = [];
      if (site.place !== undefined) parts.push({ place: site.place, paths: [ring] });
      else {
        const near = behind.filter(({ place }) => planeKm(place.at, site.at) < 2 * reachKm + 1);
        const clips: PathsD = [];
        for (const { place, ring: placeRing } of near) {
          const clip = asPath(placeRing);
          const shared = intersectD([ring], [clip], FillRule.NonZero, DECIMALS);
          if (shared.length === 0) continue;
          parts.push({ place: place.place, paths: shared });
          clips.push(clip);
        }
        const rest =
          clips.length > 0 ? differenceD([ring], clips, FillRule.NonZero, DECIMALS) : [ring];
        parts.push({ place: undefined, paths: rest });
      }
      const isInland = kmToOutline(site.at, rings) > reachKm * 1.01 && Number.isFinite(reachKm);
      for (const { place, paths } of parts) {
        const clipped = isInland ? paths : intersectD(paths, land, FillRule.NonZero, DECIMALS);
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

/** A hash grid of points: the neighbourhood of any place in a few look-ups. */
class PointGrid {
  readonly #size: number;
  readonly #cells = new Map<string, PlanePoint[]>();

  constructor(size: number) {
    this.#size = size;
  }

  #key(x: number, y: number): string {
    return `${Math.floor(x / this.#size)},${Math.floor(y / this.#size)}`;
  }

  add(point: PlanePoint): void {
    const key = this.#key(point[0], point[1]);
    const cell = this.#cells.get(key);
    if (cell) cell.push(point);
    else this.#cells.set(key, [point]);
  }

  /** Points in the box, grown by one cell to each side. */
  *near(x0: number, y0: number, x1: number, y1: number): Generator<PlanePoint> {
    for (let x = x0 - this.#size; x < x1 + 2 * this.#size; x += this.#size) {
      for (let y = y0 - this.#size; y < y1 + 2 * this.#size; y += this.#size) {
        yield* this.#cells.get(this.#key(x, y)) ?? [];
      }
    }
  }
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
