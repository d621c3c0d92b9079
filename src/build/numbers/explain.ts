import { parseDay } from '../../model/day.ts';
import { formatDay, formatKm, locales } from '../../scene/format.ts';
import { fill } from '../../scene/words.ts';
import { placeName, referenceOf, type Reference, type Speaker } from './references.ts';

/** Where a number is from: how it was got, and the rows that it rests on. */
export interface Explanation {
  readonly how: string;
  /** The value before it was rounded, with its unit; none where nothing was. */
  readonly exact: string | undefined;
  readonly references: readonly Reference[];
}

/** A value to a tenth, or whole where it is an area. */
function exactOf({ locale, words }: Speaker, from: string, value: number): string | undefined {
  const isLand = from.startsWith('model:land');
  const isLength = /^(places|roads|model:(connected|pocket)):/.test(from);
  if (!isLand && !isLength) return undefined;
  const figure = new Intl.NumberFormat(locales[locale].tag, {
    maximumFractionDigits: isLand ? 0 : 1,
    minimumFractionDigits: isLand ? 0 : 1,
  }).format(value);
  const { km, km2 } = words.instrument;
  return `${figure}\u00a0${isLand ? km2 : km}`;
}

/** How a number was got, in a sentence. Every origin that facts.ts writes has one; others get the general one. */
function howOf(speaker: Speaker, from: string): string {
  const { words, locale, settings } = speaker;
  const { how } = words.number;
  const [first = '', second = ''] = from.split(' ');
  const [kind, a = '', b = '', c = ''] = first.split(':');
  const name = (id: string): string => placeName(speaker, id);
  const day = (text: string): string => formatDay(parseDay(text), locale);
  const km = (length: number): string => formatKm(length, 'km', locale);
  const subject = name(settings.subject);
  const place = name(second.split(':')[1] ?? '');
  const list = new Intl.ListFormat(locales[locale].tag, { type: 'conjunction' });
  if (kind === 'places') return fill(how.places, { from: name(a), to: place });
  if (kind === 'roads') return fill(how.roads, { places: list.format(a.split('/').map(name)) });
  if (kind === 'model' && a === 'connected') {
    const gap = km(settings.otherRule.openGroundKm);
    const text = b === 'desert' ? how.connectedDesert : how.connected;
    return fill(text, { subject, day: day(c), place, gap });
  }
  if (kind === 'model' && a === 'pocket') return fill(how.pocket, { subject, day: day(b), place });
  if (kind === 'model' && a === 'land')
    return fill(how.land, { day: day(b), reach: km(settings.ground.reachKm) });
  if (kind === 'control') return fill(second === '' ? how.turn : how.spell, { place: name(a) });
  if (kind === 'days') return fill(how.days, { from: day(a), to: day(b) });
  if (kind === 'count')
    return fill(b === '' ? how.count : how.countWhere, { table: `${a}.csv`, where: b });
  if (kind === 'casualties') return how.casualty;
  if (kind === 'distances') return how.distance;
  if (kind === 'territory') return how.territory;
  if (kind === 'events') return how.event;
  if (kind === 'tally') return how.tally;
  if (kind === 'rule' || kind === 'prediction') return how.rule;
  if (kind === 'fit') return how.fit;
  if (kind === 'quoted') return how.quoted;
  if (kind === 'holds') return how.holds;
  if (kind === 'left') return fill(how.left, { day: day(b) });
  if (kind === 'lanes') return how.lanes;
  if (kind === 'losses') return how.losses;
  if (kind === 'model' && a === 'fit') return how.fit;
  return how.other;
}

/**
 * Where a number of the story is from, in words.
 *
 * @param from what it was computed from, as its `data-from` says
 * @param value raw
 */
export function explain(speaker: Speaker, from: string, value: number): Explanation {
  return {
    how: howOf(speaker, from),
    exact: exactOf(speaker, from, value),
    references: from.split(' ').flatMap((part) => referenceOf(speaker, part)),
  };
}
