import type { Layer } from './state.ts';

/** Every string of the explorer in one language. Words in braces are filled in; numbers and dates arrive formatted. */
export interface ExplorerWords {
  readonly title: string;
  readonly intro: string;
  readonly description: string;
  readonly loading: string;
  readonly failed: string;
  /** {key} {value}: a part of the address that could not be understood. */
  readonly misread: string;
  readonly close: string;
  readonly search: {
    readonly label: string;
    readonly hint: string;
    /** {count} {all} */
    readonly count: string;
    readonly none: string;
    /** {alias}: the spelling that a place was found by. */
    readonly alias: string;
    /** {point}: coordinates were typed. */
    readonly point: string;
    readonly outside: string;
    /** {province} {kind} */
    readonly where: string;
  };
  /** Provinces by their name in the tables. */
  readonly province: Readonly<Record<string, string>>;
  readonly kind: Readonly<Record<string, string>>;
  readonly holder: Readonly<Record<string, string>>;
  readonly how: Readonly<Record<string, string>>;
  readonly confidence: Readonly<Record<string, string>>;
  readonly precision: {
    /** {month} */
    readonly month: string;
    /** {month}: about that month. */
    readonly season: string;
    readonly year: string;
  };
  readonly place: {
    /** {holder} {date}: who holds it, and since when. */
    readonly since: string;
    /** {holder}: it was so when the record begins. */
    readonly fromStart: string;
    readonly measuring: string;
    readonly lane: string;
    readonly record: string;
    readonly loading: string;
    readonly noSource: string;
    readonly unsourced: string;
    readonly baseline: string;
    readonly date: string;
    readonly heldBy: string;
    readonly howSure: string;
    readonly sources: string;
    readonly position: string;
  };
  readonly point: {
    /** {point} */
    readonly title: string;
    /** {holder} */
    readonly held: string;
    readonly bare: string;
    readonly abroad: string;
    /** {place} {distance} */
    readonly nearest: string;
  };
  readonly nearest: {
    /** {date} */
    readonly title: string;
    readonly ground: string;
    readonly line: string;
    readonly road: string;
    readonly joined: string;
    readonly any: string;
    readonly anyCut: string;
    readonly none: string;
    readonly here: string;
    readonly noRoad: string;
    readonly offRoad: string;
    readonly note: string;
  };
  readonly date: {
    readonly label: string;
    readonly slider: string;
    readonly field: string;
    readonly previousDay: string;
    readonly nextDay: string;
    readonly previousMonth: string;
    readonly nextMonth: string;
    readonly previousChange: string;
    readonly nextChange: string;
    readonly previousHere: string;
    readonly nextHere: string;
    readonly play: string;
    readonly pause: string;
    readonly land: string;
    /** {place} */
    readonly connected: string;
    readonly none: string;
  };
  readonly map: {
    /** {date}: what the map shows. */
    readonly label: string;
    readonly keys: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly whole: string;
    readonly north: string;
    readonly south: string;
    readonly east: string;
    readonly west: string;
  };
  readonly layers: { readonly title: string } & Readonly<Record<Layer, string>>;
  readonly reach: {
    readonly label: string;
    readonly note: string;
    readonly less: string;
    readonly more: string;
    /** {km} */
    readonly own: string;
  };
  readonly key: string;
  readonly compare: {
    readonly start: string;
    readonly stop: string;
    readonly title: string;
    readonly first: string;
    readonly second: string;
    /** {from} {to} {landFrom} {landTo} {change}: the two days in order. */
    readonly less: string;
    readonly more: string;
    readonly same: string;
    /** {count} {lost} {taken}: places. */
    readonly places: string;
    readonly nothing: string;
    readonly list: string;
    readonly place: string;
    readonly swap: string;
  };
  readonly share: {
    readonly title: string;
    readonly copy: string;
    readonly copied: string;
    readonly csv: string;
    readonly geojson: string;
    readonly all: string;
  };
  readonly still: {
    /** Where there is no script: what the live page does, and what stands here instead. */
    readonly note: string;
    readonly places: string;
    readonly records: string;
    readonly recordsTitle: string;
    readonly recordsIntro: string;
    readonly back: string;
    readonly onMap: string;
  };
  readonly teaser: { readonly text: string; readonly link: string };
}
