import type { DeadData } from './deadData.ts';
import type { DistanceTimeData } from './distanceData.ts';
import type { RoadStripData } from './roadData.ts';
import type { RulerData } from './rulerData.ts';

/** What the charts of the stage draw. */
export interface ChartData {
  readonly ruler: RulerData;
  readonly road: RoadStripData;
  readonly distance: DistanceTimeData;
  readonly dead: DeadData;
}
