import { formatKm, type Locale } from '../format.ts';
import { isNarrow, mapMarks, type MapContent, type MapMarks } from '../mapMarks.ts';
import type { PlacedLabel, Rect } from '../mapLabels.ts';
import { AS_THEY_FIT } from '../placeLabels.ts';
import type { DistanceLine } from '../scene.ts';
import { toScreen, type View } from '../view.ts';
import type { ExplorerPlace } from './explorerData.ts';
import type { NearestGround } from '../../model/reach.ts';
import { namesAt } from './names.ts';

/** Id under which a bare point stands on the map; no place of the table can have it. */
export const POINT = '@point';

/** Names besides those that were asked for. */
const MOST_WIDE = 30;
const MOST_NARROW = 12;
/** How much wider the ring of the chosen place is than a name expects. */
const RING_PX = 9;

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
  const firstIds = [...new Set(first)];
  const screenOf = new Map(content.places.map(({ id, at }) => [id, toScreen(view, at)]));
  // A place under the furniture has its name there too.
  const isFree = (id: string): boolean => {
    const [x, y] = screenOf.get(id) ?? [-1, -1];
    return (
      x > 0 &&
      y > 0 &&
      x < view.width &&
      y < view.height &&
      !furniture.some(({ x0, y0, x1, y1 }) => x >= x0 && x <= x1 && y >= y0 && y <= y1)
    );
  };
  const span = Math.min(view.width, view.height) / view.k;
  const marks = mapMarks(
    {
      names: hasNames
        ? namesAt(places, span, isNarrow(view) ? MOST_NARROW : MOST_WIDE, firstIds, isFree)
        : firstIds.map((place) => ({ place })),
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
    'km',
    AS_THEY_FIT,
  );
  return {
    ...marks,
    labels: marks.labels.map((label) =>
      label.key === own && own !== content.subject ? besideRing(label) : label,
    ),
  };
}

/** A name beside a place that carries the ring of the chosen one, which is wider than a dot. */
function besideRing(label: PlacedLabel): PlacedLabel {
  const dx = label.anchor === 'start' ? RING_PX : label.anchor === 'end' ? -RING_PX : 0;
  return { ...label, x: label.x + dx };
}
