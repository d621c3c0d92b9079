import type { z } from 'astro/zod';
import { addDays, dayFromNumber, type Day } from '../../model/day.ts';
import { distanceBands, type DistanceBand, type Reading } from '../../model/series.ts';
import type { DistanceSpan, DistanceTimeData } from '../../scene/distanceData.ts';
import { locales, type Locale } from '../../scene/format.ts';
import type { distanceFile } from '../../schema/charts/distance.ts';
import type { Facts } from '../facts.ts';
import { keptByState } from '../byState.ts';
import { kmBetweenOf } from '../lengths.ts';
import { mapName } from '../mapName.ts';
import { rememberLast } from '../rememberLast.ts';
import type { Story } from '../story.ts';
import { wordsOf, type ChartWords } from './chartWords.ts';

const keptBands = keptByState<Omit<DistanceBand, 'day'>>();
const bandsOf = rememberLast<readonly DistanceBand[]>(true);

/** Places farther apart than this from north to south, 110 km, are joined by no rule: they need not be measured. */
const FARTHEST_DEGREES = 1;

/** The distance on every day, in stretches between two turns. */
export function distanceOf(
  story: Story,
  facts: Facts,
  words: ChartWords,
  locale: Locale,
  file: z.output<typeof distanceFile>,
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
  const measured = kmBetweenOf(data.places);
  const kmBetween = (a: string, b: string): number => {
    const [from, to] = [at.get(a), at.get(b)];
    if (!from || !to || Math.abs(from[1] - to[1]) > FARTHEST_DEGREES) return Infinity;
    return measured(a, b);
  };
  const bands = bandsOf([world.ground.places, world.ground.links, world.ground.touching], () =>
    distanceBands(world.ground, kmBetween, keptBands(world.ground)),
  );
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
        : [{ day, km: span.km, label: `${span.placeName}${locales[locale].comma}{distance}` }];
    }),
    alternative: {
      day: file.alternative.day,
      km: desert.value,
      label: wordsOf(words, file.alternative.words),
    },
  };
}
