import type { Day } from '../model/day.ts';

/** Whose dead a figure counts: a name of the chart's own file, and a class of the style sheet. */
export type DeadGroup = string;

/** Shapes of marks: sides are told apart without colour. */
export const DEAD_SHAPES = ['disc', 'diamond', 'square', 'target'] as const;
export type DeadShape = (typeof DEAD_SHAPES)[number];

/** One count of the dead, on the day it was reported. Counts are cumulative and overlap: never added, never joined. */
export interface DeadFigure {
  readonly id: string;
  readonly day: Day;
  readonly figure: number;
  readonly group: DeadGroup;
  readonly shape: DeadShape;
  /** Whose dead, as it was put: government side, at least. */
  readonly label: string;
  /** Of what ground and days. */
  readonly scope: string;
  readonly publisher: string;
  /** What became of the figure, for the later state. */
  readonly later?: string;
  /** The story speaks of it. */
  readonly highlight?: boolean;
}

/** Counts of the dead as they were reported. */
export interface DeadData {
  /** All were reported within days of each other: a list, at every size. */
  readonly isList?: boolean;
  readonly figures: readonly DeadFigure[];
}

/** `reported`: what had been said by the last figure the story speaks of. `later`: everything said since. */
export type DeadFocus = 'reported' | 'later';

/** The figures that the picture shows, by day and then by figure. */
export function figuresOf({ figures }: DeadData, focus: DeadFocus): DeadFigure[] {
  const spokenOf = figures.filter(({ highlight }) => highlight === true).map(({ day }) => day);
  const last = spokenOf.toSorted().at(-1);
  return figures
    .filter(({ day }) => focus === 'later' || last === undefined || day <= last)
    .toSorted((a, b) => (a.day === b.day ? a.figure - b.figure : a.day < b.day ? -1 : 1));
}

/** Whether a figure is drawn in full ink: in the first state only those that the story speaks of. */
export function isStrong({ highlight }: DeadFigure, focus: DeadFocus): boolean {
  return focus === 'later' || highlight === true;
}
