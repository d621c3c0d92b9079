import { holderOfGround, type Claimants } from './ground.ts';
import { partyOn, type DividedPlace } from './holding.ts';

/** Land from a day on, until the next: days since 1970, square kilometres. */
export type LandStep = readonly [day: number, km2: number];

/**
 * Land of one party from change to change, in some of the countries.
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
  const steps: LandStep[] = [];
  for (const day of days) {
    const partyOf = new Map(places.map((place) => [place.id, partyOn(place, day)]));
    const holder = (id: string): number => partyOf.get(id) ?? -1;
    const km2 = covered.reduce(
      (sum, face) =>
        holderOfGround(face.claimants, links, holder) === party ? sum + face.areaKm2 : sum,
      0,
    );
    const rounded = Math.round(km2 / roundKm2) * roundKm2;
    if (rounded !== steps.at(-1)?.[1]) steps.push([day, rounded]);
  }
  return steps;
}
