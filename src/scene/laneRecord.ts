import { dayFromNumber } from '../model/day.ts';
import { formatDay, formatDays, locales, type Locale } from './format.ts';
import { daysUnder } from './laneOrder.ts';
import {
  CONFIDENCES,
  PRECISIONS,
  type Lane,
  type LaneTurn,
  type TimelineData,
} from './timelineData.ts';
import { fill, type Words } from './words.ts';

/** One line of a place's record, in words. */
export interface RecordRow {
  readonly date: string;
  readonly holder: string;
  /** How sure the row is, where it is not confirmed, and how long the focus party stayed. */
  readonly note: string;
  readonly publishers: string;
  readonly isFocus: boolean;
}

/** A date as closely as it is known: never a stand-in day. */
function dateOf([day, , precision]: LaneTurn, words: Words, locale: Locale): string {
  const known = PRECISIONS[precision];
  const text = formatDay(
    dayFromNumber(day),
    locale,
    known === 'day' ? 'medium' : known === 'year' ? 'year' : 'month',
  );
  return known === 'season' ? fill(words.lanes.record.season, { month: text }) : text;
}

/** A place's whole record in words: dates, holders, how sure, and who says so. */
export function laneRecord(
  lane: Lane,
  data: TimelineData,
  words: Words,
  locale: Locale,
): RecordRow[] {
  return lane.turns.map((turn, i) => {
    const [day, party, , confidence, ...publishers] = turn;
    const next = lane.turns[i + 1];
    const isFocus = party === data.focus;
    const sure = CONFIDENCES[confidence];
    const notes = [
      ...(i > 0 && (sure === 'claimed' || sure === 'disputed') ? [words.lanes.record[sure]] : []),
      ...(isFocus && next ? [formatDays(next[0] - day, locale)] : []),
    ];
    return {
      date:
        i === 0
          ? fill(words.lanes.record.start, { date: dateOf(turn, words, locale) })
          : dateOf(turn, words, locale),
      holder: words.lanes.key[data.parties[party] ?? ''] ?? '',
      note: notes.join(' · '),
      publishers:
        publishers.length > 0
          ? publishers.map((at) => data.publishers[at]).join(locales[locale].semicolon)
          : i > 0
            ? words.lanes.record.unsourced
            : '',
      isFocus,
    };
  });
}

/** The focus party's stays in one line, for a screen with little room. */
export function laneSummary(lane: Lane, data: TimelineData, words: Words, locale: Locale): string {
  const stays = lane.turns.flatMap((turn, i) => {
    if (turn[1] !== data.focus) return [];
    const next = lane.turns[i + 1];
    return [
      fill(next ? words.lanes.record.stay : words.lanes.record.open, {
        from: dateOf(turn, words, locale),
        to: next ? dateOf(next, words, locale) : '',
      }),
    ];
  });
  return fill(words.lanes.record.summary, {
    days: formatDays(daysUnder(lane, data.focus, data.lastDay), locale),
    stays: new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' }).format(stays),
  });
}
