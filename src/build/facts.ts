import { daysHeld, rowsByPlace, spellsOf } from '../model/control.ts';
import { dayNumber, daysBetween, parseDay, type Day } from '../model/day.ts';
import { distanceKm } from '../model/geodesy.ts';
import {
  holdingOn,
  landKm2,
  nearestConnected,
  nearestPockets,
  OWN_RULE,
  type Holding,
  type Reached,
} from '../model/holding.ts';
import type {
  Casualty,
  Claim,
  Place,
  Precision,
  PrintedDistance,
  Quoted,
  StoryEvent,
  Territory,
} from '../model/records.ts';
import { shortestWay } from '../model/roads.ts';
import { holdingThen, keptByState } from './byState.ts';
import { kmBetweenOf } from './lengths.ts';
import { once } from './once.ts';
import { laneFactsOf } from './laneFacts.ts';
import { holdFactsOf } from './holdFacts.ts';
import type { Story } from './story.ts';

/** A number of the story: its raw value, and what it was computed from. */
export interface Fact {
  readonly value: number;
  /** Rows and rules, such as `places:al-qaryatayn places:palmyra`. */
  readonly from: string;
}

/** A date of the story, as closely as it is known. */
export interface DateFact {
  readonly day: Day;
  readonly precision: Precision;
  readonly from: string;
}

function find<T extends { readonly id: string }>(rows: readonly T[], id: string, file: string): T {
  const row = rows.find((candidate) => candidate.id === id);
  if (row) return row;
  const near = rows
    .map((candidate) => candidate.id)
    .filter((known) => known.includes(id.slice(0, 6)));
  throw new Error(
    `no row "${id}" in data/${file}${near.length > 0 ? `; there is ${near.slice(0, 5).join(', ')}` : ''}`,
  );
}

const deserts = keptByState<Holding>();

/**
 * Everything that a sentence may say in numbers. Each throws an error that names the row where there is none.
 */
export function factsOf(story: Story) {
  const { data, settings, world } = story;
  const { ground, links } = world;
  const rows = rowsByPlace(data.control);
  const place = (id: string): Place => find(data.places, id, 'places.csv');
  const distance = (from: string, to: string): Fact => ({
    value: distanceKm(place(from).at, place(to).at),
    from: `places:${from} places:${to}`,
  });
  const reached = (found: Reached | undefined, from: string): Fact & { place: string } => {
    if (!found) throw new Error(`no ground is reached: ${from}`);
    return { value: found.km, from: `${from} places:${found.place}`, place: found.place };
  };
  const focusHolders = new Set(settings.parties.find((party) => party.focus)?.holders);
  const turns = (id: string) => spellsOf(rows.get(place(id).id) ?? []).slice(1);

  const overDesert = (day: Day): Holding =>
    deserts(ground)(dayNumber(day), () =>
      holdingOn(
        ground,
        dayNumber(day),
        { ...OWN_RULE, openGroundKm: settings.otherRule.openGroundKm },
        kmBetweenOf(data.places),
      ),
    );

  const holds = once(() => holdFactsOf(story));
  const lanes = once(() => laneFactsOf(story));

  return {
    place,
    distance,
    /** How long places were held, and how long they had left. Read when asked for: not every story tells it. */
    get holds() {
      return holds();
    },
    /** Who held what when, and who took it. */
    get lanes() {
      return lanes();
    },
    /** Along the drawn roads, so approximate. */
    road(from: string, to: string): Fact {
      const way = shortestWay(links, place(from).id, place(to).id);
      if (!way) throw new Error(`no road of roads.geojson joins ${from} and ${to}`);
      return { value: way.lengthKm, from: `roads:${way.places.join('/')}` };
    },
    /** From the subject to the nearest ground joined to the main body; `desert` joins over open ground too. */
    toConnected(day: Day, rule: 'own' | 'desert' = 'own') {
      const holding = rule === 'own' ? holdingThen(ground, dayNumber(day)) : overDesert(day);
      return reached(nearestConnected(holding, ground), `model:connected:${rule}:${day}`);
    },
    /** From the subject to the n-th nearest pocket. */
    toPocket(day: Day, nth = 1) {
      return reached(
        nearestPockets(holdingThen(ground, dayNumber(day)), ground)[nth - 1],
        `model:pocket:${day}`,
      );
    },
    /** Modelled land of the focus party, square kilometres. */
    land(day: Day): Fact {
      const holding = holdingThen(ground, dayNumber(day));
      return { value: landKm2(holding, ground, ground.focus), from: `model:land:${day}` };
    },
    claim: (id: string): Claim => find(data.claims, id, 'claims.csv'),
    territory: (id: string): Territory => find(data.territory, id, 'territory.csv'),
    casualty: (id: string): Casualty => find(data.casualties, id, 'casualties.csv'),
    printed: (id: string): PrintedDistance => find(data.distances, id, 'distances.csv'),
    quoted: (id: string): Quoted => find(data.quoted, id, 'quoted.csv'),
    event: (id: string): StoryEvent => find(data.events, id, 'events.csv'),
    /** The n-th time that a place changed hands, counted from its first change. */
    turn(id: string, nth: number): DateFact {
      const spell = turns(id)[nth - 1];
      if (!spell)
        throw new Error(`${id} changed hands ${turns(id).length} times in control.csv, not ${nth}`);
      return {
        day: spell.from.day,
        precision: spell.from.precision,
        from: `control:${id}:${spell.from.day}`,
      };
    },
    daysBetween: (from: string, to: string): Fact => ({
      value: daysBetween(parseDay(from), parseDay(to)),
      from: `days:${from}:${to}`,
    }),
    /** When the focus party held a place; `to` is the day it lost it, or the last of the story. */
    spells(id: string): { readonly from: Day; readonly to: Day }[] {
      return turns(id)
        .filter(({ holder }) => focusHolders.has(holder))
        .map(({ from, to }) => ({ from: from.day, to: to?.day ?? settings.lastDay }));
    },
    /** Whole days of the n-th spell of the focus party in a place. */
    daysHeld(id: string, nth: number): Fact {
      const spell = turns(id).filter(({ holder }) => focusHolders.has(holder))[nth - 1];
      const value = spell && daysHeld(spell);
      if (!spell || value === undefined)
        throw new Error(`${id} has no finished spell ${nth} of the focus party in control.csv`);
      return {
        value,
        from: `control:${id}:${spell.from.day} control:${id}:${spell.to?.day ?? ''}`,
      };
    },
    /** How many rows a table has, or how many of them have a value in a column. */
    count(table: 'claims' | 'places' | 'control' | 'sources' | 'events', where?: string): Fact {
      const all: readonly object[] = data[table];
      const [column, value] = where?.split('=') ?? [];
      const found =
        column === undefined
          ? all
          : all.filter(
              (row) => String(Object.entries(row).find(([key]) => key === column)?.[1]) === value,
            );
      return {
        value: found.length,
        from: `count:${table}${where === undefined ? '' : `:${where}`}`,
      };
    },
  };
}

export type Facts = ReturnType<typeof factsOf>;
