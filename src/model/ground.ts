import type { PlanePoint } from './plane.ts';

/**
 * A point that claims the ground around it: a place, or a point on a road between two places.
 * A point on a road counts only while some link over it has the same holder at both ends.
 */
export interface Site {
  readonly at: PlanePoint;
  readonly country: string;
  /** The place itself, or undefined on a road. */
  readonly place: string | undefined;
  /** Indices of the links over this stretch of road, shortest first; empty for a place. */
  readonly links: readonly number[];
}

/** To whom a piece of ground can belong; the same all over a face, whatever the day. */
export interface Claimants {
  readonly country: string;
  /** The road nearest to it: links over that stretch, shortest first. Empty where a place is nearer than any road. */
  readonly links: readonly number[];
  /** The nearest place, where it is within reach. */
  readonly place: string | undefined;
}

/** The name under which ground with the same claimants is one face. */
export function claimantsKey({ country, links, place }: Claimants): string {
  return `${country}|${links.join('.')}|${place ?? ''}`;
}

/**
 * Who holds a face: the first road link over it whose two ends agree, else the place behind it, else nobody.
 *
 * A road between two sides is held by neither: without this rule one lone captured town
 * would throw an arm of ground halfway to the enemy.
 */
export function holderOfGround<H>(
  { links, place }: Pick<Claimants, 'links' | 'place'>,
  allLinks: readonly { readonly from: string; readonly to: string }[],
  holderOfPlace: (place: string) => H,
): H | undefined {
  for (const index of links) {
    const link = allLinks[index];
    if (!link) continue;
    const holder = holderOfPlace(link.from);
    if (holder === holderOfPlace(link.to)) return holder;
  }
  return place === undefined ? undefined : holderOfPlace(place);
}
