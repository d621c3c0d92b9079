import type { Day } from '../../model/day.ts';
import type { LonLat } from '../../model/records.ts';

/** What can be left off the map. */
export const LAYERS = ['ground', 'front', 'pockets', 'roads', 'rivers', 'names'] as const;
export type Layer = (typeof LAYERS)[number];

/** What the reader looks at: a middle, and how many kilometres the shorter side of the map shows. */
export interface Camera {
  readonly at: LonLat;
  readonly spanKm: number;
}

/** The whole state of the explorer: everything that a link must bring back. */
export interface ExplorerState {
  readonly day: Day;
  /** The second day, while two are compared. */
  readonly versus: Day | undefined;
  /** A place of the table, or a bare point in degrees, or nothing. */
  readonly chosen: string | LonLat | undefined;
  readonly reachKm: number;
  readonly hidden: readonly Layer[];
  /** Undefined while the map fits itself to the screen. */
  readonly camera: Camera | undefined;
}

/** What a state can be: from the data and the settings. */
export interface ExplorerBounds {
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly storyDay: Day;
  /** The story's reach and the others that were computed. */
  readonly reachKm: number;
  readonly reaches: readonly number[];
  /** West, south, east, north in degrees. */
  readonly extent: readonly [number, number, number, number];
  readonly spanKm: readonly [least: number, most: number];
}

/** Where the explorer opens when nothing is asked for. */
export function openingState({ storyDay, reachKm }: ExplorerBounds): ExplorerState {
  return {
    day: storyDay,
    versus: undefined,
    chosen: undefined,
    reachKm,
    hidden: [],
    camera: undefined,
  };
}

/** Whether a point lies on the map. */
export function isWithin(
  [west, south, east, north]: ExplorerBounds['extent'],
  [lon, lat]: LonLat,
): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
