import type { Day } from '../model/day.ts';
import type { LandStep } from '../model/landSteps.ts';
import type { PublishedSeries } from './territoryData.ts';

/** One setting of the model: how far a place holds ground, and how that meets what was published. */
export interface ReachStop {
  /** Null gives all land to somebody. */
  readonly reachKm: number | null;
  /** Roads between towns are held too: the setting of this page's maps. */
  readonly withRoads: boolean;
  readonly whole: readonly LandStep[];
  readonly part: readonly LandStep[];
  /** Root of the mean squared relative error against each series: that of all countries, and that of one. */
  readonly wholeError: number;
  readonly partError: number;
  /** Mean of modelled over published, and the largest miss, against the series of the one country. */
  readonly partShare: number;
  readonly partMost: number;
  /** What the setting comes to, in a word: which of the sentences is said. */
  readonly meaning: 'below' | 'own' | 'fitsWhole' | 'between' | 'fitsPart' | 'none';
}

/** The published totals against the model at every stop of its one constant. */
export interface ReachData {
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly stops: readonly ReachStop[];
  /** Index of the stop shown first. */
  readonly start: number;
  /** First and last stop that come near each series. */
  readonly nearWhole: readonly [number, number];
  readonly nearPart: readonly [number, number];
  /** Error of so many places held times a constant, against the series of all countries. */
  readonly rivalError: number;
  readonly whole: readonly PublishedSeries[];
  readonly part: readonly PublishedSeries[];
  /** Days over which the words of the other stops may stand, the best first. */
  readonly labelDays: readonly Day[];
}

/** All countries or one of them: two charts side by side where there is room. */
export type ReachScope = 'whole' | 'part';
