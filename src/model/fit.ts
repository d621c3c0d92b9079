import type { Day } from './day.ts';
import { holderOfGround, type Claimants } from './ground.ts';

/** A published estimate of land: what the model is held against. */
export interface PublishedLand {
  readonly day: Day;
  readonly areaKm2: number;
  /** Countries that the estimate covers. */
  readonly countries: readonly string[];
}

/** Modelled land beside a published figure. */
export interface FitPoint extends PublishedLand {
  readonly modelKm2: number;
  /** Modelled over published. */
  readonly ratio: number;
}

/** How well one setting of the model meets a series. */
export interface Fit {
  readonly points: readonly FitPoint[];
  /** Root of the mean squared relative error: 0.08 is 8 %. */
  readonly rmse: number;
}

/**
 * Land held by one side on the days of a published series, and how far from it the model is.
 *
 * @param faces with their areas, square kilometres
 * @param holds whether that side holds a place on a day
 */
export function fitTo(
  series: readonly PublishedLand[],
  faces: readonly { readonly claimants: Claimants; readonly areaKm2: number }[],
  links: readonly { readonly from: string; readonly to: string }[],
  holderOn: (place: string, day: Day) => string,
  side: ReadonlySet<string>,
): Fit {
  const points = series.map((published): FitPoint => {
    const covered = new Set(published.countries);
    let modelKm2 = 0;
    for (const { claimants, areaKm2 } of faces) {
      if (!covered.has(claimants.country)) continue;
      const holder = holderOfGround(claimants, links, (place) => holderOn(place, published.day));
      if (holder !== undefined && side.has(holder)) modelKm2 += areaKm2;
    }
    return { ...published, modelKm2, ratio: modelKm2 / published.areaKm2 };
  });
  const squares = points.map(({ ratio }) => (ratio - 1) ** 2);
  return {
    points,
    rmse: Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length),
  };
}
