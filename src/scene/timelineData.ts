/**
 * A place changing hands: day (since 1970), index of the party that came in, how closely the day is known (index of
 * `PRECISIONS`), how sure the row is (index of `CONFIDENCES`), and indices of the publishers that say so.
 */
export type LaneTurn = readonly [
  day: number,
  party: number,
  precision: number,
  confidence: number,
  ...publishers: number[],
];
export const PRECISIONS = ['day', 'month', 'season', 'year'] as const;
export const CONFIDENCES = ['confirmed', 'claimed', 'disputed'] as const;

/** A place that the focus party once held, with everybody who held it. Turns ascend; the first is where the record begins. */
export interface Lane {
  readonly id: string;
  readonly name: string;
  readonly rank: number;
  /** In the map's plane, km. */
  readonly at: readonly [x: number, y: number];
  /** Index of the rivers of the data, and the place's number on its way upstream; one past them by no river, from west to east. */
  readonly course: number;
  readonly along: number;
  readonly turns: readonly LaneTurn[];
}

/** Who held each place, from the first day to the last. */
export interface TimelineData {
  /** Days since 1970. */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly storyDay: number;
  readonly parties: readonly string[];
  /** Index of the party whose holds are drawn thick. */
  readonly focus: number;
  readonly subject: string;
  /** Places of this rank or better matter to the story; the others come on request. */
  readonly mainRank: number;
  /** In the order in which they are drawn where not all fit. */
  readonly lanes: readonly Lane[];
  /** Lanes of the forms that look at one place and its neighbours, by that place. */
  readonly close: Readonly<Record<string, readonly string[]>>;
  readonly publishers: readonly string[];
  /** Ids of the rivers that lanes are grouped by. */
  readonly rivers: readonly string[];
}

/** Orders that a reader can ask for. */
export type LaneSort = 'loss' | 'course' | 'name';
export const LANE_SORTS: readonly LaneSort[] = ['loss', 'course', 'name'];

/** What the picture shows of the data: a form of the story, the order of its lanes, the lane that is chosen. */
export interface TimelineView {
  /** `all`, `course`, or the place that is looked at closely. */
  readonly form: string;
  readonly sort: LaneSort;
  readonly chosen?: string | undefined;
  /** Lanes no lower than this, px: the picture grows and does not choose. */
  readonly laneHeight?: number | undefined;
  /** Every place of the data, not only those that matter. */
  readonly withAll?: boolean | undefined;
}
