import { holderOfGround, type Claimants } from './ground.ts';
import { partyOn, type DividedPlace } from './holding.ts';

/** Land from a day on, until the next: days since 1970, square kilometres. */
export type LandStep = readonly [day: number, km2: number];

/** For each place, the faces that can be its: those that it claims itself, and those of the roads that end there. */
function facesOfPlaces(
  faces: readonly { readonly claimants: Claimants }[],
  links: readonly { readonly from: string; readonly to: string }[],
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [index, { claimants }] of faces.entries()) {
    const ends = claimants.links.flatMap((link) => {
      const road = links[link];
      return road ? [road.from, road.to] : [];
    });
    for (const place of new Set([
      ...ends,
      ...(claimants.place === undefined ? [] : [claimants.place]),
    ])) {
      const own = found.get(place) ?? [];
      own.push(index);
      found.set(place, own);
    }
  }
  return found;
}

/**
 * Land of one party from change to change, in some of the countries. From one day to the next only the faces of places that
 * changed hands are asked again.
 *
 * @param faces divided ground with areas
 * @param days on which something changes hands, ascending
 * @param party index of the party
 * @param roundKm2 changes smaller than this are no step: the model is no better known
 */
export function landSteps(
  faces: readonly { readonly claimants: Claimants; readonly areaKm2: number }[],
  links: readonly { readonly from: string; readonly to: string }[],
  places: readonly DividedPlace[],
  days: readonly number[],
  party: number,
  countries: readonly string[],
  roundKm2: number,
): LandStep[] {
  const covered = faces.filter(({ claimants }) => countries.includes(claimants.country));
  const facesOf = facesOfPlaces(covered, links);
  const partyOf = new Map<string, number>();
  const holder = (id: string): number => partyOf.get(id) ?? -1;
  const isHeld = covered.map(({ claimants }) => holderOfGround(claimants, links, holder) === party);
  const steps: LandStep[] = [];
  for (const day of days) {
    const asked = new Set<number>();
    for (const place of places) {
      const now = partyOn(place, day);
      if (partyOf.get(place.id) === now) continue;
      partyOf.set(place.id, now);
      for (const face of facesOf.get(place.id) ?? []) asked.add(face);
    }
    for (const index of asked) {
      const face = covered[index];
      if (face) isHeld[index] = holderOfGround(face.claimants, links, holder) === party;
    }
    const km2 = covered.reduce((sum, face, i) => (isHeld[i] ? sum + face.areaKm2 : sum), 0);
    const rounded = Math.round(km2 / roundKm2) * roundKm2;
    if (rounded !== steps.at(-1)?.[1]) steps.push([day, rounded]);
  }
  return steps;
}
