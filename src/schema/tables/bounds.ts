import type { Day } from '../../model/day.ts';

/** Between which days dates may lie. */
export interface Bounds {
  /** Every record begins here. */
  readonly firstDay: Day;
  /** Nothing can be known of a later day. */
  readonly today: Day;
}
