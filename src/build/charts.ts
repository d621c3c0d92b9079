import { addDays, dayFromNumber, dayNumber, type Day } from '../model/day.ts';
import { distanceKm } from '../model/geodesy.ts';
import { holdingOn, type Holding } from '../model/holding.ts';
import { shortestWay, type RoadWay } from '../model/roads.ts';
import { distanceBands, type Reading } from '../model/series.ts';
import type { ChartData } from '../scene/chartData.ts';
import type { DeadData } from '../scene/deadData.ts';
import type { DistanceSpan, DistanceTimeData } from '../scene/distanceData.ts';
import { formatKm, KM_PER_MILE, type Locale } from '../scene/format.ts';
import type { PageWords } from '../scene/pageWords.ts';
import type { Party } from '../scene/parties.ts';
import type { Branch, RoadStripData, Stop, Stretch } from '../scene/roadData.ts';
import type { RulerData } from '../scene/rulerData.ts';
import { fill } from '../scene/words.ts';
import { chartsFile } from '../schema/story.ts';
import type { Facts } from './facts.ts';
import { mapName } from './mapName.ts';
import { readYaml, type Story } from './story.ts';

/** Words that belong to this story's charts, by key. */
type ChartWords = PageWords['onChart'];

const CHARTS = 'src/story/charts.yaml';

function wordsOf(words: ChartWords, key: string): string {
  const text = words[key];
  if (text === undefined)
    throw new Error(`${CHARTS}: no words "${key}"; known: ${Object.keys(words).join(', ')}`);
  return text;
}

/** Printed distances against the measured ones. */
function rulerOf(
  story: Story,
  facts: Facts,
  words: ChartWords,
  locale: Locale,
  file: ReturnType<typeof readCharts>['ruler'],
): RulerData {
  const { subject, storyDay } = story.settings;
  const name = (id: string): string => mapName(facts.place(id), locale);
  const kmTo = (id: string): number => facts.distance(subject, id).value;
  const ends = [kmTo(file.band.from), kmTo(file.band.to)];
  return {
    measured: [
      { id: subject, label: name(subject), km: 0, isSubject: true },
      ...file.measured.map(({ place, words: key, short }) => {
        const id =
          place === 'connected'
            ? facts.toConnected(storyDay).place
            : place === 'pocket'
              ? facts.toPocket(storyDay).place
              : place;
        const label = key === undefined ? name(id) : fill(wordsOf(words, key), { place: name(id) });
        return {
          id,
          label,
          km: kmTo(id),
          ...(short === undefined
            ? {}
            : { shortLabel: fill(wordsOf(words, short), { place: name(id) }) }),
        };
      }),
    ],
    band: {
      fromKm: Math.min(...ends),
      toKm: Math.max(...ends),
      label: wordsOf(words, file.band.words),
    },
    printed: file.printed.map(({ distance, unit, claim, words: key }) => {
      const row = facts.printed(distance);
      const figure = unit === 'km' ? row.km : row.miles;
      if (figure === undefined)
        throw new Error(`${CHARTS}: distances.csv row "${distance}" has no ${unit}`);
      const km = unit === 'km' ? figure : figure * KM_PER_MILE;
      return {
        id: `${distance}-${unit}`,
        claim: facts.claim(claim).id,
        quote: formatKm(km, unit, locale),
        where: wordsOf(words, key),
        km,
      };
    }),
  };
}

/** The way through given places, link by link. */
function wayThrough(story: Story, stops: readonly string[]): RoadWay {
  const ways = stops.slice(1).map((to, i) => {
    const from = stops[i] ?? to;
    const way = shortestWay(story.world.links, from, to);
    if (!way) throw new Error(`${CHARTS}: no road of roads.geojson joins ${from} and ${to}`);
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
  const side = (place: string): { party: Exclude<Party, 'is-cut'>; isCut: boolean } => {
    const index = holding.partyOf.get(place) ?? -1;
    return {
      party: parties[index] as Exclude<Party, 'is-cut'>,
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
function roadOf(
  story: Story,
  facts: Facts,
  locale: Locale,
  file: ReturnType<typeof readCharts>['road'],
): RoadStripData {
  const { subject } = story.settings;
  const holding = holdingOn(story.world.ground, dayNumber(file.day));
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
  if (!trunk) throw new Error(`${CHARTS}: road has no ways`);
  return { trunk, branches: rest };
}

/** The distance on every day, in stretches between two turns. */
function distanceOf(
  story: Story,
  facts: Facts,
  words: ChartWords,
  locale: Locale,
  file: ReturnType<typeof readCharts>['distance'],
): DistanceTimeData {
  const { settings, readings, world, data } = story;
  const name = (id: string): string => mapName(facts.place(id), locale);
  const endOf = (next: { readonly day: number } | undefined): Day =>
    next ? addDays(dayFromNumber(next.day), -1) : settings.lastDay;
  const spans = (pick: (reading: Reading) => Reading['connected']): DistanceSpan[] =>
    readings.map((reading, i) => {
      const found = pick(reading);
      const span = {
        from: dayFromNumber(reading.day),
        to: endOf(readings[i + 1]),
        km: found?.km ?? null,
      };
      return found ? { ...span, placeName: name(found.place) } : span;
    });
  const line = spans(({ connected }) => connected);
  const at = new Map(data.places.map(({ id, at: position }) => [id, position]));
  const lengths = new Map<string, number>();
  const kmBetween = (a: string, b: string): number => {
    const key = `${a} ${b}`;
    const [from, to] = [at.get(a), at.get(b)];
    const km = lengths.get(key) ?? (from && to ? distanceKm(from, to) : Infinity);
    lengths.set(key, km);
    return km;
  };
  const bands = distanceBands(world.ground, kmBetween);
  const desert = facts.toConnected(file.alternative.day, 'desert');
  return {
    firstDay: settings.firstDay,
    lastDay: settings.lastDay,
    line,
    band: bands.flatMap(({ day, lowKm, highKm }, i) =>
      lowKm === undefined || highKm === undefined
        ? []
        : [{ from: dayFromNumber(day), to: endOf(bands[i + 1]), lowKm, highKm }],
    ),
    pocket: spans(({ pocket }) => pocket),
    spells: facts.spells(settings.subject).map(({ from, to }, i) => ({
      from,
      to: addDays(to, -1),
      label: wordsOf(words, `spell${i + 1}`),
    })),
    now: settings.storyDay,
    notes: file.notes.flatMap(({ day }) => {
      const span = line.find(({ from, to }) => from <= day && day <= to);
      return span?.km === null || span?.placeName === undefined
        ? []
        : [{ day, km: span.km, label: `${span.placeName}, {distance}` }];
    }),
    alternative: {
      day: file.alternative.day,
      km: desert.value,
      label: wordsOf(words, file.alternative.words),
    },
  };
}

/** Counts of the dead as they were reported, each with its side and scope. */
function deadOf(
  facts: Facts,
  words: PageWords['onDead'],
  file: ReturnType<typeof readCharts>['dead'],
): DeadData {
  return {
    figures: file.figures.map(({ id, group, words: key, highlight }) => {
      const { day, figure, attributedTo } = facts.casualty(id);
      if (day === undefined)
        throw new Error(
          `${CHARTS}: "${id}" of casualties.csv has no date, and the chart is by date`,
        );
      const text = words[key];
      if (!text)
        throw new Error(
          `${CHARTS}: no words "${key}" in onDead; known: ${Object.keys(words).join(', ')}`,
        );
      const { label, scope, later } = text;
      return {
        id,
        day,
        figure,
        group,
        label,
        scope,
        publisher: attributedTo,
        highlight,
        ...(later === '' ? {} : { later }),
      };
    }),
  };
}

const readCharts = (root = process.cwd()) => readYaml(root, CHARTS, chartsFile);

/** The data of every chart, in the language of an edition. */
export function chartsOf(
  story: Story,
  facts: Facts,
  { onChart, onDead }: PageWords,
  locale: Locale,
): ChartData {
  const file = readCharts();
  return {
    ruler: rulerOf(story, facts, onChart, locale, file.ruler),
    road: roadOf(story, facts, locale, file.road),
    distance: distanceOf(story, facts, onChart, locale, file.distance),
    dead: deadOf(facts, onDead, file.dead),
  };
}
