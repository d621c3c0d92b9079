/** The instrument's labels; they never change between steps. */
export interface InstrumentWords {
  readonly date: string;
  readonly land: string;
  readonly landShort: string;
  readonly connected: string;
  readonly connectedShort: string;
  /** Where the third readout has no number: nothing is connected any more. */
  readonly none: string;
  readonly km: string;
  readonly miles: string;
  readonly km2: string;
}

/** What every map says about itself. */
export interface MapFurnitureWords {
  /** A map with areas. */
  readonly modelled: string;
  readonly modelledShort: string;
  /** A map without. */
  readonly plain: string;
  readonly plainShort: string;
  /** Added where the frame is closer than the base map's lines hold. */
  readonly schematic: string;
}

/** Words of the sticky stage. */
export interface StageWords {
  readonly instrument: InstrumentWords;
  readonly map: MapFurnitureWords;
  /** From the controls of a picture back to the words of its step. */
  readonly toWords: string;
}
