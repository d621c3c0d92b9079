import type { Day } from '../model/day.ts';
import type { LandStep } from '../model/landSteps.ts';
import type { DotMark } from './marks.ts';

/** A published figure; where only the month is known, the whole month. */
export interface PublishedPoint {
  /** Days since 1970: first and last day that the figure can stand for. */
  readonly from: number;
  readonly to: number;
  /** Square kilometres, or per cent. */
  readonly value: number;
}

/** What one publisher said, of one scope: never joined with another. */
export interface PublishedSeries {
  /** Class of the style sheet. */
  readonly id: string;
  readonly label: string;
  /** For a small picture. */
  readonly shortLabel: string;
  readonly shape: DotMark['shape'];
  readonly isJoined: boolean;
  readonly points: readonly PublishedPoint[];
}

/** Published estimates of land, and the model behind them. */
export interface TerritoryData {
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly storyDay: Day;
  /** When the subject was held by the focus party: days since 1970. */
  readonly spells: readonly (readonly [from: number, to: number])[];
  readonly model: readonly LandStep[];
  readonly series: readonly PublishedSeries[];
  readonly shares: readonly PublishedSeries[];
}

/** Small beside the map, or whole with the shares. */
export type TerritoryForm = 'beside' | 'whole';
