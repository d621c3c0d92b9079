import type { z } from 'astro/zod';
import { rowsByPlace } from '../model/control.ts';
import { dayNumber, daysBetween } from '../model/day.ts';
import type { Holding } from '../model/holding.ts';
import { holdsIn, isKnownToTheDay, sweepDays, type Hold } from '../model/holds.ts';
import { nearestConnectedTo } from '../model/supply.ts';
import { predictionFile } from '../schema/charts/prediction.ts';
import { holdingThen } from './byState.ts';
import { kmBetweenOf } from './lengths.ts';
import { readYaml, type Story } from './story.ts';

/** A hold that began before our eyes, with its distance to joined ground the day before. */
export interface MeasuredHold extends Hold {
  readonly km: number;
  /** Three or more places were taken that day. */
  readonly isSweep: boolean;
  readonly isApart: boolean;
}

/** A place that the focus party held on the day of the story. */
export interface HeldThen {
  readonly place: string;
  readonly days: number;
  readonly isOpen: boolean;
  readonly isJoined: boolean;
  readonly isApart: boolean;
  readonly isHollow: boolean;
}

/** Every hold of the focus party, and every place it held on the day of the story. */
export interface HoldTable {
  readonly file: z.output<typeof predictionFile>;
  readonly holds: readonly MeasuredHold[];
  readonly heldThen: readonly HeldThen[];
}

const FILE = 'src/story/charts/prediction.yaml';

/** Reads the record of every place for the test of the prediction. */
export function holdTableOf(story: Story, root = process.cwd()): HoldTable {
  const { data, settings, world } = story;
  const file = readYaml(root, FILE, predictionFile);
  const known = new Set(data.places.map(({ id }) => id));
  for (const id of [...file.leftOut, ...file.apart])
    if (!known.has(id)) throw new Error(`${FILE}: no place "${id}" in places.csv`);
  const focus = new Set(settings.parties.find((party) => party.focus)?.holders);
  const apart = new Set(file.apart);
  const kmBetween = kmBetweenOf(data.places);
  const holding = (day: number): Holding => holdingThen(world.ground, day);
  const all = [...rowsByPlace(data.control)]
    .filter(([place]) => !file.leftOut.includes(place))
    .flatMap(([, rows]) => holdsIn(rows, (holder) => focus.has(holder), settings.lastDay));
  const begun = all.filter(({ isFromStart }) => !isFromStart);
  const sweeps = sweepDays(begun);
  const onStoryDay = holding(dayNumber(settings.storyDay));
  return {
    file,
    holds: begun.map((hold) => {
      // The day before: what is taken on the same day can supply nobody yet.
      const eve = dayNumber(hold.from) - 1;
      const nearest = nearestConnectedTo(hold.place, holding(eve), kmBetween);
      if (!nearest) throw new Error(`${hold.place} on ${hold.from}: no main body to measure to`);
      return {
        ...hold,
        km: nearest.km,
        isSweep: sweeps.has(hold.from),
        isApart: apart.has(hold.place),
      };
    }),
    heldThen: all
      .filter(
        ({ from, to, isOpen }) => from <= settings.storyDay && (settings.storyDay < to || isOpen),
      )
      .map((hold) => ({
        place: hold.place,
        days: daysBetween(settings.storyDay, hold.to),
        isOpen: hold.isOpen,
        isJoined: onStoryDay.connected.has(hold.place),
        isApart: apart.has(hold.place),
        isHollow: !isKnownToTheDay({ ...hold, fromPrecision: 'day' }),
      })),
  };
}
