import type { Day } from '../model/day.ts';

/** A box of the plane that must be seen, in kilometres; y grows to the south. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A frame, with another box where the screen is narrow and less fits. */
export interface Frame {
  readonly wide: Box;
  readonly narrow: Box;
}

/** The pictures that the stage can show. */
export type PictureName =
  | 'map'
  | 'ruler'
  | 'road'
  | 'distance'
  | 'dead'
  | 'elsewhere'
  | 'territory'
  | 'reach'
  | 'days'
  | 'accounts'
  | 'week'
  | 'thennow'
  | 'found'
  | 'timeline'
  | 'recaptures'
  | 'prediction';

/** The pictures that a reader can work on the stage: the words lead to their controls, and those back. */
export const WORKED: ReadonlySet<PictureName> = new Set(['elsewhere', 'reach', 'timeline']);

/** A side of a point at which its label stands, as on a compass. */
export type Side = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw';

/** Words that stand while the date lies in their days; without them they always do. */
export interface Lasting {
  /** First day. */
  readonly from?: Day | undefined;
  /** The day on which they go. */
  readonly until?: Day | undefined;
}

/** A place that the scene names, and the side that reads best there, if one does. */
export interface NamedPlace extends Lasting {
  readonly place: string;
  readonly side?: Side | undefined;
  /** Not named on a narrow screen. */
  readonly wideOnly?: boolean | undefined;
}

/** A straight line from one place to another, with its length. Never a route. */
export interface DistanceLine {
  readonly from: string;
  readonly to: string;
  /**
   * `main` is drawn in full; `pocket` and `open` (over ground that nobody is known to hold) are dotted.
   * `claimed` joins a place with one that somebody says men came from: dotted, and without a figure.
   */
  readonly kind: 'main' | 'pocket' | 'open' | 'claimed';
  /** Key of the words that explain the figure; without it the figure stands alone. */
  readonly words?: string | undefined;
  /** Side on which the figure stands. */
  readonly side?: Side | undefined;
}

/** Words on the map that belong to an area or a spot and not to a place of the table. */
export interface AreaName extends Lasting {
  /** Key of the words. */
  readonly words: string;
  /** Class for the colour: a party, or `note`. */
  readonly tone: string;
  /** In the plane, km. */
  readonly at: readonly [x: number, y: number];
  /** On a narrow screen, where the same words take more of the ground. */
  readonly narrowAt?: readonly [x: number, y: number] | undefined;
  readonly wideOnly?: boolean | undefined;
}

/**
 * The whole state of a picture, never a change to the one before: readers jump, reload in mid-page
 * and scroll past steps that then never fire.
 */
export interface Scene {
  readonly picture: PictureName;
  /** The form of the picture, where it has several. */
  readonly form: string;
  readonly day: Day;
  readonly frame: Frame;
  /** Areas are drawn. */
  readonly hasGround: boolean;
  readonly names: readonly NamedPlace[];
  readonly lines: readonly DistanceLine[];
  readonly areas: readonly AreaName[];
  /**
   * The date runs with the scroll from this day to `day`. Where it is the day of the step before, the way begins
   * as the reader leaves that step; else it begins with this one.
   */
  readonly runFrom?: Day | undefined;
  /** A chart that stands beside the map, small. */
  readonly beside?: PictureName | undefined;
}

/** A step: its id, which is the same in every language, and what it shows. */
export interface Step {
  readonly id: string;
  readonly chapter: string;
  readonly scene: Scene;
}

/** The step with that id. @throws Error that lists the known ids */
export function stepWithId(steps: readonly Step[], id: string): Step {
  const step = steps.find((candidate) => candidate.id === id);
  if (!step)
    throw new Error(`unknown step "${id}"; known: ${steps.map((known) => known.id).join(', ')}`);
  return step;
}
