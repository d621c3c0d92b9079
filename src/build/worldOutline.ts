import { createRequire } from 'node:module';
import { geoArea } from 'd3-geo';
import { feature, quantize } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify, sphericalRingArea } from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { WorldOutline } from '../scene/elsewhereLand.ts';

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

const read = createRequire(import.meta.url);

/** A country's two letters from the three digits of the atlas: the language tag `und-760` is written `und-SY`. */
function lettersOf(id: string | number | undefined): string | undefined {
  if (id === undefined) return undefined;
  const tag = Intl.getCanonicalLocales(`und-${String(id).padStart(3, '0')}`)[0] ?? '';
  return /^und-([A-Z]{2})$/.exec(tag)?.[1];
}

/** A ring wound backwards would be the whole world but itself: the Maldives of the atlas at 1:10m are. */
function rewound(atlas: Atlas, geometry: GeometryObject<{ name: string }>): GeometryObject {
  const flip = (ring: number[]): number[] => ring.map((arc) => ~arc).reverse();
  const isBackwards = (arcs: number[][]): boolean =>
    geoArea(feature(atlas, { type: 'Polygon', arcs })) > 2 * Math.PI;
  const mend = (rings: number[][]): number[][] => (isBackwards(rings) ? rings.map(flip) : rings);
  if (geometry.type === 'Polygon') return { ...geometry, arcs: mend(geometry.arcs) };
  if (geometry.type === 'MultiPolygon') return { ...geometry, arcs: geometry.arcs.map(mend) };
  return geometry;
}

/** The countries of the world-atlas package, each wound as d3-geo wants it and named by its two letters. */
function worldAtlas(scale: '10m' | '50m'): WorldOutline {
  const atlas = read(`world-atlas/countries-${scale}.json`) as Atlas;
  const geometries = atlas.objects.countries.geometries.map((geometry) => {
    const mended = rewound(atlas, geometry);
    const arcs = 'arcs' in mended ? mended.arcs : [];
    const id = lettersOf(geometry.id);
    return { type: mended.type, arcs, ...(id === undefined ? {} : { id }) };
  });
  return {
    type: 'Topology',
    ...(atlas.transform ? { transform: atlas.transform } : {}),
    arcs: atlas.arcs,
    objects: { countries: { type: 'GeometryCollection', geometries } },
  } as WorldOutline;
}

/** The world at 1:10m without the bends that no picture shows: less than two pixels. */
export function fineWorld(): WorldOutline {
  return simplify(presimplify(worldAtlas('10m')), 0.0006) as WorldOutline;
}

/**
 * The world in one small file, for lines that readers place themselves.
 *
 * @param options.detail least triangle that a bend of a coast must span, square degrees
 * @param options.isletSteradians islands smaller than this are left out
 */
export function compactWorld(
  options: { readonly detail: number; readonly isletSteradians: number; readonly grid: number } = {
    detail: 0.0015,
    isletSteradians: 2e-6,
    grid: 2e4,
  },
): WorldOutline {
  const fine = simplify(presimplify(worldAtlas('50m')), options.detail);
  const kept = filter(
    fine,
    filterWeight(fine, options.isletSteradians, (ring) => sphericalRingArea(ring, false)),
  );
  return quantize(kept, options.grid) as WorldOutline;
}
