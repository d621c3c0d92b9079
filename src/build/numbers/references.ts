import { parseDay } from '../../model/day.ts';
import type { Dataset, LonLat } from '../../model/records.ts';
import type { Settings } from '../../model/settings.ts';
import { formatDay, locales, type Locale } from '../../scene/format.ts';
import type { PageWords } from '../../scene/pageWords.ts';
import { typeset } from '../../scene/typeset.ts';
import { fill } from '../../scene/words.ts';
import { nameIn } from '../names.ts';

/** A row of the data that a number rests on, in words, with the sources of the row. */
export interface Reference {
  readonly text: string;
  /** What the row's own note says; in English. */
  readonly note: string;
  readonly sources: readonly string[];
}

/** What is needed to speak of a row. */
export interface Speaker {
  readonly data: Dataset;
  readonly settings: Settings;
  readonly words: PageWords;
  readonly locale: Locale;
}

/**
 * A row whose own words the tables have in English only: in an Arabic sentence they would stand as a foreign body, so they go
 * to the note, which is marked as English.
 */
function withEnglish(
  { locale }: Speaker,
  said: (english: string) => string,
  english: string,
  note: string,
): Pick<Reference, 'text' | 'note'> {
  if (locale === 'en') return { text: said(typeset(english)), note: typeset(note) };
  return {
    text: said('').replace(/\s*[:،]\s*$/u, ''),
    note: typeset([english, note].filter((each) => each !== '').join('. ')),
  };
}

/** A place's name in the language of the page. */
export function placeName({ data, locale }: Speaker, id: string): string {
  const place = data.places.find((candidate) => candidate.id === id);
  if (!place) return id;
  return locale === 'ar' ? place.nameAr : typeset(place.name);
}

/** An end of a printed distance: a place of ours, or words of whoever printed it. */
function endName(speaker: Speaker, id: string | undefined, printed: string): string {
  const isKnown = speaker.data.places.some((place) => place.id === id);
  return speaker.locale === 'ar' && id !== undefined && isKnown
    ? placeName(speaker, id)
    : nameIn(typeset(printed), speaker.locale);
}

const degrees = ([lon, lat]: LonLat, tag: string): { lat: string; lon: string } => {
  const format = new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 4 });
  return { lat: format.format(lat), lon: format.format(lon) };
};

function placeReference(speaker: Speaker, id: string): Reference[] {
  const place = speaker.data.places.find((candidate) => candidate.id === id);
  if (!place) return [];
  const at = degrees(place.at, locales[speaker.locale].tag);
  return [
    {
      text: fill(speaker.words.number.place, { place: placeName(speaker, id), ...at }),
      note: typeset(place.note),
      sources: [],
    },
  ];
}

function controlReference(speaker: Speaker, id: string, day: string): Reference[] {
  const { data, settings, words, locale } = speaker;
  const row = data.control.find((candidate) => candidate.place === id && candidate.day === day);
  if (!row) return [];
  const party = settings.parties.find(({ holders }) => holders.includes(row.holder))?.id ?? 'none';
  return [
    {
      text: fill(words.number.control, {
        place: placeName(speaker, id),
        day: formatDay(row.day, locale, row.precision === 'day' ? 'long' : 'month'),
        holder: words.number.holder[party] ?? party,
        confidence: words.number.confidence[row.confidence],
      }),
      note: typeset(row.note),
      sources: row.sources,
    },
  ];
}

/** The row that one part of a number's origin names, such as `control:palmyra:2016-03-27`; none where it names a rule. */
export function referenceOf(speaker: Speaker, part: string): Reference[] {
  const { data, words, locale } = speaker;
  const [table, id = '', more = ''] = part.split(':');
  if (table === 'places') return placeReference(speaker, id);
  if (table === 'control') return controlReference(speaker, id, more);
  if (table === 'casualties') {
    const row = data.casualties.find((candidate) => candidate.id === id);
    if (!row) return [];
    const said = (scope: string): string =>
      fill(words.number.casualty, {
        publisher: nameIn(row.publisher, locale),
        speaker: nameIn(row.attributedTo, locale),
        scope,
      });
    return [{ ...withEnglish(speaker, said, row.scope, row.note), sources: row.sources }];
  }
  if (table === 'distances') {
    const row = data.distances.find((candidate) => candidate.id === id);
    if (!row) return [];
    const text = fill(words.number.distance, {
      publisher: nameIn(row.publisher, locale),
      from: endName(speaker, row.from, row.fromName),
      to: endName(speaker, row.to, row.toName),
    });
    return [{ text, note: typeset(row.note), sources: row.sources }];
  }
  if (table === 'territory') {
    const row = data.territory.find((candidate) => candidate.id === id);
    if (!row) return [];
    const text = fill(words.number.territory, {
      publisher: nameIn(row.publisher, locale),
      day: formatDay(
        row.day,
        locale,
        row.precision === 'day' ? 'long' : row.precision === 'year' ? 'year' : 'month',
      ),
    });
    return [{ text, note: typeset(row.note), sources: row.sources }];
  }
  if (table === 'quoted') {
    const row = data.quoted.find((candidate) => candidate.id === id);
    if (!row) return [];
    const said = (scope: string): string =>
      fill(words.number.quoted, { speaker: nameIn(row.attributedTo, locale), scope });
    return [{ ...withEnglish(speaker, said, row.scope, row.note), sources: row.sources }];
  }
  if (table === 'events') {
    const row = data.events.find((candidate) => candidate.id === id);
    if (!row) return [];
    const day = formatDay(parseDay(row.day), locale, row.precision === 'day' ? 'long' : 'month');
    const end = row.endDay === undefined ? '' : `–${formatDay(row.endDay, locale)}`;
    const said = (event: string): string =>
      fill(words.number.event, { day: `${day}${end}`, event });
    return [{ ...withEnglish(speaker, said, row.event, ''), sources: row.sources }];
  }
  return [];
}
