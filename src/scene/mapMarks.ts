import type { Units } from './format.ts';
import {
  ALL_SIDES,
  overlaps,
  type LabelWish,
  type PlacedLabel,
  type Rect,
  type Stroke,
} from './mapLabels.ts';
import { EVERY_NAME, placeLabels, type Effort } from './placeLabels.ts';
import type { Lasting, NamedPlace, Scene } from './scene.ts';
import { scaleBar, type ScaleBar } from './scaleBar.ts';
import { toScreen, type Region, type View } from './view.ts';

/** A place as the map draws it: named in the page's language, in kilometres of the plane. */
export interface MapPlace {
  readonly id: string;
  readonly name: string;
  readonly at: readonly [x: number, y: number];
  /** 1 (everybody knows it) to 4. */
  readonly rank: number;
  readonly isCity: boolean;
}

/** Words that belong to the map itself: a country, or a river along its course. */
export interface MapName {
  readonly name: string;
  readonly at: readonly [x: number, y: number];
  /** Degrees, clockwise; 0 for countries. */
  readonly angle: number;
}

/** What does not change from scene to scene. */
export interface MapContent {
  readonly subject: string;
  readonly places: readonly MapPlace[];
  readonly countries: readonly MapName[];
  readonly waters: readonly MapName[];
  /** Words for areas and lines, by key; a line break splits them. */
  readonly words: Readonly<Record<string, string>>;
}

export interface Dot extends Lasting {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly isSubject: boolean;
}

export interface LineMark extends Stroke {
  readonly key: string;
  readonly kind: Scene['lines'][number]['kind'];
  /** The end that carries a ring: the one that is not the subject, which has its own mark. */
  readonly ring: 'from' | 'to';
}

/** Everything on the map that has a size of its own and not one of the ground: px of the picture. */
export interface MapMarks {
  readonly dots: readonly Dot[];
  readonly lines: readonly LineMark[];
  readonly labels: readonly PlacedLabel[];
  readonly countries: readonly { readonly name: string; readonly x: number; readonly y: number }[];
  readonly waters: readonly {
    readonly key: string;
    readonly name: string;
    readonly x: number;
    readonly y: number;
    readonly angle: number;
  }[];
  readonly scale: ScaleBar & { readonly x: number; readonly y: number };
  /** Keys of the names for which there was no room. */
  readonly dropped: readonly string[];
}

/** Below this width there is room for a phone's worth of words. */
const NARROW_PX = 700;

export function isNarrow({ width }: { readonly width: number }): boolean {
  return width < NARROW_PX;
}

const sizesOf = (narrow: boolean) => ({
  subject: narrow ? 16 : 22,
  figure: narrow ? 18 : 24,
  explanation: narrow ? 12 : 14,
  city: narrow ? 13 : 16,
  town: narrow ? 12 : 13.5,
  area: narrow ? 12 : 14,
});

/** What it is worth to have a label at all: a figure more than any name, a city more than a town. */
const FIGURE_WORTH = 10;
const CITY_WORTH = 4;
const AREA_WORTH = 3;
const TOWN_WORTH = 2;

/** Names tried first where the scene asks for a side, then wherever there is room. */
const sidesFrom = (side: NamedPlace['side']): (typeof ALL_SIDES)[number][] =>
  side ? [side, ...ALL_SIDES.filter((other) => other !== side)] : [...ALL_SIDES];

/**
 * What stands on the map: dots, names, distances with their figures, the scale bar.
 *
 * @param figures what to print at each line of the scene, in its order
 * @param region the part of the picture where nothing lies on top; names stay in it
 * @param furniture rectangles of the picture that are taken, such as the source strip
 * @param units of the scale bar
 * @param effort how hard a name looks for room
 */
export function mapMarks(
  scene: Pick<Scene, 'names' | 'lines' | 'areas'>,
  content: MapContent,
  figures: readonly string[],
  view: View,
  region: Region,
  furniture: readonly Rect[],
  units: Units = 'km',
  effort: Effort = EVERY_NAME,
): MapMarks {
  const narrow = isNarrow(view);
  const size = sizesOf(narrow);
  const byId = new Map(content.places.map((place) => [place.id, place]));
  const screen = (id: string): [number, number] => {
    const place = byId.get(id);
    if (!place) throw new Error(`no place "${id}" on the map`);
    return toScreen(view, place.at);
  };
  const isSeen = ([x, y]: readonly [number, number]): boolean =>
    x > 0 && y > 0 && x < view.width && y < view.height;

  const lines: LineMark[] = scene.lines.map((line) => {
    const [[x1, y1], [x2, y2]] = [screen(line.from), screen(line.to)];
    return {
      key: `${line.from}-${line.to}`,
      kind: line.kind,
      x1,
      y1,
      x2,
      y2,
      ring: line.to === content.subject ? 'from' : 'to',
    };
  });

  const named = scene.names.filter(({ wideOnly }) => !(narrow && wideOnly));
  const lineEnds = scene.lines.flatMap(({ from, to }) => [from, to]);
  const lasting = new Map<string, Lasting>(
    named.map(({ place, from, until }) => [place, { from, until }]),
  );
  const shown = [...new Set([...lasting.keys(), content.subject])];
  const dots: Dot[] = shown.flatMap((id) => {
    const [x, y] = screen(id);
    if (!isSeen([x, y])) return [];
    const isSubject = id === content.subject;
    if (!isSubject && lineEnds.includes(id)) return [];
    const r = isSubject ? 4.6 : byId.get(id)?.isCity ? 3 : 2.4;
    return [{ ...lasting.get(id), key: id, x, y, isSubject, r }];
  });

  const figureWishes = scene.lines.flatMap((line, i): LabelWish[] => {
    const mark = lines[i];
    const text = figures[i];
    if (!mark || text === undefined) return [];
    const explanation =
      line.words === undefined ? [] : (content.words[line.words] ?? '').split('\n');
    const isMain = line.kind === 'main';
    const steep = Math.abs(mark.y2 - mark.y1) > Math.abs(mark.x2 - mark.x1);
    // A short line has its figure at its end, where there is room; a long one along its middle.
    const along = (t: number): readonly [number, number] => [
      mark.x1 + (mark.x2 - mark.x1) * t,
      mark.y1 + (mark.y2 - mark.y1) * t,
    ];
    const isClaimed = line.kind === 'claimed';
    const wish = (
      t: number,
      sides: LabelWish['sides'],
      more = explanation,
      worth = FIGURE_WORTH,
    ): LabelWish => ({
      key: mark.key,
      lines: [...(isClaimed ? [] : [text]), ...more].filter((words) => words !== ''),
      tone: isMain ? 'figure' : `figure ${line.kind}`,
      sizes: isClaimed
        ? [size.explanation]
        : [isMain ? size.figure : Math.max(14, size.figure - 6), size.explanation],
      weight: isClaimed ? 450 : 700,
      at: along(t),
      gap: t === 1 || t === 0 ? 12 : 9,
      sides,
      worth,
    });
    const spots = isClaimed ? [0.3, 0.4, 0.5, 0.6, 0.7] : [0.5, 0.6, 0.4, 0.7, 0.3];
    const level = steep ? (['e', 'w'] as const) : (['s', 'n'] as const);
    const preferred = line.side ?? level[0];
    return [
      // A short line has its figure at its end, where there is room; a long one along its middle.
      ...(line.kind === 'pocket' ? [wish(1, sidesFrom(line.side))] : []),
      // Anywhere along the side that reads best, before another side; a claim nearer its beginning.
      ...spots.map((t) => wish(t, [preferred])),
      ...spots.map((t) => wish(t, [...level, 'ne', 'sw', 'nw', 'se'])),
      // The figure alone is better than none.
      ...(isClaimed
        ? [wish(0, sidesFrom(line.side))]
        : spots.map((t) => wish(t, [preferred, ...ALL_SIDES], [], FIGURE_WORTH / 2))),
    ];
  });
  const nameWish = ({ place: id, side, from, until }: NamedPlace): LabelWish => {
    const place = byId.get(id);
    const isSubject = id === content.subject;
    const isCity = place?.isCity === true;
    return {
      key: id,
      from,
      until,
      lines: [place?.name ?? id],
      tone: isSubject ? 'subject' : isCity ? 'city' : 'town',
      sizes: [isSubject ? size.subject : isCity ? size.city : size.town],
      weight: isSubject ? 700 : isCity ? 600 : 450,
      at: screen(id),
      gap: isSubject ? 13 : 7,
      sides: sidesFrom(side),
      isFixed: isSubject,
      dot: isSubject ? 10 : 4,
      worth: isCity ? CITY_WORTH : TOWN_WORTH,
    };
  };
  const areaWishes = scene.areas
    .filter(({ wideOnly }) => !(narrow && wideOnly))
    .flatMap(({ words, tone, at, narrowAt, from, until }): LabelWish[] => {
      const [x, y] = toScreen(view, narrow && narrowAt ? narrowAt : at);
      const step = narrow ? 14 : 20;
      const spots: [number, number][] = [
        [0, 0],
        [0, -1],
        [0, 1],
        [-1.6, 0],
        [1.6, 0],
        [-1.6, -1],
        [1.6, 1],
        [0, -2],
        [0, 2],
        [-3, 0],
        [3, 0],
      ];
      return spots.map(([dx, dy]) => ({
        key: `area-${words}-${from ?? ''}`,
        from,
        until,
        lines: (content.words[words] ?? words).split('\n'),
        tone: `area ${tone}`,
        sizes: [size.area],
        weight: 600,
        at: [x + dx * step, y + dy * step] as const,
        gap: 0,
        sides: ['over'] as const,
        worth: AREA_WORTH,
      }));
    });

  const within: Rect = {
    x0: region.x + 4,
    y0: region.y + 4,
    x1: region.x + region.width - 4,
    y1: region.y + region.height - 4,
  };
  const cities = named.filter(({ place }) => place !== content.subject && byId.get(place)?.isCity);
  const towns = named.filter(({ place }) => place !== content.subject && !byId.get(place)?.isCity);
  const ends: Rect[] = lines.map(({ ring, x1, y1, x2, y2 }) => {
    const [x, y] = ring === 'to' ? [x2, y2] : [x1, y1];
    return { x0: x - 7, y0: y - 7, x1: x + 7, y1: y + 7 };
  });
  const bar = scaleBar(view, narrow ? 110 : 220, units);
  const scale = {
    ...bar,
    x: view.width - bar.px - (narrow ? 14 : 28),
    y: view.height - (narrow ? 36 : 66),
  };
  // Its words stand over the bar, each inside of its end.
  const scaleRoom: Rect = {
    x0: scale.x - 8,
    y0: scale.y - 24,
    x1: scale.x + scale.px + 8,
    y1: scale.y + 6,
  };
  const taken = [...furniture, ...ends, scaleRoom];
  const isSubjectName = ({ place }: NamedPlace): boolean => place === content.subject;
  const isVisibleName = ({ place }: { readonly place: string }): boolean => isSeen(screen(place));
  const result = placeLabels(
    [
      // A frame can leave the subject out of sight: a name without its dot would name something else.
      ...[{ place: content.subject, side: named.find(isSubjectName)?.side }]
        .filter(isVisibleName)
        .map((name) => [nameWish(name)]),
      ...groupByKey(figureWishes),
      ...[...cities].filter(isVisibleName).map((name) => [nameWish(name)]),
      ...groupByKey(areaWishes),
      ...[...towns].filter(isVisibleName).map((name) => [nameWish(name)]),
    ],
    { within, taken, strokes: lines },
    effort,
  );

  const isNamed = (key: string): boolean =>
    key === content.subject || result.placed.some((label) => label.key === key);
  return {
    // A dot that nobody can name says nothing.
    dots: dots.filter(({ key }) => isNamed(key)),
    lines,
    labels: result.placed,
    countries: content.countries
      .map(({ name, at }) => ({ name, at: toScreen(view, at) }))
      .flatMap(({ name, at: [x, y] }) => {
        const half = name.length * (narrow ? 5.5 : 7.5);
        const box = { x0: x - half, y0: y - 14, x1: x + half, y1: y + 6 };
        const isFree =
          isSeen([x, y]) &&
          box.x0 > region.x &&
          box.y0 > region.y &&
          box.x1 < view.width - 4 &&
          ![...result.placed.map((label) => label.box), ...taken].some((rect) =>
            overlaps(box, rect),
          );
        return isFree ? [{ name, x, y }] : [];
      }),
    waters: content.waters.flatMap(({ name, at, angle }, i) => {
      const [x, y] = toScreen(view, at);
      const box = { x0: x - 34, y0: y - 22, x1: x + 34, y1: y + 22 };
      const isFree =
        isSeen([x, y]) && x > region.x && !result.placed.some((label) => overlaps(box, label.box));
      return isFree ? [{ key: `water-${i}`, name, x, y, angle }] : [];
    }),
    scale,
    dropped: result.dropped,
  };
}

function groupByKey(wishes: readonly LabelWish[]): LabelWish[][] {
  return [...Map.groupBy(wishes, ({ key }) => key).values()];
}
