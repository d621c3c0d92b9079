import type { Drawing } from './drawing.ts';
import { formatKm, formatNumber, inKm, inUnits } from './format.ts';
import { spread } from './labels.ts';
import { centredBaseline, runsWidth, strokeMark, textMark, type Mark, type Run } from './marks.ts';
import { roadBody } from './roadBody.ts';
import { lanesBeside, type Branch, type RoadFocus, type RoadStripData } from './roadData.ts';
import { roadKey } from './roadKey.ts';
import { stopRun } from './roadNames.ts';
import { linearScale, multiples, type Scale } from './scale.ts';
import { wrapText } from './textWidth.ts';

const SIDE = 10;
const THICK = 16;
const SIZE = 12;
const LEADING = 15;
/** From the middle of a strip to its names. */
const OFF = 15;
const SUBJECT_SIZE = 15;
const FIRST_GAP = 0.7;

/** The strip standing upright, the subject on top: names of the trunk before it, of the branches after them. */
export function uprightRoadMarks(data: RoadStripData, focus: RoadFocus, drawing: Drawing): Mark[] {
  const { width, height, units, locale } = drawing;
  const roads = [data.trunk, ...lanesBeside(data.trunk, data.branches)];
  const longestKm = Math.max(...roads.map(({ totalKm }) => totalKm));
  const key = focus === 'holders' ? roadKey(data, { side: SIDE, size: SIZE }, drawing) : undefined;
  const top = (key?.bottom ?? 0) + 20;
  const at = linearScale([0, longestKm], [top, height - 26]);
  const ticks = multiples(0, inUnits(longestKm, units), units === 'km' ? 100 : 50);
  const { columns, nameRoom } = columnsOf(roads, drawing);
  const grid = ticks.flatMap((tick): Mark[] => {
    const y = at(inKm(tick, units));
    const text = tick === 0 ? formatKm(0, units, locale) : formatNumber(tick, locale);
    const label = textMark(`tick-${tick}`, [[{ text, tone: 'ink-2' }]], {
      x: SIDE,
      y: centredBaseline(y, 1, SIZE, 0),
      size: SIZE,
    });
    return [strokeMark(`grid-${tick}`, 'grid', [label.box.x1 + 6, y], [width - SIDE, y]), label];
  });
  const bodies = roads.map((road) =>
    roadBody(road, focus, {
      at,
      cross: columns.get(road.id) ?? 0,
      parentCross: road.parent === null ? undefined : (columns.get(road.parent) ?? 0),
      thick: THICK,
      isUpright: true,
    }),
  );
  return [
    ...(key?.marks ?? []),
    ...grid,
    ...bodies.flatMap(({ under }) => under),
    ...bodies.flatMap(({ over }) => over),
    ...roads.flatMap((road) =>
      names(
        road,
        columns.get(road.id) ?? 0,
        { at, range: [top - 10, height - 2], nameRoom },
        drawing,
      ),
    ),
  ];
}

/** Lines of a stop's label: its name, and at a road's end the whole length. */
function linesOf(
  road: Branch,
  index: number,
  { units, locale }: Drawing,
  room = Infinity,
): Run[][] {
  const stop = road.stops[index];
  const total: Run = { text: formatKm(road.totalKm, units, locale, { about: true }), weight: 650 };
  return [
    ...(stop ? wrapText(stop.name, room, { size: SIZE, weight: 600 }) : []).map((text): Run[] =>
      stop ? [{ ...stopRun(stop), text }] : [],
    ),
    ...(index === road.stops.length - 1 ? [[total]] : []),
  ];
}

/** Names longer than this stand in two lines where the roads would not fit beside each other. */
const NARROW_NAME = 84;

/** The middle of each road's strip: as much room between them as their names need, the rest shared out. */
function columnsOf(
  roads: readonly Branch[],
  drawing: Drawing,
): { readonly columns: ReadonlyMap<string, number>; readonly nameRoom: number } {
  const wide = spareOf(roads, drawing, Infinity);
  const nameRoom = wide.spare < 0 ? NARROW_NAME : Infinity;
  const { needs, spare } = wide.spare < 0 ? spareOf(roads, drawing, nameRoom) : wide;
  // The first gap has no names in it, and gets more of what is spare.
  const share = spare / (roads.length - 1 + FIRST_GAP);
  const columns = new Map<string, number>();
  let x = SIDE + TICKS + (needs[0] ?? 0) - THICK / 2;
  roads.forEach((road, index) => {
    columns.set(road.id, x);
    x +=
      (index === 0 ? 0 : (needs[index] ?? 0)) +
      Math.max(share, 2) * (index === 0 ? 1 + FIRST_GAP : 1) +
      (index === 0 ? THICK : 0);
  });
  return { columns, nameRoom };
}

/** Room at the start for the kilometres, px. */
const TICKS = 30;

/** What each road and its names need across, and how much of the width that leaves. */
function spareOf(
  roads: readonly Branch[],
  drawing: Drawing,
  nameRoom: number,
): { readonly needs: readonly number[]; readonly spare: number } {
  const room = (road: Branch) =>
    Math.max(
      ...road.stops.flatMap((stop, index) =>
        stop.isSubject
          ? []
          : linesOf(road, index, drawing, nameRoom).map((line) => runsWidth(line, SIZE)),
      ),
    );
  const needs = roads.map((road) => room(road) + OFF + THICK / 2);
  const sum = needs.reduce((total, need) => total + need, 0);
  return { needs, spare: drawing.width - 2 * SIDE - TICKS - sum };
}

function names(
  road: Branch,
  x: number,
  { at, range, nameRoom }: { at: Scale; range: readonly [number, number]; nameRoom: number },
  drawing: Drawing,
): Mark[] {
  const outwards = road.parent === null ? -1 : 1;
  const labels = road.stops.map((stop, index) => {
    const lines = linesOf(road, index, drawing, nameRoom);
    return { stop, index, lines, height: lines.length * LEADING };
  });
  const beside = labels.filter(({ stop }) => !stop.isSubject);
  const middles = spread(
    beside.map(({ stop, height }) => ({ middle: at(stop.km) + (height - LEADING) / 2, height })),
    range,
  );
  const subjects = labels
    .filter(({ stop }) => stop.isSubject)
    .map(({ stop, index }) =>
      textMark(`name-${road.id}-${index}`, [[stopRun(stop)]], {
        x: x + 16,
        y: centredBaseline(at(stop.km), 1, SUBJECT_SIZE, 0),
        size: SUBJECT_SIZE,
        hasHalo: true,
      }),
    );
  const rest = beside.flatMap(({ stop, index, lines, height }, place): Mark[] => {
    const middle = middles[place] ?? at(stop.km);
    const first = middle - (height - LEADING) / 2;
    const isMoved = Math.abs(first - at(stop.km)) > 4;
    const text = textMark(`name-${road.id}-${index}`, lines, {
      x: x + outwards * (OFF + 2),
      y: centredBaseline(first, 1, SIZE, 0),
      anchor: outwards === 1 ? 'start' : 'end',
      size: SIZE,
      leading: LEADING,
      hasHalo: true,
    });
    const leader = strokeMark(
      `leader-${road.id}-${index}`,
      'leader',
      [x + outwards * (THICK / 2), at(stop.km)],
      [x + outwards * OFF, first],
    );
    return isMoved ? [leader, text] : [text];
  });
  return [...subjects, ...rest];
}
