import type { Drawing } from './drawing.ts';
import { formatKm, formatNumber, inKm, inUnits } from './format.ts';
import { chooseLabels, labelMarks, type LabelPlace, type Obstacle } from './labels.ts';
import {
  centredBaseline,
  strokeMark,
  textMark,
  type Anchor,
  type Mark,
  type Run,
  type TextMark,
} from './marks.ts';
import { roadBody } from './roadBody.ts';
import { lanesBeside, type Branch, type RoadFocus, type RoadStripData, type Stop } from './roadData.ts';
import { roadKey } from './roadKey.ts';
import { linearScale, multiples, type Scale } from './scale.ts';
import { fill } from './words.ts';

const SIDE = 34;
const THICK = 22;
const SIZE = 14;
const FOOT = 34;
const TOTAL = 128;

/** Which side of the trunk each branch of it goes to, and how far out: above (-1, -2 …) and below (1, 2 …) in turn. */
function laneNumbers({ trunk, branches }: RoadStripData): Map<string, number> {
  const lanes = new Map([[trunk.id, 0]]);
  const firsts = lanesBeside(trunk, branches).filter(({ parent }) => parent === trunk.id);
  for (const [side, rest] of [
    [-1, 0],
    [1, 1],
  ] as const) {
    const own = firsts.filter((_, index) => index % 2 === rest);
    own
      .flatMap((branch) => [branch, ...lanesBeside(branch, branches)])
      .forEach((branch, out) => lanes.set(branch.id, side * (out + 1)));
  }
  return lanes;
}

/** The strip lying level: kilometres run along the line of writing. */
export function levelRoadMarks(data: RoadStripData, focus: RoadFocus, drawing: Drawing): Mark[] {
  const { width, height, units, locale, words } = drawing;
  const roads = [data.trunk, ...data.branches];
  const longestKm = Math.max(...roads.map(({ totalKm }) => totalKm));
  const at = linearScale([0, longestKm], [SIDE, width - SIDE - TOTAL]);
  const key = roadKey(data, { side: SIDE - 10, size: SIZE }, drawing);
  const numbers = laneNumbers(data);
  const lanes = [...numbers.values()];
  const [low, high] = [Math.min(...lanes), Math.max(...lanes)];
  const top = key.bottom + 64;
  const gap = Math.min(190, (height - FOOT - 50 - top) / Math.max(1, high - low));
  const slack = height - FOOT - 50 - top - gap * (high - low);
  const laneY = (id: string) => top + slack / 2 + ((numbers.get(id) ?? 0) - low) * gap;

  const ticks = multiples(0, inUnits(longestKm, units), units === 'km' ? 100 : 50);
  const grid = ticks.flatMap((tick): Mark[] => {
    const x = at(inKm(tick, units));
    const distance = tick === 0 ? formatKm(0, units, locale) : formatNumber(tick, locale);
    const text = tick === 0 ? fill(words.road.zero, { distance }) : distance;
    return [
      strokeMark(`grid-${tick}`, 'grid', [x, key.bottom + 18], [x, height - FOOT]),
      textMark(`tick-${tick}`, [[{ text, tone: 'ink-2' }]], {
        x: tick === 0 ? x - 9 : x,
        y: height - FOOT + 18,
        anchor: tick === 0 ? 'start' : 'middle',
        size: 13,
      }),
    ];
  });
  const bodies = roads.map((road) =>
    roadBody(road, focus, {
      at,
      cross: laneY(road.id),
      parentCross: road.parent === null ? undefined : laneY(road.parent),
      thick: THICK,
      isUpright: false,
    }),
  );
  const totals = roads.map((road) => total(road, at(road.totalKm) + 14, laneY(road.id), drawing));
  return [
    ...(focus === 'holders' ? key.marks : []),
    ...grid,
    ...bodies.flatMap(({ under }) => under),
    ...bodies.flatMap(({ over }) => over),
    ...totals,
    ...names(roads, { at, laneY, totals, numbers }, drawing),
  ];
}

function total(road: Branch, x: number, y: number, { units, locale }: Drawing): TextMark {
  const text = formatKm(road.totalKm, units, locale, { about: true });
  return textMark(`total-${road.id}`, [[{ text, weight: 650 }]], {
    x,
    y: centredBaseline(y, 1, SIZE + 1, 0),
    size: SIZE + 1,
  });
}

interface Plan {
  readonly at: Scale;
  readonly laneY: (id: string) => number;
  readonly totals: readonly TextMark[];
  readonly numbers: ReadonlyMap<string, number>;
}

function names(roads: readonly Branch[], plan: Plan, { width, height }: Drawing): Mark[] {
  const { at, laneY, totals, numbers } = plan;
  const stops = roads
    .flatMap((road) => road.stops.map((stop, index) => ({ road, stop, id: `name-${road.id}-${index}` })))
    .sort((a, b) => Number(b.stop.isSubject ?? false) - Number(a.stop.isSubject ?? false) || a.stop.rank - b.stop.rank);
  const connectors = roads
    .filter(({ parent }) => parent !== null)
    .map(({ id, fromKm, parent }): Obstacle => {
      const ys = [laneY(id), laneY(parent ?? id)];
      const x = at(fromKm);
      return { box: { x0: x - 3, x1: x + 3, y0: Math.min(...ys), y1: Math.max(...ys) }, cost: Infinity };
    });
  const strips = roads.map(({ id, fromKm, totalKm }): Obstacle => {
    const y = laneY(id);
    const half = THICK / 2 + 3;
    return { box: { x0: at(fromKm), x1: at(totalKm), y0: y - half, y1: y + half }, cost: Infinity };
  });
  const placesOf = ({ road, stop, id }: (typeof stops)[number]): LabelPlace[] => {
    const x = at(stop.km);
    const y = laneY(road.id);
    const isBelow = (numbers.get(road.id) ?? 0) > 0;
    const anchors: Anchor[] = stop.isSubject ? ['start'] : ['middle', 'end', 'start'];
    return [0, 1].flatMap((level) =>
      [isBelow, !isBelow].flatMap((below, other) =>
        anchors.map((anchor, rank): LabelPlace => {
          const size = stop.isSubject ? SIZE + 3 : SIZE;
          const off = THICK / 2 + 9 + level * 20;
          const baseline = below ? y + off + size * 0.74 : y - off;
          const nudge = anchor === 'middle' ? 0 : anchor === 'start' ? -6 : 6;
          const text = textMark(id, [[stopRun(stop)]], {
            x: x + (stop.isSubject ? -10 : nudge),
            y: baseline,
            anchor,
            size,
          });
          const end = below ? text.box.y0 - 1 : text.box.y1 + 1;
          const edge = below ? y + THICK / 2 : y - THICK / 2;
          const box = { x0: x, x1: x, y0: Math.min(end, edge), y1: Math.max(end, edge) };
          const leader = { mark: strokeMark(`leader-${id}`, 'leader', [x, end], [x, edge]), box };
          const cost = level * 12 + other * 8 + rank * 3;
          return level === 0 ? { text, cost } : { text, cost, leader };
        }),
      ),
    );
  };
  const frame = { x0: 2, y0: 0, x1: width - 2, y1: height };
  const fixed = totals.map(({ box }): Obstacle => ({ box, cost: Infinity }));
  return labelMarks(chooseLabels(stops.map(placesOf), frame, [...connectors, ...strips, ...fixed]));
}

/** A stop's name in the weight of its rank. */
export function stopRun({ name, rank, isSubject = false }: Stop): Run {
  if (isSubject) return { text: name, weight: 700, tone: 'accent' };
  return rank <= 2 ? { text: name, weight: 600 } : { text: name, tone: 'ink-2' };
}
