import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { merge } from 'topojson-client';
import { topology as buildTopology } from 'topojson-server';
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification';
import type { Piece } from './facePieces.ts';
import { claimantsKey, type Claimants } from './ground.ts';
import { nodeRings } from './nodeRings.ts';
import { signedAreaKm2 } from './planeRing.ts';

/** Faces share each edge once; what changes with the day is only who holds them. Coordinates in kilometres. */
export type FaceTopology = Topology<{ faces: GeometryCollection<Claimants> }>;

type Faces = FeatureCollection<Polygon | MultiPolygon, Claimants>;

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
