import type { z } from 'astro/zod';
import { dayNumber } from '../../model/day.ts';
import type { Holding } from '../../model/holding.ts';
import { shortestWay, type RoadWay } from '../../model/roads.ts';
import type { Locale } from '../../scene/format.ts';
import type { Party } from '../../scene/parties.ts';
import type { Branch, RoadStripData, Stop, Stretch } from '../../scene/roadData.ts';
import type { roadFile } from '../../schema/charts/road.ts';
import { holdingThen } from '../byState.ts';
import type { Facts } from '../facts.ts';
import { mapName } from '../mapName.ts';
import type { Story } from '../story.ts';

const FILE = 'src/story/charts/road.yaml';

/** The way through given places, link by link. */
function wayThrough(story: Story, stops: readonly string[]): RoadWay {
  const ways = stops.slice(1).map((to, i) => {
    const from = stops[i] ?? to;
    const way = shortestWay(story.world.links, from, to);
    if (!way) throw new Error(`${FILE}: no road of roads.geojson joins ${from} and ${to}`);
    return way;
  });
  return {
    lengthKm: ways.reduce((sum, way) => sum + way.lengthKm, 0),
    places: ways.flatMap((way, i) => (i === 0 ? way.places : way.places.slice(1))),
    links: ways.flatMap((way) => way.links),
  };
}

/** Who held each stretch of a link, by the rule of the map: all of it between two places of one side, else each end's own reach. */
function stretchesOf(
  story: Story,
  holding: Holding,
  from: string,
  to: string,
  startKm: number,
  lengthKm: number,
): Stretch[] {
  const { parties, focus } = story.world.ground;
  const { reachKm, linkKm } = story.settings.ground;
  const side = (place: string): { party: Party | null; isFocus: boolean; isCut: boolean } => {
    const index = holding.partyOf.get(place) ?? -1;
    return {
      party: parties[index] ?? null,
      isFocus: index === focus,
      isCut: index === focus && !holding.connected.has(place),
    };
  };
  const [a, b] = [side(from), side(to)];
  const endKm = startKm + lengthKm;
  if (a.party === b.party && lengthKm <= linkKm) return [{ fromKm: startKm, toKm: endKm, ...a }];
  const reach = Math.min(reachKm, lengthKm / 2);
  return [
    { fromKm: startKm, toKm: startKm + reach, ...a },
    ...(reach < lengthKm / 2
      ? [{ fromKm: startKm + reach, toKm: endKm - reach, party: null }]
      : []),
    { fromKm: endKm - reach, toKm: endKm, ...b },
  ];
}

/** Neighbouring stretches in one hand are one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches) {
    const last = result.at(-1);
    if (last?.party === stretch.party && (last.isCut ?? false) === (stretch.isCut ?? false)) {
      result[result.length - 1] = { ...last, toKm: stretch.toKm };
    } else result.push(stretch);
  }
  return result;
}

/** The roads from the subject, pulled straight. */
export function roadOf(
  story: Story,
  facts: Facts,
  locale: Locale,
  file: z.output<typeof roadFile>,
): RoadStripData {
  const { subject } = story.settings;
  const holding = holdingThen(story.world.ground, dayNumber(file.day));
  const ways = file.ways.map(({ id, to, via }) => ({
    id,
    to,
    way: wayThrough(story, [subject, ...via, to]),
  }));
  const branches = ways.map(({ id, to, way }, index): Branch => {
    // A branch begins where it leaves the road, drawn before it, that it follows longest.
    const shared = ways.slice(0, index).map((other) => ({
      id: other.id,
      count: way.places.findIndex((place, i) => other.way.places[i] !== place),
    }));
    const parent = shared.toSorted((a, b) => b.count - a.count)[0];
    const firstLink = parent ? Math.max(0, parent.count - 1) : 0;
    let km = 0;
    const stretches: Stretch[] = [];
    const stops: Stop[] = [];
    let fromKm = 0;
    for (const [i, link] of way.links.entries()) {
      const [from, next] = [way.places[i] ?? subject, way.places[i + 1] ?? to];
      if (i === firstLink) fromKm = km;
      if (i === 0 && !parent)
        stops.push({
          km: 0,
          name: mapName(facts.place(subject), locale),
          rank: 1,
          isSubject: true,
        });
      if (i >= firstLink) {
        stretches.push(...stretchesOf(story, holding, from, next, km, link.lengthKm));
        const place = facts.place(next);
        if (!file.unnamed.includes(next))
          stops.push({
            km: km + link.lengthKm,
            name: mapName(place, locale),
            rank: next === to ? 1 : place.rank,
          });
      }
      km += link.lengthKm;
    }
    return {
      id,
      name: mapName(facts.place(to), locale),
      fromKm,
      parent: parent?.id ?? null,
      stretches: joined(stretches),
      stops,
      totalKm: km,
    };
  });
  const [trunk, ...rest] = branches;
  if (!trunk) throw new Error(`${FILE}: road has no ways`);
  return { trunk, branches: rest };
}
