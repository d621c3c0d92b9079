/** The unchanging map, as paths in kilometres of the plane. */
export interface BasePaths {
  readonly abroad: string;
  readonly land: string;
  readonly coast: string;
  readonly borders: string;
  readonly disputedBorders: string;
  readonly lakes: string;
  readonly rivers: string;
  readonly streams: string;
  readonly mainRoads: string;
  readonly minorRoads: string;
}

/** What is stroked, and without a dash. */
export const LINES = [
  'coast',
  'borders',
  'rivers',
  'streams',
  'mainRoads',
  'minorRoads',
] as const satisfies (keyof BasePaths)[];
type Line = (typeof LINES)[number];

/** The same; a line may be in several parts, which a renderer passes over one by one where they are not in its tile. */
export type PartedBase = Omit<BasePaths, Line> & Readonly<Record<Line, string | readonly string[]>>;
