import type { RefersTo } from './references.ts';

/** A property of a word of the vocabulary. */
export interface WordProperty {
  /** What its text names. */
  readonly refersTo?: RefersTo;
  /** The only texts that it takes. */
  readonly takes?: readonly string[];
  readonly isDay?: true;
  readonly isNeeded?: true;
}

/** An element of the texts and its properties. */
export type VocabularyWord = Readonly<Record<string, WordProperty>>;

const place = { refersTo: 'places', isNeeded: true } as const;
const day = { isDay: true, isNeeded: true } as const;
const text = { isNeeded: true } as const;
const units = ['km', 'miles'] as const;

/** What the chapters' texts may use: see README, "The words of a number". */
export const proseVocabulary: Readonly<Record<string, VocabularyWord>> = {
  Step: { id: text, title: {} },
  Claim: { id: { refersTo: 'claims', isNeeded: true } },
  Count: {
    of: { takes: ['claims', 'places', 'control', 'sources', 'events'], isNeeded: true },
    where: {},
  },
  DateOf: {
    event: { refersTo: 'events' },
    place: { refersTo: 'places' },
    turn: {},
    form: {},
    end: {},
  },
  DaysBetween: { from: day, to: day },
  DaysHeld: { place, spell: {} },
  DaysLeft: { group: text, show: { takes: ['count', 'within', 'median'], isNeeded: true } },
  Dead: { id: { refersTo: 'casualties', isNeeded: true } },
  Distance: { from: place, to: place, about: {}, bare: {} },
  Figure: {
    claim: { refersTo: 'claims', isNeeded: true },
    part: { takes: ['low', 'high'] },
    as: { takes: ['km', 'day', 'weekday', 'month'] },
  },
  FitError: { of: text },
  Holds: {
    show: { takes: ['count', 'median'], isNeeded: true },
    begun: { takes: ['late', 'early'] },
    reach: { takes: ['near', 'far'] },
    short: {},
  },
  Land: { day },
  Lanes: {
    show: { takes: ['count', 'taken-back', 'turns'], isNeeded: true },
    place: { refersTo: 'places' },
  },
  Losses: { by: {}, from: {}, before: {} },
  Name: {},
  Printed: {
    id: { refersTo: 'distances', isNeeded: true },
    unit: { takes: units, isNeeded: true },
    to: { takes: units },
  },
  Published: { id: { refersTo: 'territory', isNeeded: true }, share: {} },
  Quote: { source: { refersTo: 'sources', isNeeded: true } },
  Quoted: { id: { refersTo: 'quoted', isNeeded: true } },
  RoadDistance: { from: place, to: place },
  TestLine: { of: { takes: ['late', 'near'], isNeeded: true } },
  ToConnected: { day, rule: { takes: ['own', 'desert'] } },
  ToPocket: { day, nth: {} },
};

/** What "How we know" may use besides. */
export const methodsVocabulary: Readonly<Record<string, VocabularyWord>> = {
  ...proseVocabulary,
  ControlTable: {},
  Corrections: {},
  Definition: { id: text, term: text, alt: text, caption: text },
  FitTables: {},
  Licences: {},
  Rule: { of: { takes: ['reach', 'link', 'sample', 'river', 'gap'], isNeeded: true } },
  SourceKinds: {},
  Tally: { of: text },
  To: { page: text },
};
