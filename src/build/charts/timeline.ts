import type { z } from 'astro/zod';
import { rowsByPlace, spellsOf } from '../../model/control.ts';
import { alongLine } from '../../model/course.ts';
import { dayNumber } from '../../model/day.ts';
import { toPlane, type PlanePoint } from '../../model/plane.ts';
import type { Place } from '../../model/records.ts';
import type { Locale } from '../../scene/format.ts';
import { CONFIDENCES, PRECISIONS, type Lane, type TimelineData } from '../../scene/timelineData.ts';
import type { timelineFile } from '../../schema/charts/timeline.ts';
import { nameIn } from '../names.ts';
import type { Story } from '../story.ts';

const FILE = 'src/story/charts/timeline.yaml';

/** Names on lanes: what stands in brackets or after a dash goes, where no other place has the same name then. */
function laneNames(places: readonly Place[], locale: Locale): (place: Place) => string {
  const full = ({ name, nameAr }: Place): string => (locale === 'ar' ? nameAr : name);
  const short = (place: Place): string => full(place).split(/ \(| - /)[0] ?? full(place);
  const known = Map.groupBy(places, short);
  return (place) => ((known.get(short(place))?.length ?? 0) > 1 ? full(place) : short(place));
}

/** Which river a place lies by, and its place on the way up; by none, how far east. */
function courseOf(
  at: PlanePoint,
  rivers: readonly (readonly PlanePoint[])[],
  riverKm: number,
): Pick<Lane, 'course' | 'along'> {
  const found = rivers.map((river) => alongLine(at, river));
  const course = found.findIndex(
    ({ awayKm }) => awayKm <= riverKm && awayKm === Math.min(...found.map((each) => each.awayKm)),
  );
  // Lines run downstream, and the story goes up.
  return course < 0
    ? { course: rivers.length, along: Math.round(at[0]) }
    : { course, along: -Math.round(found[course]?.alongKm ?? 0) };
}

/** The record of every place that the focus party ever held, as lanes. */
export function timelineOf(
  story: Story,
  locale: Locale,
  file: z.output<typeof timelineFile>,
): TimelineData {
  const { data, settings, projection } = story;
  const rows = rowsByPlace(data.control);
  const parties = settings.parties.map(({ id }) => id);
  const focus = settings.parties.findIndex((party) => party.focus);
  const partyOf = (holder: string): number =>
    settings.parties.findIndex(({ holders }) => holders.includes(holder));
  const rivers = file.rivers.map((id) => {
    const river = data.rivers.find((line) => line.id === id);
    if (!river) throw new Error(`${FILE}: no line "${id}" in rivers.geojson`);
    return river.points.map((point) => toPlane(projection, point));
  });
  const publisherOf = new Map(data.sources.map(({ id, publisher }) => [id, publisher]));
  const publishers: string[] = [];
  const publisherIndex = (source: string): number => {
    const name = publisherOf.get(source) ?? source;
    const known = publishers.indexOf(name);
    return known >= 0 ? known : publishers.push(name) - 1;
  };
  const wasHeld = ({ id }: Place): boolean =>
    (rows.get(id) ?? []).some(({ holder }) => partyOf(holder) === focus);
  const nameOf = laneNames(data.places.filter(wasHeld), locale);
  const lanes = data.places
    .filter(({ id, kind }) => kind !== 'reference' && !file.leftOut.includes(id))
    .flatMap((place): Lane[] => {
      if (!wasHeld(place)) return [];
      const spells = spellsOf(rows.get(place.id) ?? []);
      const at = toPlane(projection, place.at);
      return [
        {
          id: place.id,
          name: nameOf(place),
          rank: place.rank,
          at: [Math.round(at[0] * 10) / 10, Math.round(at[1] * 10) / 10],
          ...courseOf(at, rivers, file.riverKm),
          turns: spells.map(({ holder, from }) => [
            dayNumber(from.day),
            partyOf(holder),
            PRECISIONS.indexOf(from.precision),
            CONFIDENCES.indexOf(from.confidence),
            ...new Set(from.sources.map(publisherIndex)),
          ]),
        },
      ];
    });
  const known = new Set(lanes.map(({ id }) => id));
  for (const id of [...file.first, ...Object.entries(file.close).flat(2)])
    if (!known.has(id)) throw new Error(`${FILE}: "${id}" is no place that the focus party held`);
  const importance = ({ id, rank }: Lane): number => {
    const first = file.first.indexOf(id);
    return first >= 0 ? first / file.first.length : rank;
  };
  return {
    firstDay: dayNumber(settings.firstDay),
    lastDay: dayNumber(settings.lastDay),
    storyDay: dayNumber(settings.storyDay),
    parties,
    focus,
    subject: settings.subject,
    mainRank: file.mainRank,
    lanes: lanes.toSorted((a, b) => importance(a) - importance(b)),
    close: file.close,
    rivers: file.rivers,
    publishers: publishers.map((name) => nameIn(name, locale)),
  };
}
