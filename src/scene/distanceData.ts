import type { Day } from '../model/day.ts';
import { addDays, dayNumber, daysBetween } from '../model/day.ts';

/** Days from `from` to `to`, both included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** A stretch of days with one distance; null when there is nothing to measure to. */
export interface DistanceSpan extends Span {
  readonly km: number | null;
  readonly placeName?: string;
}

/** Words at a point of the plot: {distance} is its own length, {gap} another one, both in the reader's units. */
export interface DistanceNote {
  readonly day: Day;
  readonly km: number;
  readonly gapKm?: number;
  readonly label: string;
  /** For a phone; the label where there is none. */
  readonly shortLabel?: string;
}

/** The distance from the subject to the nearest joined ground of the focus party, on every day. */
export interface DistanceTimeData {
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** By the story's own rule. */
  readonly line: readonly DistanceSpan[];
  /** What other reasonable rules give. */
  readonly band: readonly (Span & { readonly lowKm: number; readonly highKm: number })[];
  /** Another measure with a panel of its own: to the nearest encircled ground. */
  readonly pocket: readonly DistanceSpan[];
  /** When the subject itself was held. */
  readonly spells: readonly (Span & { readonly label: string })[];
  /** The day of the story. */
  readonly now: Day;
  readonly notes: readonly DistanceNote[];
  /** What one other rule gives on one day. */
  readonly alternative?: DistanceNote;
}

/** What the picture is about; its scales never change with it. */
export type DistanceFocus = 'line' | 'band' | 'pocket';

/** A row with its stretch as day numbers, the end being the midnight after its last day. */
export interface Run<Row> {
  readonly row: Row;
  readonly start: number;
  readonly end: number;
}

/** Rows in runs without a gap: a gap, or a row without a distance, ends a line, since nothing is not zero. */
export function runsOf<Row extends Span>(
  rows: readonly Row[],
  hasValue: (row: Row) => boolean,
): Run<Row>[][] {
  const runs: Run<Row>[][] = [];
  let before: Row | undefined;
  for (const row of rows) {
    if (hasValue(row)) {
      const run = { row, start: dayNumber(row.from), end: dayNumber(addDays(row.to, 1)) };
      const joins =
        before !== undefined && hasValue(before) && daysBetween(before.to, row.from) <= 1;
      if (joins) runs.at(-1)?.push(run);
      else runs.push([run]);
    }
    before = row;
  }
  return runs;
}

/** The distance on a day; undefined where there is none. */
export function kmOn(rows: readonly DistanceSpan[], day: Day): number | undefined {
  return rows.find(({ from, to }) => from <= day && day <= to)?.km ?? undefined;
}

/** The day after which the line never comes back; undefined when it lasts to the end. */
export function lastDayOf({ line, lastDay }: DistanceTimeData): Day | undefined {
  const last = line.findLast(({ km }) => km !== null);
  return last && last.to < lastDay ? last.to : undefined;
}
