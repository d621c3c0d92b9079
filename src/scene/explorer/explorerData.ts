import type { Holder } from '../../model/records.ts';
import type { PackedGround } from '../packedGround.ts';

/** A place as the explorer knows it before its record is loaded. */
export interface ExplorerPlace {
  readonly id: string;
  readonly name: string;
  readonly nameAr: string;
  /** As maps print it, in both languages. */
  readonly short: string;
  readonly shortAr: string;
  readonly country: string;
  readonly admin1: string;
  readonly kind: string;
  readonly rank: number;
  readonly lon: number;
  readonly lat: number;
  /** Other spellings and names, in any script. */
  readonly aliases: readonly string[];
}

/** Places and roads: what a reader downloads to search and to measure. */
export interface ExplorerPlaces {
  readonly places: readonly ExplorerPlace[];
  /** Links between places: ends by index, length in hundred metres, then the line in hundredths of a degree, as steps. */
  readonly links: readonly (readonly number[])[];
}

/** A row of the record: day since 1970, then indices, then what is written. */
export type PackedRow = readonly [
  day: number,
  precision: number,
  holder: number,
  how: number,
  confidence: number,
  sources: readonly number[],
  isUnsourced: 0 | 1,
  note: string,
];

/** All records with their sources; fetched when the first place is chosen. */
export interface ExplorerRecords {
  readonly precisions: readonly string[];
  readonly holders: readonly string[];
  readonly hows: readonly string[];
  readonly confidences: readonly string[];
  readonly sources: readonly (readonly [publisher: string, title: string, url: string])[];
  /** By place id. */
  readonly rows: Readonly<Record<string, readonly PackedRow[]>>;
  /** What is known of the positions of places, by id. */
  readonly notes: Readonly<Record<string, string>>;
}

/** The ground for another reach than the story's. */
export interface ReachGround {
  readonly ground: PackedGround;
  /** Square kilometres of the focus party from each turning day on. */
  readonly land: readonly (readonly [day: number, km2: number])[];
}

/** A row of the record, ready to be told. */
export interface RecordRow {
  readonly day: number;
  readonly precision: string;
  readonly holder: Holder;
  readonly how: string;
  readonly confidence: string;
  readonly sources: readonly {
    readonly publisher: string;
    readonly title: string;
    readonly url: string;
  }[];
  readonly isUnsourced: boolean;
  readonly note: string;
}

/** The rows of a place in order; none where the place is for measuring only. */
export function recordOf(records: ExplorerRecords, place: string): RecordRow[] {
  return (records.rows[place] ?? []).map(
    ([day, precision, holder, how, confidence, sources, isUnsourced, note]) => ({
      day,
      precision: records.precisions[precision] ?? '',
      holder: records.holders[holder] ?? '',
      how: records.hows[how] ?? '',
      confidence: records.confidences[confidence] ?? '',
      sources: sources.flatMap((index) => {
        const source = records.sources[index];
        return source ? [{ publisher: source[0], title: source[1], url: source[2] }] : [];
      }),
      isUnsourced: isUnsourced === 1,
      note,
    }),
  );
}

/** The places by their ids; none while nothing is loaded. */
export function placesById(data: ExplorerPlaces | undefined): ReadonlyMap<string, ExplorerPlace> {
  return new Map(data?.places.map((place) => [place.id, place]));
}
