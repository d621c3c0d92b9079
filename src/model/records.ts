import type { Day } from './day.ts';

/** A place on the Earth, in degrees. Longitude first, as in GeoJSON. */
export type LonLat = readonly [lon: number, lat: number];

/** How closely a date is known. All but `day` carry a stand-in day that is never printed. */
export type Precision = 'day' | 'month' | 'season' | 'year';

/** How sure a row is of what it says. */
export type Confidence = 'confirmed' | 'claimed' | 'disputed';

/** Who holds a place, as the control table says it; the story's settings list them and group them into parties. */
export type Holder = string;

/** How a holder came in; sieges change nothing. */
export type How =
  | 'initial'
  | 'seized'
  | 'recaptured'
  | 'handed-over'
  | 'withdrawal'
  | 'siege-begun'
  | 'siege-broken';

/** A row of `places.csv`. A `reference` place is for measuring: it has no holder and no cell. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly nameAr: string;
  readonly country: string;
  readonly admin1: string;
  readonly at: LonLat;
  readonly kind: string;
  /** 1 (everybody knows it) to 4. */
  readonly rank: number;
  readonly note: string;
}

/** A row of `aliases.csv`: another name by which a place is known. */
export interface Alias {
  readonly place: string;
  readonly alias: string;
  readonly kind: string;
  readonly note: string;
}

/** A row of `control.csv`: from this day on the place had this holder, until its next row. */
export interface ControlRow {
  readonly place: string;
  readonly day: Day;
  readonly precision: Precision;
  readonly holder: Holder;
  readonly how: How;
  readonly confidence: Confidence;
  /** Ids of `sources.csv`; empty on baselines and where nobody was found to say it. */
  readonly sources: readonly string[];
  /** The row says that a source was looked for and not found. */
  readonly isUnsourced: boolean;
  readonly note: string;
}

/** A row of `sources.csv`. */
export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly published: string;
  readonly url: string;
  readonly kind: string;
  readonly note: string;
}

/** How a claim was put when it was made. */
export type StatusThen =
  'reported' | 'analysis' | 'unconfirmed' | 'denied' | 'no-comment' | 'confirmed';

/** What stands of a claim today. */
export type StatusNow =
  'confirmed' | 'borne-out' | 'revised' | 'disputed' | 'unresolved' | 'wrong' | 'not-borne-out';

/** What a claim is about: one of the settings' topics. */
export type Topic = string;

/** The words of a claim, in one language. */
export interface ClaimText {
  /** What was said. */
  readonly claim: string;
  /** Who said it. */
  readonly attributedTo: string;
  /** What is known now, in one line. */
  readonly inShort: string;
  /** What is known now, with what speaks for and against. */
  readonly laterEvidence: string;
}

/** A row of `claims.csv`: one statement of the first report. */
export interface Claim extends ClaimText {
  readonly id: string;
  readonly figure: number | undefined;
  readonly figureLow: number | undefined;
  readonly figureHigh: number | undefined;
  readonly unit: string;
  readonly figureDate: Day | undefined;
  readonly figureDatePrecision: Precision | undefined;
  readonly subject: string;
  readonly topic: Topic;
  readonly asOf: string;
  readonly statusThen: StatusThen;
  readonly statusNow: StatusNow;
  readonly sources: readonly string[];
  /** The same words in Arabic; empty where nobody has translated them yet. */
  readonly ar: ClaimText;
}

/** A row of `territory.csv`: one published estimate of land, with its own scope. */
export interface Territory {
  readonly id: string;
  readonly day: Day;
  readonly precision: Precision;
  readonly areaKm2: number | undefined;
  readonly scope: string;
  readonly publisher: string;
  readonly series: string;
  readonly population: number | undefined;
  readonly sharePct: number | undefined;
  readonly shareOf: string;
  readonly shareKind: 'held' | 'lost' | undefined;
  readonly confidence: string;
  readonly sources: readonly string[];
  readonly note: string;
}

/** A row of `casualties.csv`: one count of the dead as it was reported. */
export interface Casualty {
  readonly id: string;
  /** Of the report; some have none. */
  readonly day: Day | undefined;
  readonly group: string;
  readonly figure: number;
  readonly scope: string;
  readonly publisher: string;
  readonly attributedTo: string;
  readonly place: string | undefined;
  readonly sources: readonly string[];
  readonly note: string;
}

/** A row of `distances.csv`: a distance as somebody printed it. */
export interface PrintedDistance {
  readonly id: string;
  readonly from: string | undefined;
  readonly fromName: string;
  readonly to: string | undefined;
  readonly toName: string;
  readonly km: number | undefined;
  readonly miles: number | undefined;
  readonly kind: string;
  readonly publisher: string;
  readonly sources: readonly string[];
  readonly note: string;
}

/** A row of `events.csv`. */
export interface StoryEvent {
  readonly id: string;
  readonly day: Day;
  readonly endDay: Day | undefined;
  readonly precision: Precision;
  readonly partOfDay: string;
  readonly places: readonly string[];
  readonly placeName: string;
  readonly event: string;
  readonly attributedTo: string;
  readonly confidence: string;
  readonly sources: readonly string[];
}

/** A row of `routes.csv`: a road or supply route as it was reported. */
export interface Route {
  readonly id: string;
  readonly name: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly via: readonly string[];
  readonly knownKm: number | undefined;
  readonly sources: readonly string[];
  readonly note: string;
}

/** A row of `quoted.csv`: another number that somebody stated. */
export interface Quoted {
  readonly id: string;
  /** A day, a month or a year; empty where unknown. */
  readonly said: string;
  readonly figure: number;
  /** The upper end, where it is a range. */
  readonly figureHigh: number | undefined;
  readonly unit: string;
  readonly scope: string;
  readonly attributedTo: string;
  readonly sources: readonly string[];
  readonly note: string;
}

/** A row of `findings.csv`: a weakness that a review of the data found, and what was done about it. */
export interface Finding {
  readonly id: number;
  readonly severity: 'high' | 'medium' | 'low';
  readonly kind: string;
  readonly state: 'settled' | 'recorded' | 'open';
}

/** A row of `corrections.csv`: something that readers were told and that was wrong. */
export interface Correction {
  readonly id: string;
  /** When it was put right. */
  readonly day: Day;
  readonly where: string;
  /** What stood there. */
  readonly was: string;
  /** What stands there now, and why. */
  readonly now: string;
  readonly sources: readonly string[];
  /** What the numbers that changed are from, such as `control:al-qaryatayn:2017-10-01`. */
  readonly rows: readonly string[];
  /** The same words in Arabic; empty where nobody has translated them yet. */
  readonly ar: { readonly where: string; readonly was: string; readonly now: string };
}

/** A drawn line or outline of the base map, in degrees. */
export interface DrawnLine {
  readonly id: string;
  readonly name: string;
  readonly nameAr: string;
  /** `main` or `minor` for roads; `1` or `2` for rivers. */
  readonly kind: string;
  readonly points: readonly LonLat[];
}

/** Everything that editors keep, read and checked. */
export interface Dataset {
  readonly places: readonly Place[];
  readonly aliases: readonly Alias[];
  readonly control: readonly ControlRow[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly territory: readonly Territory[];
  readonly casualties: readonly Casualty[];
  readonly distances: readonly PrintedDistance[];
  readonly events: readonly StoryEvent[];
  readonly routes: readonly Route[];
  readonly quoted: readonly Quoted[];
  readonly findings: readonly Finding[];
  readonly corrections: readonly Correction[];
  readonly roads: readonly DrawnLine[];
  readonly rivers: readonly DrawnLine[];
  readonly lakes: readonly DrawnLine[];
}
