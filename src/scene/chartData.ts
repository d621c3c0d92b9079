import type { DaysData } from './daysData.ts';
import type { DeadData } from './deadData.ts';
import type { ElsewhereData } from './elsewhereData.ts';
import type { DistanceTimeData } from './distanceData.ts';
import type { PredictionData } from './predictionData.ts';
import type { ReachData } from './reachData.ts';
import type { RecaptureData } from './recaptureData.ts';
import type { RoadStripData } from './roadData.ts';
import type { RulerData } from './rulerData.ts';
import type { TimelineData } from './timelineData.ts';
import type { SheetData } from './sheetData.ts';
import type { TerritoryData } from './territoryData.ts';

/** What each chart of the stage draws. */
export interface ChartData {
  readonly ruler: RulerData;
  readonly road: RoadStripData;
  readonly distance: DistanceTimeData;
  readonly dead: DeadData;
  /** The dead of the town as each source counted them. */
  readonly found: DeadData;
  readonly days: DaysData;
  readonly accounts: SheetData;
  readonly week: SheetData;
  /** What was said and what is known, by the form of the picture. */
  readonly thennow: Readonly<Record<string, SheetData>>;
  readonly prediction: PredictionData;
  readonly timeline: TimelineData;
  readonly recaptures: RecaptureData;
  readonly elsewhere: ElsewhereData;
  readonly territory: TerritoryData;
  readonly reach: ReachData;
}

/** The charts that a story's steps show, and no others. */
export type ShownCharts = Partial<ChartData>;

/** What a chart draws. @throws Error where no step of the story shows it */
export function chartOf<K extends keyof ChartData>(charts: ShownCharts, picture: K): ChartData[K] {
  const data = charts[picture];
  if (data === undefined)
    throw new Error(
      `no step shows the picture "${picture}"; shown: ${Object.keys(charts).join(', ') || 'maps alone'}`,
    );
  return data;
}

/** Addresses of what a chart loads when a reader asks for it. */
export interface MoreUrls {
  /** Folder of the pairs' ground. */
  readonly pairs: string;
  readonly world: string;
}
