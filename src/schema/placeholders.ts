import type { RefersTo } from './references.ts';

/** A number that a text of a picture asks for: `{claim:C38:high}`. */
export interface Placeholder {
  readonly kind: string;
  /** What follows the kind: an id or a date, then parts of it. */
  readonly id: string | undefined;
  readonly parts: readonly string[];
  /** As it stands, in braces. */
  readonly text: string;
  readonly offset: number;
}

/** What can stand in braces with an id: what the id names, or how its date is written. */
export const numberKinds: Readonly<
  Record<string, { readonly refersTo?: RefersTo; readonly date?: RegExp; readonly example: string }>
> = {
  dead: { refersTo: 'casualties', example: '{dead:id}' },
  quoted: { refersTo: 'quoted', example: '{quoted:id}' },
  claim: { refersTo: 'claims', example: '{claim:C38}, {claim:C38:high}' },
  share: { refersTo: 'territory', example: '{share:id}' },
  land: { refersTo: 'territory', example: '{land:id}' },
  printed: { refersTo: 'distances', example: '{printed:id:miles}' },
  event: { refersTo: 'events', example: '{event:id}, {event:id:month}' },
  turn: { refersTo: 'places', example: '{turn:palmyra:1}, {turn:palmyra:1:month}' },
  doubt: { refersTo: 'places', example: '{doubt:palmyra}' },
  held: { refersTo: 'places', example: '{held:palmyra:1}' },
  day: { date: /^\d{4}-\d{2}-\d{2}$/, example: '{day:2017-10-01}' },
  date: { date: /^\d{4}-\d{2}-\d{2}$/, example: '{date:2017-10-01}' },
  month: { date: /^\d{4}-\d{2}$/, example: '{month:2017-10}' },
  year: { date: /^\d{4}$/, example: '{year:2017}' },
};

/** What can stand in braces alone, about the step or the whole story. */
export const STEP_NUMBERS = [
  'day',
  'storyDay',
  'firstMonth',
  'lastMonth',
  'connectedKm',
  'connectedDesertKm',
  'pocketKm',
  'secondPocketKm',
  'subjectToReferenceKm',
  'landKm2',
  'reachKm',
  'linkKm',
  'riverKm',
  'shownReachKm',
  'places',
  'lanes',
  'lanesTakenBack',
  'losses',
  'worstMonth',
  'daysHeld',
] as const;

/** The name of a number about the step or the whole story. */
export type StepNumber = (typeof STEP_NUMBERS)[number];

/** Every number that a text asks for. */
export function placeholdersIn(text: string): Placeholder[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map(({ 0: found, 1: inner = '', index }) => {
    const [kind = '', id, ...parts] = inner.split(':');
    return { kind, id, parts, text: found, offset: index };
  });
}

/** The text without what is bound or named: numbers in braces, and names in brackets, which may hold a number. */
export function unboundText(text: string): string {
  return text.replace(/\{[^{}]*\}|\[[^\]]*\]/g, (found) => ' '.repeat(found.length));
}

/** A text as it is printed: without the brackets around names. */
export function withoutBrackets(text: string): string {
  return text.replace(/\[([^\]]*)\]/g, '$1');
}
