import type { Day } from '../../model/day.ts';

/** What the settings allow: between which days dates may lie, and of what rows may speak. */
export interface Bounds {
  /** Every record begins here. */
  readonly firstDay: Day;
  /** Nothing can be known of a later day. */
  readonly today: Day;
  /** Ids of the countries whose ground the story divides. */
  readonly countries: readonly string[];
  /** What claims can be about. */
  readonly topics: readonly string[];
}
