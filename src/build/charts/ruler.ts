import type { z } from 'astro/zod';
import { formatKm, KM_PER_MILE, type Locale } from '../../scene/format.ts';
import type { RulerData } from '../../scene/rulerData.ts';
import { fill } from '../../scene/words.ts';
import type { rulerFile } from '../../schema/charts/ruler.ts';
import type { Facts } from '../facts.ts';
import { mapName } from '../mapName.ts';
import type { Story } from '../story.ts';
import { wordsOf, type ChartWords } from './chartWords.ts';

const FILE = 'src/story/charts/ruler.yaml';

/** Printed distances against the measured ones. */
export function rulerOf(
  story: Story,
  facts: Facts,
  words: ChartWords,
  locale: Locale,
  file: z.output<typeof rulerFile>,
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
        throw new Error(`${FILE}: distances.csv row "${distance}" has no ${unit}`);
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
