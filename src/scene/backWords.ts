import type { Confidence, StatusNow, StatusThen, Topic } from '../model/records.ts';
import type { PartyWords } from './words.ts';

/** The words of a claim's mark, its row and its card. */
export interface ClaimWords {
  readonly claim: string;
  /** {number} {standing}: what a screen reader hears of a mark. */
  readonly mark: string;
  readonly statusNow: Readonly<Record<StatusNow, string>>;
  readonly statusThen: Readonly<Record<StatusThen, string>>;
  /** What each standing means, in a sentence. */
  readonly means: Readonly<Record<StatusNow, string>>;
  readonly topic: Readonly<Record<Topic, string>>;
}

/** The words of the ledger. */
export interface LedgerWords {
  readonly title: string;
  readonly intro: string;
  readonly strip: string;
  readonly meanings: string;
  /** Over the columns of the list. */
  readonly number: string;
  readonly then: string;
  readonly now: string;
  /** The parts of a row. */
  readonly said: string;
  readonly who: string;
  readonly sure: string;
  readonly known: string;
  readonly sources: string;
  readonly place: string;
  readonly nowhere: string;
  readonly link: string;
  /** {publisher} {title} {date} */
  readonly source: string;
  readonly undated: string;
  /** The controls. */
  readonly controls: string;
  readonly filterNow: string;
  readonly filterThen: string;
  readonly filterTopic: string;
  readonly any: string;
  readonly order: string;
  readonly orderPrinted: string;
  readonly orderStanding: string;
  readonly orderTopic: string;
  readonly marks: string;
  readonly marksStanding: string;
  readonly marksPrinted: string;
  /** {shown} {all} */
  readonly shown: string;
  readonly none: string;
  readonly reset: string;
}

/** The words of the card that opens at a mark or a number. */
export interface CardWords {
  readonly close: string;
  readonly openLedger: string;
  readonly openNumber: string;
  readonly failed: string;
}

/** The words of a number's card and of the page of all numbers. */
export interface NumberWords {
  readonly title: string;
  readonly intro: string;
  readonly exact: string;
  readonly got: string;
  readonly rows: string;
  /** Between two forms of one number. */
  readonly or: string;
  /** {place} {lat} {lon} */
  readonly place: string;
  /** {place} {day} {holder} {confidence} */
  readonly control: string;
  /** {publisher} {speaker} {scope} */
  readonly casualty: string;
  /** {speaker} {scope} */
  readonly quoted: string;
  /** {publisher} {from} {to} */
  readonly distance: string;
  /** {publisher} {day} */
  readonly territory: string;
  /** {day} {event} */
  readonly event: string;
  readonly holder: PartyWords;
  readonly confidence: Readonly<Record<Confidence, string>>;
  /** How a number was got; each names in braces what it speaks of. */
  readonly how: Readonly<
    Record<
      | 'places'
      | 'roads'
      | 'connected'
      | 'connectedDesert'
      | 'pocket'
      | 'land'
      | 'turn'
      | 'spell'
      | 'days'
      | 'count'
      | 'countWhere'
      | 'casualty'
      | 'distance'
      | 'territory'
      | 'quoted'
      | 'tally'
      | 'rule'
      | 'fit'
      | 'event'
      | 'holds'
      | 'left'
      | 'lanes'
      | 'losses'
      | 'other',
      string
    >
  >;
}

/** The words of “How we know”. */
export interface HowWords {
  readonly more: string;
  readonly numbers: string;
  readonly sources: string;
  readonly data: string;
  readonly corrections: string;
  readonly contents: string;
  /** Under every small map. */
  readonly modelled: string;
  readonly noCorrections: string;
  /** A number that was put right: {was} and {now}. */
  readonly changed: string;
  /** The first of several rows: {was} and {now}, and {count} of the others. */
  readonly changedMore: string;
  /** The steps that told it: {steps}. */
  readonly toldIn: string;
  /** Over the tables of the fit; own: {reach}. */
  readonly fit: Readonly<
    Record<
      | 'whole'
      | 'part'
      | 'tried'
      | 'day'
      | 'published'
      | 'own'
      | 'unlimited'
      | 'difference'
      | 'rmse'
      | 'reach'
      | 'withRoads'
      | 'withoutRoads'
      | 'rival',
      string
    >
  >;
  readonly control: Readonly<
    Record<
      'caption' | 'standing' | 'all' | 'day' | 'month' | 'unsourced' | 'one' | 'several',
      string
    >
  >;
}

/** The words of the page of sources. */
export interface SourcesWords {
  readonly title: string;
  readonly intro: string;
  readonly search: string;
  readonly kind: string;
  readonly pages: string;
  readonly all: string;
  /** {shown} {all} */
  readonly shown: string;
  readonly none: string;
  readonly cited: string;
  /** {count}: places that are not named. */
  readonly more: string;
  readonly firstReport: string;
  readonly kinds: Readonly<Record<string, string>>;
  /** What of the data cites a source. */
  readonly table: Readonly<Record<string, string>>;
}
