import type { DeadFocus } from './deadData.ts';
import type { DistanceFocus } from './distanceData.ts';
import type { PredictionFocus } from './predictionData.ts';
import type { RoadFocus } from './roadData.ts';
import type { RulerFocus } from './rulerData.ts';
import type { TerritoryForm } from './territoryData.ts';

/* What the form of a step's picture is to its chart. A form that is not known is the plain one. */

export const territoryForm = (form: string): TerritoryForm =>
  form === 'beside' ? 'beside' : 'whole';

export const rulerFocus = (form: string): RulerFocus => (form === 'lens' ? 'lens' : 'whole');

export const roadFocus = (form: string): RoadFocus => (form === 'holders' ? 'holders' : 'lengths');

export const deadFocus = (form: string): DeadFocus => (form === 'later' ? 'later' : 'reported');

export const distanceFocus = (form: string): DistanceFocus =>
  form === 'band' || form === 'pocket' ? form : 'line';

export const predictionFocus = (form: string): PredictionFocus =>
  form === 'far' || form === 'left' ? form : 'taken';
