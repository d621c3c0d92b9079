/** Places that one party took from the focus party: in which month, how many known to the day, how many to the month. */
export type MonthCount = readonly [month: number, exact: number, monthOnly: number];

/** What one party took. */
export interface PartyLosses {
  /** Id of the party. */
  readonly party: string;
  readonly total: number;
  /** Months since January of the first year, ascending; months without any are left out. */
  readonly months: readonly MonthCount[];
  /** Known to the season or year only: they can stand in no month. */
  readonly undated: number;
}

/** Places that the focus party lost, month by month, by who took them. */
export interface RecaptureData {
  readonly firstYear: number;
  /** Months from January of the first year to the last of the record. */
  readonly monthCount: number;
  /** The month of the story. */
  readonly storyMonth: number;
  /** In the order of drawing. */
  readonly parties: readonly PartyLosses[];
  readonly total: number;
}
