import type { KIND } from '../predictionData.ts';

/** Heads of the columns, by their key in files. */
export type ColumnWords = Readonly<
  Record<
    | 'kind'
    | 'name'
    | 'holder'
    | 'to'
    | 'km'
    | 'land_km2'
    | 'note'
    | 'printed'
    | 'where'
    | 'longer_km'
    | 'road'
    | 'from_km'
    | 'to_km'
    | 'from'
    | 'until'
    | 'low_km'
    | 'high_km'
    | 'day'
    | 'figure'
    | 'whose'
    | 'scope'
    | 'publisher'
    | 'later'
    | 'days'
    | 'share'
    | 'reach_km'
    | 'error_whole'
    | 'error_part'
    | 'taken_by'
    | 'month'
    | 'places'
    | 'places_month_only',
    string
  >
>;

/** Words of the tables. */
export interface TableWords {
  readonly columns: ColumnWords;
  /** What a row is. */
  readonly kinds: Readonly<
    Record<
      | 'place'
      | 'main'
      | 'pocket'
      | 'open'
      | 'claimed'
      | 'land'
      | 'connected'
      | 'measured'
      | 'printed'
      | 'line'
      | 'band'
      | 'nearestPocket'
      | 'none'
      | 'pair'
      | 'reach'
      | 'reachWithRoads'
      | 'noLimit'
      | 'undated',
      string
    >
  >;
  /** How sure a turn of a place is, where it is not confirmed. */
  readonly sure: Readonly<Record<'claimed' | 'disputed', string>>;
  /** What is known of a hold, as the marks of the test of the prediction say it. */
  readonly marks: Readonly<Record<keyof typeof KIND, string>>;
  /** Of the page of a table. */
  readonly back: string;
  /** {title}: the table's own name, for readers who hear it. */
  readonly caption: string;
}
