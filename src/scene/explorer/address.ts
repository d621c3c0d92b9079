import { parseDay, type Day } from '../../model/day.ts';
import type { LonLat } from '../../model/records.ts';
import {
  isWithin,
  LAYERS,
  openingState,
  type ExplorerBounds,
  type ExplorerState,
} from './state.ts';

/** A part of an address that could not be understood. */
export interface Misread {
  readonly key: string;
  /** As it was written, cut to a length that can be shown. */
  readonly value: string;
}

/** The parts of an address. */
type Key = 'day' | 'versus' | 'place' | 'at' | 'reach' | 'hide' | 'view';
const SHOWN = 40;

/** Digits enough for a hundred metres, and no more: a state is what its address says. */
const DEGREES = 3;
const degrees = (value: number): number => Number(value.toFixed(DEGREES));

/** A state as exact as an address keeps it. */
export function addressable(state: ExplorerState): ExplorerState {
  const { chosen, camera } = state;
  return {
    ...state,
    chosen: typeof chosen === 'object' ? [degrees(chosen[0]), degrees(chosen[1])] : chosen,
    hidden: LAYERS.filter((layer) => state.hidden.includes(layer)),
    camera: camera && {
      at: [degrees(camera.at[0]), degrees(camera.at[1])],
      spanKm: Math.round(camera.spanKm),
    },
  };
}

/** The query of a state, without the question mark; empty for the state that the page opens in. */
export function addressOf(exact: ExplorerState, bounds: ExplorerBounds): string {
  const state = addressable(exact);
  const opening = openingState(bounds);
  const { day, versus, chosen, reachKm, hidden, camera } = state;
  const parts: [key: Key, value: string | undefined][] = [
    ['day', day === opening.day ? undefined : day],
    ['versus', versus],
    ['place', typeof chosen === 'string' ? chosen : undefined],
    ['at', typeof chosen === 'object' ? `${chosen[1]},${chosen[0]}` : undefined],
    ['reach', reachKm === opening.reachKm ? undefined : String(reachKm)],
    ['hide', hidden.length > 0 ? hidden.join(',') : undefined],
    ['view', camera && `${camera.at[1]},${camera.at[0]},${camera.spanKm}`],
  ];
  return parts
    .flatMap(([key, value]) =>
      // Commas may stand in a query; escaped they only make a link hard to read.
      value === undefined ? [] : [`${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`],
    )
    .join('&');
}

function numbersIn(text: string, count: number): number[] | undefined {
  const parts = text.split(',');
  const numbers = parts.map((part) =>
    /^-?\d{1,4}(\.\d{1,9})?$/.test(part.trim()) ? Number(part) : Number.NaN,
  );
  return numbers.length === count && numbers.every(Number.isFinite) ? numbers : undefined;
}

function dayIn(text: string, { firstDay, lastDay }: ExplorerBounds): Day | undefined {
  try {
    const day = parseDay(text);
    return day >= firstDay && day <= lastDay ? day : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The state that an address asks for. What it does not say, or says wrongly, is as the page opens; what was wrong is
 * returned as text.
 *
 * @param query with or without its question mark; any text at all
 * @param isPlace knows the ids of the place table
 */
export function stateFrom(
  query: string,
  bounds: ExplorerBounds,
  isPlace: (id: string) => boolean,
): { readonly state: ExplorerState; readonly misread: readonly Misread[] } {
  const asked = new URLSearchParams(query);
  const misread: Misread[] = [];
  const read = <T>(key: Key, parse: (text: string) => T | undefined): T | undefined => {
    const text = asked.get(key);
    if (text === null) return undefined;
    const value = parse(text);
    if (value === undefined) misread.push({ key, value: text.slice(0, SHOWN) });
    return value;
  };
  const point = (numbers: readonly number[] | undefined): LonLat | undefined => {
    const [lat, lon] = numbers ?? [];
    if (lat === undefined || lon === undefined) return undefined;
    return isWithin(bounds.extent, [lon, lat]) ? [lon, lat] : undefined;
  };
  const opening = openingState(bounds);
  const day = read('day', (text) => dayIn(text, bounds));
  const versus = read('versus', (text) => dayIn(text, bounds));
  const place = read('place', (text) => (isPlace(text) ? text : undefined));
  const at = read('at', (text) => point(numbersIn(text, 2)));
  const reachKm = read('reach', (text) => bounds.reaches.find((reach) => String(reach) === text));
  const hidden = read('hide', (text) => {
    const layers = text.split(',');
    const known = LAYERS.filter((layer) => layers.includes(layer));
    return known.length === layers.length ? known : undefined;
  });
  const camera = read('view', (text) => {
    const numbers = numbersIn(text, 3);
    const middle = point(numbers);
    const spanKm = numbers?.[2] ?? 0;
    const [least, most] = bounds.spanKm;
    return middle && spanKm >= least && spanKm <= most ? { at: middle, spanKm } : undefined;
  });
  return {
    state: addressable({
      day: day ?? opening.day,
      versus,
      chosen: place ?? at,
      reachKm: reachKm ?? opening.reachKm,
      hidden: hidden ?? opening.hidden,
      camera,
    }),
    misread,
  };
}
