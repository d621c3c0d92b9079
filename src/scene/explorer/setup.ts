import type { ConicSettings } from '../../model/conic.ts';
import type { InstrumentWords, MapFurnitureWords } from '../stageWords.ts';
import type { Frame } from '../scene.ts';
import type { PartyWords } from '../words.ts';
import type { ExplorerBounds } from './state.ts';
import type { ExplorerWords } from './words.ts';

/** What the explorer knows when it opens: little, for the rest is loaded. */
export interface ExplorerSetup {
  readonly bounds: ExplorerBounds;
  readonly projection: ConicSettings;
  /** What the map shows before the reader moves it, on a wide and on a narrow screen. */
  readonly frame: Frame;
  readonly urls: {
    readonly story: string;
    readonly places: string;
    readonly records: string;
    /** With `{reach}` where the kilometres go. */
    readonly ground: string;
    /** The page of the explorer, and the page of all records. */
    readonly page: string;
    /** The map for other pages. */
    readonly embed: string;
    readonly table: string;
  };
}

/** The words that the explorer needs. */
export interface ExplorerTexts {
  readonly own: ExplorerWords;
  readonly party: PartyWords;
  readonly map: MapFurnitureWords;
  readonly instrument: InstrumentWords;
  /** The word that opens the code for other pages. */
  readonly embed: string;
}
