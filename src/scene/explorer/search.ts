import type { LonLat } from '../../model/records.ts';
import type { ExplorerPlace } from './explorerData.ts';
import { folded, lettersApart, soundOf } from './fold.ts';

/** A place that answers to what was typed. */
export interface Found {
  readonly place: ExplorerPlace;
  /** The spelling it was found by, where that is not one of its names. */
  readonly alias: string | undefined;
}

interface Entry {
  readonly place: ExplorerPlace;
  readonly text: string;
  readonly sound: string;
  readonly alias: string | undefined;
}

/** Finds places by any of their names. */
export type Search = (typed: string) => Found[];

/** How well an entry answers, 0 best; undefined where it does not. */
function rankOf({ text, sound }: Entry, typed: string, typedSound: string): number | undefined {
  if (text === typed) return 0;
  if (text.startsWith(typed)) return 1;
  if (text.includes(` ${typed}`)) return 2;
  const squeezed = typed.replaceAll(' ', '');
  if (text.replaceAll(' ', '').startsWith(squeezed)) return 3;
  if (typedSound.length >= 3 && sound === typedSound) return 3;
  if (typedSound.length >= 3 && sound.startsWith(typedSound)) return 4;
  if (squeezed.length >= 3 && text.includes(squeezed)) return 5;
  const most = typedSound.length >= 8 ? 2 : typedSound.length >= 5 ? 1 : 0;
  if (most > 0 && lettersApart(typedSound, sound, most) <= most) return 6;
  // The beginning of a longer name, misspelt.
  return most > 0 && lettersApart(typedSound, sound.slice(0, typedSound.length), 1) <= 1
    ? 7
    : undefined;
}

/** A search over the names of all places. An alias counts a little less than a name that answers as well. */
export function placeSearch(places: readonly ExplorerPlace[]): Search {
  const entry = (place: ExplorerPlace, name: string, alias?: string): Entry => {
    const text = folded(name);
    return { place, text, sound: soundOf(text), alias };
  };
  const entries = places.flatMap((place) => [
    ...[place.name, place.nameAr, place.short].map((name) => entry(place, name)),
    // "Palmyra (Tadmur)" answers to what stands in its brackets.
    ...[...place.name.matchAll(/\(([^)]+)\)/g)].map(([, inner = '']) => entry(place, inner)),
    ...place.aliases.map((alias) => entry(place, alias, alias)),
  ]);
  return (typed) => {
    const text = folded(typed);
    if (text === '') return [];
    const sound = soundOf(text);
    const best = new Map<string, Found & { readonly rank: number }>();
    for (const candidate of entries) {
      const rank = rankOf(candidate, text, sound);
      if (rank === undefined) continue;
      const { place, alias } = candidate;
      const value = rank + (alias === undefined ? 0 : 0.5);
      if (value < (best.get(place.id)?.rank ?? Infinity))
        best.set(place.id, { place, alias, rank: value });
    }
    return [...best.values()]
      .sort(
        (a, b) =>
          a.rank - b.rank ||
          a.place.rank - b.place.rank ||
          a.place.name.localeCompare(b.place.name, 'en'),
      )
      .map(({ place, alias }) => ({ place, alias }));
  };
}

/** A point typed as `34.23, 37.24` or `34.23 N 37.24 E`, latitude first, in degrees; undefined for anything else. */
export function typedPoint(typed: string): LonLat | undefined {
  const text = typed.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  const found =
    /^\s*(-?\d{1,2}(?:\.\d+)?)\s*°?\s*N?\s*[,;،\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*°?\s*E?\s*$/i.exec(
      text.replaceAll('٫', '.'),
    );
  return found ? [Number(found[2]), Number(found[1])] : undefined;
}
