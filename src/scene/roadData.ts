import type { Party } from './parties.ts';

/** A piece of road in one hand. Kilometres count from the subject, by road, on every branch. */
export interface Stretch {
  readonly fromKm: number;
  readonly toKm: number;
  /** null where no settlement is near: nobody's. */
  readonly party: Party | null;
  /** Of the party whose ground the story measures. */
  readonly isFocus?: boolean;
  /** Of that party, and not joined to its main body. */
  readonly isCut?: boolean;
}

/** A place on the road. */
export interface Stop {
  readonly km: number;
  readonly name: string;
  /** 1 (everybody knows it) to 4: lower ones lose their name first where there is no room. */
  readonly rank: number;
  readonly isSubject?: boolean;
}

/** A road from where it leaves another one to its end. */
export interface Branch {
  readonly id: string;
  readonly name: string;
  /** Where it leaves its parent, km from the subject by road. */
  readonly fromKm: number;
  /** The road it leaves; null for the trunk. */
  readonly parent: string | null;
  readonly stretches: readonly Stretch[];
  readonly stops: readonly Stop[];
  /** Its end, km from the subject by road. */
  readonly totalKm: number;
}

/** Roads from the subject: one, and those that leave it. */
export interface RoadStripData {
  readonly trunk: Branch;
  readonly branches: readonly Branch[];
}

/** What the strip is about: how long the roads are, or in whose hands. */
export type RoadFocus = 'lengths' | 'holders';

/** The class of a stretch. */
export function partyOf({ party, isCut = false }: Stretch): Party | 'none' {
  if (party === null) return 'none';
  return isCut ? `${party}-cut` : party;
}

/**
 * The branches of a road, nearest lane first: those that leave last lie nearest, each followed by its own. No
 * connector then crosses another road.
 */
export function lanesBeside(parent: Branch, branches: readonly Branch[]): Branch[] {
  return branches
    .filter((branch) => branch.parent === parent.id)
    .sort((a, b) => b.fromKm - a.fromKm)
    .flatMap((branch) => [branch, ...lanesBeside(branch, branches)]);
}

/** Where ground of the focus party meets another's: km along the branch. */
export function frontsOn({ stretches }: Branch): number[] {
  const isFocus = (stretch: Stretch) => stretch.isFocus ?? false;
  return stretches.flatMap((stretch, index) => {
    const before = stretches[index - 1];
    const meet = before && before.toKm === stretch.fromKm && before.party !== null;
    return meet && stretch.party !== null && isFocus(before) !== isFocus(stretch)
      ? [stretch.fromKm]
      : [];
  });
}
