import { formatKm, type Locale } from '../format.ts';
import { mapMarks, type MapContent, type MapMarks } from '../mapMarks.ts';
import type { Rect } from '../mapLabels.ts';
import type { DistanceLine } from '../scene.ts';
import type { View } from '../view.ts';
import type { ExplorerPlace } from './explorerData.ts';
import type { NearestGround } from '../../model/reach.ts';
import { namesAt } from './names.ts';

/** Id under which a bare point stands on the map; no place of the table can have it. */
export const POINT = '@point';

/** What the reader has chosen, as the map draws it. */
export interface ChosenMark {
  /** Id of a place, or `POINT`. */
  readonly id: string;
  readonly name: string;
  /** Kilometres of the plane. */
  readonly at: readonly [number, number];
}

/**
 * Names, distances and scale of the explorer's map. The lines go from what is chosen to the ground nearest to it; only
 * one is drawn where both grounds are the same.
 *
 * @param content of the map, with every place in it
 */
export function explorerMarks(
  content: MapContent,
  places: readonly ExplorerPlace[],
  chosen: ChosenMark | undefined,
  nearest: NearestGround | undefined,
  hasNames: boolean,
  view: View,
  furniture: readonly Rect[],
  locale: Locale,
): MapMarks {
  const own = chosen?.id ?? '';
  const joined = nearest?.joined;
  const other = nearest?.any?.id === joined?.id ? undefined : nearest?.any;
  const lines: (DistanceLine & { readonly km: number })[] = [
    ...(joined ? [{ from: own, to: joined.id, kind: 'main' as const, km: joined.km }] : []),
    ...(other ? [{ from: own, to: other.id, kind: 'pocket' as const, km: other.km }] : []),
  ];
  const first = [
    ...(chosen && own !== content.subject ? [own] : []),
    ...lines.map(({ to }) => to).filter((to) => to !== own && to !== content.subject),
  ];
  const span = Math.min(view.width, view.height) / view.k;
  return mapMarks(
    {
      names: hasNames
        ? namesAt(places, span, [...new Set(first)])
        : [...new Set(first)].map((place) => ({ place })),
      lines,
      areas: [],
    },
    {
      ...content,
      places: [
        ...content.places.map((place) => (place.id === own ? { ...place, isCity: true } : place)),
        ...(chosen?.id === POINT ? [{ ...chosen, rank: 1, isCity: true }] : []),
      ],
    },
    lines.map(({ km }) => formatKm(km, 'km', locale)),
    view,
    { x: 0, y: 0, width: view.width, height: view.height },
    furniture,
  );
}
