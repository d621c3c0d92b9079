/** A hold: day of seizure (days since 1970), days held, km to joined ground the day before, and what else is known of it. */
export type HoldMark = readonly [from: number, days: number, km: number, kinds: number];

/** What is known of a hold, as bits of one number: the picture downloads two hundred of them. */
export const KIND = {
  /** One of its ends is known to the month or season only. */
  hollow: 1,
  /** Three or more places were taken that day. */
  sweep: 2,
  /** It is the story's own place. */
  subject: 4,
  /** A group far away, which never had the river behind it. */
  apart: 8,
  /** Nothing in the record ends it. */
  open: 16,
  /** Not joined to the main body. */
  cut: 32,
} as const;

/** Whether a mark is of a kind. */
export function isKind(kinds: number, kind: keyof typeof KIND): boolean {
  return (kinds & KIND[kind]) !== 0;
}

/** A place that was held on the day of the story: the days it had left. */
export type LeftMark = readonly [days: number, kinds: number];

/** A mark that is named: its index, and the name. */
export interface NamedMark {
  readonly index: number;
  readonly name: string;
}

/** Numbers that the sentences under the panels say. */
export interface PredictionNumbers {
  /** Holds begun before a day and from it on. */
  readonly early: { readonly count: number; readonly medianDays: number };
  readonly late: { readonly count: number; readonly medianDays: number };
  /** Of the holds of a month or less, how many began near joined ground. */
  readonly short: { readonly count: number; readonly near: number };
  /** Places held on the day of the story, its own left out: how many, how many fell within its days, days until half had. */
  readonly joined: LeftNumbers;
  readonly cut: LeftNumbers;
  /** The cut-off places without those far away. */
  readonly cutNear: LeftNumbers;
}

/** A group of places that were held on a day, and how it fared. */
export interface LeftNumbers {
  readonly count: number;
  readonly within: number;
  readonly medianDays: number;
}

/** The test of the first report's prediction. */
export interface PredictionData {
  /** Days since 1970. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** From this day on holds are called late. */
  readonly lateFrom: number;
  readonly storyDay: number;
  /** Days that the subject was held, the last time. */
  readonly subjectDays: number;
  /** So near a place counts as near to joined ground. */
  readonly nearKm: number;
  readonly holds: readonly HoldMark[];
  readonly namedHolds: readonly NamedMark[];
  readonly left: readonly LeftMark[];
  readonly namedLeft: readonly NamedMark[];
  readonly numbers: PredictionNumbers;
}

/** Which panel the step is about. */
export type PredictionFocus = 'taken' | 'far' | 'left';
export const PREDICTION_PANELS: readonly PredictionFocus[] = ['taken', 'far', 'left'];
