import type { Drawing } from './drawing.ts';
import { formatKm, formatNumber, inKm, inUnits } from './format.ts';
import { centredBaseline, strokeMark, textMark, type Mark, type TextMark } from './marks.ts';
import { roadBody } from './roadBody.ts';
import { lanesBeside, type Branch, type RoadFocus, type RoadStripData } from './roadData.ts';
import { roadKey } from './roadKey.ts';
import { roadNames } from './roadNames.ts';
import { linearScale, multiples } from './scale.ts';
import { fill } from './words.ts';

const SIDE = 18;
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
  const gap = Math.min(220, (height - FOOT - 50 - top) / Math.max(1, high - low));
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
    ...roadNames(roads, { at, laneY, totals, numbers, thick: THICK }, drawing),
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
