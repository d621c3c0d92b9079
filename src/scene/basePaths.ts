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

/** The same; a path may be in several parts, which a renderer passes over one by one where they are not in its tile. */
export type PartedBase = { readonly [name in keyof BasePaths]: string | readonly string[] };
