import { dayNumber, daysBetween, parseDay } from '../model/day.ts';
import type { HoldChoice, LeftGroup } from './holdFacts.ts';
import { fitReport } from './fitReport.ts';
import { talliesOf, type Tally } from './tallies.ts';
import type { Facts } from './facts.ts';
import type { Story } from './story.ts';

/** A number as it stands in a page. */
export interface PageNumber {
  readonly value: string;
  readonly from: string;
}

/** All numbers of a page that say what they were computed from. */
export function numbersIn(html: string): PageNumber[] {
  return [...html.matchAll(/<[a-z][^>]*\sdata-from="([^"]*)"[^>]*>/g)].flatMap(
    ([tag, from = '']) => {
      const value = /\sdata-value="([^"]*)"/.exec(tag)?.[1];
      return value === undefined ? [] : [{ value, from: from.replaceAll('&amp;', '&') }];
    },
  );
}

type Values = readonly (number | string | undefined)[];

function ofModel(
  parts: readonly string[],
  second: string,
  facts: Facts,
  story: Story,
  root: string,
): Values {
  const [, what = '', a = '', b = ''] = parts;
  if (what === 'fit') return [fitReport(story, root)[a as 'own' | 'rival'].rmse];
  if (what === 'land') return [facts.land(parseDay(a)).value];
  if (what === 'connected')
    return [facts.toConnected(parseDay(b), a === 'desert' ? 'desert' : 'own').value];
  if (what !== 'pocket') return [];
  // The origin names the place, not whether it is the nearest or the next.
  for (let nth = 1; nth < 50; nth++) {
    const fact = facts.toPocket(parseDay(a), nth);
    if (fact.from.endsWith(` ${second}`)) return [fact.value];
  }
  return [];
}

function ofHolds([, what, ...rest]: readonly string[], facts: Facts): Values {
  const choice = Object.fromEntries(
    rest
      .join(':')
      .split(',')
      .filter((part) => part !== '')
      .map((part) => {
        const [key = '', value = ''] = part.split('=');
        return [key, value === 'true' ? true : /^\d+$/.test(value) ? Number(value) : value];
      }),
  ) as HoldChoice;
  return [(what === 'median' ? facts.holds.medianDays(choice) : facts.holds.count(choice)).value];
}

function ofLeft([, group = '', , what, limit]: readonly string[], facts: Facts): Values {
  const name = group as LeftGroup;
  if (what === 'within') return [facts.holds.leftWithin(name, Number(limit)).value];
  return [(what === 'median' ? facts.holds.leftMedian(name) : facts.holds.leftCount(name)).value];
}

function ofLosses([, by = '', from = '', before = '']: readonly string[], facts: Facts): Values {
  if (/^\d{4}-\d\d$/.test(by)) return [facts.lanes.worstMonth().value];
  return [
    facts.lanes.lost({
      ...(by === 'all' ? {} : { by }),
      ...(from === '' ? {} : { from: parseDay(from) }),
      ...(before === '' ? {} : { before: parseDay(before) }),
    }).value,
  ];
}

function ofControl(from: string, story: Story): Values {
  const days = from.split(' ').map((part) => {
    const [, place, day] = part.split(':');
    return story.data.control.find((row) => row.place === place && row.day === day)?.day;
  });
  const [first, second] = days;
  if (!first || days.includes(undefined)) return ['no such row'];
  return second ? [daysBetween(first, second)] : [dayNumber(first)];
}

function ofClaim([, id = '', part]: readonly string[], facts: Facts): Values {
  const claim = facts.claim(id);
  if (part === 'low') return [claim.figureLow];
  if (part === 'high') return [claim.figureHigh];
  return [claim.figure ?? claim.figureDate];
}

/** A length that the model was told. */
function ruleOf(name: string, { settings }: Story): number | undefined {
  const { ground, mainBody, otherRule } = settings;
  const rules: Readonly<Record<string, number>> = {
    reach: ground.reachKm,
    link: ground.linkKm,
    sample: ground.sampleKm,
    river: mainBody.withinKm,
    gap: otherRule.openGroundKm,
  };
  return rules[name];
}

/**
 * What a number should be, from its origin alone; several where a row states it in more than one unit.
 * undefined where nothing says how to compute it.
 *
 * @param root the folder whose data the story was read from
 */
export function recomputed(
  from: string,
  story: Story,
  facts: Facts,
  root: string,
): Values | undefined {
  const [first = '', second = ''] = from.split(' ');
  const parts = first.replaceAll('&lt;', '<').split(':');
  const [kind, a = '', b = ''] = parts;
  try {
    if (kind === 'places') return [facts.distance(a, second.split(':')[1] ?? '').value];
    if (kind === 'roads')
      return [facts.road(a.split('/')[0] ?? '', a.split('/').at(-1) ?? '').value];
    if (kind === 'model') return ofModel(parts, second, facts, story, root);
    if (kind === 'control') return b === '' ? [facts.lanes.turns(a).value] : ofControl(from, story);
    if (kind === 'lanes')
      return [(b === 'taken-back' ? facts.lanes.takenBack() : facts.lanes.count()).value];
    if (kind === 'losses') return ofLosses(parts, facts);
    if (kind === 'claims') return ofClaim(parts, facts);
    if (kind === 'days') return [facts.daysBetween(a, b).value];
    if (kind === 'count')
      return [facts.count(a as Parameters<Facts['count']>[0], b === '' ? undefined : b).value];
    if (kind === 'casualties') return [facts.casualty(a).figure];
    if (kind === 'distances') return [b === 'miles' ? facts.printed(a).miles : facts.printed(a).km];
    if (kind === 'territory')
      return b === 'share' ? [facts.territory(a).sharePct] : [facts.territory(a).areaKm2];
    if (kind === 'events') {
      const { day, endDay } = facts.event(a);
      return [dayNumber(day), ...(endDay ? [dayNumber(endDay)] : [])];
    }
    if (kind === 'tally') return [talliesOf(story.data, story.settings)[a as Tally]];
    if (kind === 'rule') return [ruleOf(a, story)];
    if (kind === 'fit') return [fitReport(story, root)[a as 'own' | 'rival'].rmse];
    if (kind === 'quoted') return [facts.quoted(a).figure];
    if (kind === 'holds') return ofHolds(parts, facts);
    if (kind === 'left') return ofLeft(parts, facts);
    // The one kind of number that is no datum: where the editor drew a line through a chart.
    if (kind === 'prediction') {
      const { nearKm, lateFrom } = facts.holds.table.file;
      return a === 'nearKm' ? [nearKm] : [lateFrom, dayNumber(lateFrom)];
    }
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
  return undefined;
}
