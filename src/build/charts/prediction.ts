import { dayNumber } from '../../model/day.ts';
import { isKnownToTheDay } from '../../model/holds.ts';
import type { Locale } from '../../scene/format.ts';
import { KIND, type LeftNumbers, type PredictionData } from '../../scene/predictionData.ts';
import type { Facts } from '../facts.ts';
import type { LeftGroup } from '../holdFacts.ts';
import { mapName } from '../mapName.ts';
import type { Story } from '../story.ts';

const FILE = 'src/story/charts/prediction.yaml';
const bits = (kinds: Partial<Record<keyof typeof KIND, boolean>>): number =>
  Object.entries(kinds).reduce(
    (sum, [kind, isSet]) => (isSet ? sum + KIND[kind as keyof typeof KIND] : sum),
    0,
  );

/** The test of the prediction: every hold, and every place held on the day of the story. */
export function predictionOf(story: Story, facts: Facts, locale: Locale): PredictionData {
  const { settings } = story;
  const { table, count, medianDays, leftCount, leftMedian, leftWithin } = facts.holds;
  const { file, holds, heldThen } = table;
  const subjectDays = facts.daysHeld(settings.subject, 2).value;
  const numbersOf = (group: LeftGroup): LeftNumbers => ({
    count: leftCount(group).value,
    within: leftWithin(group, subjectDays).value,
    medianDays: leftMedian(group).value,
  });
  const nameOf = (id: string): string => mapName(facts.place(id), locale);
  // Joined first, the shortest first: the order of the bars.
  const left = heldThen.toSorted(
    (a, b) =>
      Number(b.isJoined) - Number(a.isJoined) ||
      Number(a.isOpen) - Number(b.isOpen) ||
      a.days - b.days,
  );
  const indexIn = (found: number, what: string): number => {
    if (found < 0) throw new Error(`${FILE}: ${what} is no hold of control.csv`);
    return found;
  };
  return {
    firstDay: dayNumber(settings.firstDay),
    lastDay: dayNumber(settings.lastDay),
    lateFrom: dayNumber(file.lateFrom),
    storyDay: dayNumber(settings.storyDay),
    subjectDays,
    nearKm: file.nearKm,
    holds: holds.map((hold) => [
      dayNumber(hold.from),
      hold.days,
      Math.round(hold.km),
      bits({
        hollow: !isKnownToTheDay(hold),
        sweep: hold.isSweep,
        subject: hold.place === settings.subject,
        apart: hold.isApart,
        open: hold.isOpen,
      }),
    ]),
    namedHolds: file.namedHolds.map(({ place, from }) => ({
      index: indexIn(
        holds.findIndex((hold) => hold.place === place && hold.from === from),
        `${place} on ${from}`,
      ),
      name: nameOf(place),
    })),
    left: left.map((each) => [
      each.days,
      bits({
        hollow: each.isHollow,
        subject: each.place === settings.subject,
        apart: each.isApart,
        open: each.isOpen,
        cut: !each.isJoined,
      }),
    ]),
    namedLeft: file.namedLeft.map((place) => ({
      index: indexIn(
        left.findIndex((each) => each.place === place),
        place,
      ),
      name: nameOf(place),
    })),
    numbers: {
      early: {
        count: count({ before: file.lateFrom }).value,
        medianDays: medianDays({ before: file.lateFrom }).value,
      },
      late: {
        count: count({ from: file.lateFrom }).value,
        medianDays: medianDays({ from: file.lateFrom }).value,
      },
      short: {
        count: count({ upTo: file.shortDays }).value,
        near: count({ upTo: file.shortDays, within: file.nearKm }).value,
      },
      joined: numbersOf('joined'),
      cut: numbersOf('cut'),
      cutNear: numbersOf('cut-near'),
    },
  };
}
