import type { Drawing } from './drawing.ts';
import { chooseLabels, labelMarks, type LabelPlace, type Obstacle } from './labels.ts';
import { strokeMark, textMark, type Anchor, type Mark, type Run, type TextMark } from './marks.ts';
import type { Branch, Stop } from './roadData.ts';
import type { Scale } from './scale.ts';

const SIZE = 14;

/** Where a level strip's roads lie. */
export interface LevelPlan {
  readonly at: Scale;
  readonly laneY: (id: string) => number;
  readonly totals: readonly TextMark[];
  /** Lanes below the trunk are positive. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly thick: number;
}

/** The names of the stops of a level strip: over the roads that lie above the trunk and the trunk, under the others. */
export function roadNames(
  roads: readonly Branch[],
  plan: LevelPlan,
  { width, height }: Drawing,
): Mark[] {
  const { at, laneY, totals, numbers, thick } = plan;
  const stops = roads
    .flatMap((road) =>
      road.stops.map((stop, index) => ({ road, stop, id: `name-${road.id}-${index}` })),
    )
    .sort((a, b) => laneY(a.road.id) - laneY(b.road.id) || a.stop.km - b.stop.km);
  const connectors = roads
    .filter(({ parent }) => parent !== null)
    .map(({ id, fromKm, parent }): Obstacle => {
      const ys = [laneY(id), laneY(parent ?? id)];
      const x = at(fromKm);
      return {
        box: { x0: x - 3, x1: x + 3, y0: Math.min(...ys), y1: Math.max(...ys) },
        cost: Infinity,
      };
    });
  const strips = roads.map(({ id, fromKm, totalKm }): Obstacle => {
    const y = laneY(id);
    const half = thick / 2 + 3;
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
          const off = thick / 2 + 9 + level * 20;
          const baseline = below ? y + off + size * 0.74 : y - off;
          const nudge = anchor === 'middle' ? 0 : anchor === 'start' ? -6 : 6;
          const text = textMark(id, [[stopRun(stop)]], {
            x: x + (stop.isSubject ? -10 : nudge),
            y: baseline,
            anchor,
            size,
          });
          const end = below ? text.box.y0 - 1 : text.box.y1 + 1;
          const edge = below ? y + thick / 2 : y - thick / 2;
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
  const wishes = stops.map((entry) => ({
    places: placesOf(entry),
    worth: entry.stop.isSubject ? 9 : 5 - entry.stop.rank,
  }));
  return labelMarks(chooseLabels(wishes, frame, [...connectors, ...strips, ...fixed]));
}

/** A stop's name in the weight of its rank. */
export function stopRun({ name, rank, isSubject = false }: Stop): Run {
  if (isSubject) return { text: name, weight: 700, tone: 'accent' };
  return rank <= 2 ? { text: name, weight: 600 } : { text: name, tone: 'ink-2' };
}
