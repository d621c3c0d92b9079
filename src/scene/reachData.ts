import type { Day } from '../model/day.ts';
import type { LandStep } from '../model/landSteps.ts';
import type { PublishedSeries } from './territoryData.ts';

/** One setting of the model: how far a place holds ground, and how that meets what was published. */
export interface ReachStop {
  /** Null gives all land to somebody. */
  readonly reachKm: number | null;
  /** Roads between towns are held too: the setting of this page's maps. */
  readonly withRoads: boolean;
  readonly both: readonly LandStep[];
  readonly syria: readonly LandStep[];
  /** Root of the mean squared relative error against each series. */
  readonly ihsError: number;
  readonly sohrError: number;
  /** Mean of modelled over published, and the largest miss, against the series of Syria. */
  readonly sohrShare: number;
  readonly sohrMost: number;
  /** What the setting comes to, in a word: which of the sentences is said. */
  readonly meaning: 'below' | 'own' | 'ihs' | 'between' | 'sohr' | 'none';
}

/** The published totals against the model at every stop of its one constant. */
export interface ReachData {
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly stops: readonly ReachStop[];
  /** Index of the stop shown first. */
  readonly start: number;
  /** First and last stop that come near each series. */
  readonly nearIhs: readonly [number, number];
  readonly nearSohr: readonly [number, number];
  /** Error of so many places held times a constant, against the series of both countries. */
  readonly rivalError: number;
  readonly both: readonly PublishedSeries[];
  readonly syria: readonly PublishedSeries[];
}

/** One country or both: two charts side by side where there is room. */
export type ReachScope = 'both' | 'syria';
