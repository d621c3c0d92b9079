/** A point of a plane around the middle of the line, km; y grows to the south. */
export type AroundPoint = readonly [x: number, y: number];

/** A spot inside a country where its name could stand. */
export interface NameSpot {
  /** Two letters (ISO 3166), which a browser turns into the country's name in its reader's language. */
  readonly code: string;
  readonly at: AroundPoint;
  /** Free distance around the spot: to the country's edge or the window's, km. */
  readonly roomKm: number;
}

/** The ground under a line, as paths in kilometres around its middle. */
export interface ElsewhereLand {
  readonly land: string;
  readonly coast: string;
  readonly borders: string;
  /** Best spots first, for each country several. */
  readonly names: readonly NameSpot[];
}

/** A line of the story's length somewhere else: where it starts, and what it is drawn towards. */
export interface ElsewhereLine {
  readonly id: string;
  /** Name of the start. */
  readonly from: string;
  readonly start: AroundPoint;
  readonly end: AroundPoint;
  /** The place that the line is drawn towards, on the line or on its continuation. */
  readonly towards?:
    { readonly name: string; readonly at: AroundPoint; readonly km: number } | undefined;
}

/** A place on the story's own line. */
export interface GhostPlace {
  readonly id: string;
  readonly name: string;
  readonly km: number;
}

/** What the picture needs: the line's length, the pairs of cities, and the ground under the first of them. */
export interface ElsewhereData {
  readonly lineKm: number;
  /** Direction of the story's own line, degrees clockwise from north. */
  readonly bearing: number;
  readonly pairs: readonly ElsewhereLine[];
  readonly land: ElsewhereLand;
  /** The line in its own country, from the subject to the reference; both ends are among them. */
  readonly ghost: readonly GhostPlace[];
}

/** Half the width and half the height of the ground that is drawn around a line, km: more than any screen shows. */
export const WINDOW_KM: readonly [number, number] = [760, 560];

/** A pair's second city must lie within this of the first, or the picture's scale would not hold it. */
export const FARTHEST_KM = 440;
