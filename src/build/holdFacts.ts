import type { Day } from '../model/day.ts';
import { median } from '../model/median.ts';
import type { Fact } from './facts.ts';
import { holdTableOf, type HeldThen, type MeasuredHold } from './holdTable.ts';
import type { Story } from './story.ts';

/** Which holds a sentence speaks of. */
export interface HoldChoice {
  /** Begun from this day on. */
  readonly from?: Day | undefined;
  /** Begun before this day. */
  readonly before?: Day | undefined;
  /** Begun at most so far from joined ground, or farther, in km. */
  readonly within?: number | undefined;
  readonly beyond?: number | undefined;
  /** Held no longer than so many days. */
  readonly upTo?: number | undefined;
  /** Without places taken three or more on a day. */
  readonly single?: boolean | undefined;
}

/** Places that were held on the day of the story, by whether they were joined; `cut-near` leaves out those far away. */
export type LeftGroup = 'joined' | 'cut' | 'cut-near' | 'cut-apart';

const keyOf = (choice: object): string =>
  Object.entries(choice)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${value}`)
    .join(',');

/** What a sentence may say of holds. A hold that nothing ends counts as longer than any other. */
export function holdFactsOf(story: Story) {
  const table = holdTableOf(story);
  const { subject, storyDay } = story.settings;
  const days = ({ isOpen, days: count }: { readonly isOpen: boolean; readonly days: number }) =>
    isOpen ? Infinity : count;
  const chosen = (choice: HoldChoice): readonly MeasuredHold[] =>
    table.holds.filter(
      (hold) =>
        (choice.from === undefined || hold.from >= choice.from) &&
        (choice.before === undefined || hold.from < choice.before) &&
        (choice.within === undefined || hold.km <= choice.within) &&
        (choice.beyond === undefined || hold.km > choice.beyond) &&
        (choice.upTo === undefined || days(hold) <= choice.upTo) &&
        (choice.single !== true || !hold.isSweep),
    );
  const group = (name: LeftGroup): readonly HeldThen[] =>
    table.heldThen.filter(
      ({ place, isJoined, isApart }) =>
        place !== subject &&
        (name === 'joined'
          ? isJoined
          : !isJoined && (name === 'cut' || (name === 'cut-apart' ? isApart : !isApart))),
    );
  return {
    table,
    /** How many holds. */
    count: (choice: HoldChoice): Fact => ({
      value: chosen(choice).length,
      from: `holds:count:${keyOf(choice)}`,
    }),
    /** Days until half of the holds had ended. */
    medianDays: (choice: HoldChoice): Fact => ({
      value: median(chosen(choice).map(days)),
      from: `holds:median:${keyOf(choice)}`,
    }),
    /** How many places of a group there were on the day of the story, the subject left out. */
    leftCount: (name: LeftGroup): Fact => ({
      value: group(name).length,
      from: `left:${name}:${storyDay}`,
    }),
    /** How many of them fell within so many days. */
    leftWithin: (name: LeftGroup, limit: number): Fact => ({
      value: group(name).filter((each) => days(each) <= limit).length,
      from: `left:${name}:${storyDay}:within:${limit}`,
    }),
    /** Days until half of them had fallen. */
    leftMedian: (name: LeftGroup): Fact => ({
      value: median(group(name).map(days)),
      from: `left:${name}:${storyDay}:median`,
    }),
  };
}
