import type { Day } from '../model/day.ts';
import type { SheetData } from './sheetData.ts';

/** Some weeks, day by day: a strip of all days over the rows of a part of them. */
export interface DaysData {
  /** First and last day of the strip. */
  readonly from: Day;
  readonly to: Day;
  /** The days on which the place was held, both included. */
  readonly held: { readonly from: Day; readonly to: Day; readonly label: string };
  /** Days of which something is reported. */
  readonly reported: readonly Day[];
  /** Parts of the whole, by form of the picture. */
  readonly parts: Readonly<
    Record<string, { readonly from: Day; readonly to: Day; readonly sheet: SheetData }>
  >;
}
