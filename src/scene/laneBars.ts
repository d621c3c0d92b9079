import { dayFromNumber, dayNumber, parseDay } from '../model/day.ts';
import type { Mark, Point } from './marks.ts';
import type { Scale } from './scale.ts';
import {
  CONFIDENCES,
  PRECISIONS,
  type Lane,
  type LaneTurn,
  type TimelineData,
} from './timelineData.ts';

/** Where a lane's bars lie. */
export interface LaneBand {
  readonly x: Scale;
  readonly y0: number;
  readonly y1: number;
}

/** A loss of one day stays a mark. */
const LEAST_PX = 2.2;
/** Half of a season, and of a year: how far from its stand-in the true day may lie. */
const HALF_DAYS = { season: 45, year: 182 } as const;

/** The days between which a turn happened, as day numbers; the same day twice where it is known. */
export function windowOf([day, , precision]: LaneTurn): readonly [from: number, to: number] {
  const known = PRECISIONS[precision];
  if (known === 'season' || known === 'year')
    return [day - HALF_DAYS[known], day + HALF_DAYS[known]];
  if (known !== 'month') return [day, day];
  const first = parseDay(`${dayFromNumber(day).slice(0, 7)}-01`);
  const next = dayFromNumber(dayNumber(first) + 31).slice(0, 7);
  return [dayNumber(first), dayNumber(parseDay(`${next}-01`))];
}

/**
 * The bars of a lane: others thin, the focus party thick over them. Its ends taper over the days between which they
 * lie, and are hollow where the row is disputed.
 */
export function laneBars(lane: Lane, data: TimelineData, { x, y0, y1 }: LaneBand): Mark[] {
  const { focus, lastDay, firstDay, parties, subject } = data;
  const { id, turns } = lane;
  const endOf = (i: number): number => turns[i + 1]?.[0] ?? lastDay;
  const height = y1 - y0;
  const inset = Math.max(1, Math.min(2, height * 0.12));
  const thin = (height - 2 * inset) * 0.6;
  const middle = (y0 + y1) / 2;
  const others = turns.flatMap(([day, party], i): Mark[] => {
    if (party === focus) return [];
    const name = parties[party] ?? '';
    return [
      {
        kind: 'rect',
        id: `lane-${id}-${i}`,
        look: `party ${name}`,
        party: name,
        x0: x(Math.max(day, firstDay)),
        x1: x(endOf(i)),
        y0: middle - thin / 2,
        y1: middle + thin / 2,
      },
    ];
  });
  const own = id === subject ? ' own' : '';
  const thick = turns.flatMap((turn, i): Mark[] => {
    const [day, party, , confidence] = turn;
    if (party !== focus) return [];
    const next = turns[i + 1];
    const [a0, a1] = windowOf(turn);
    const [b0, b1] = next ? windowOf(next) : [lastDay, lastDay];
    const [half, before, after] = [
      (day + endOf(i)) / 2,
      turns[i - 1]?.[0] ?? firstDay,
      next ? endOf(i + 1) : lastDay,
    ];
    const points = bar(
      [x(Math.max(a0, (before + day) / 2, firstDay)), x(Math.min(a1, half))],
      [x(Math.max(b0, half)), x(Math.min(b1, (endOf(i) + after) / 2, lastDay))],
      y0 + inset,
      y1 - inset,
    );
    const marks: Mark[] = [
      { kind: 'path', id: `lane-${id}-${i}`, look: `lane-held${own}`, points, isClosed: true },
    ];
    const isDisputed = (row: number | undefined): boolean => CONFIDENCES[row ?? 0] === 'disputed';
    const hollow = Math.min(4.5, (x(endOf(i)) - x(day)) / 2);
    if (isDisputed(confidence) && hollow > 2)
      marks.push(doubt(`lane-${id}-${i}-from`, x(Math.min(a1, half)), hollow));
    if (next && isDisputed(next[3]) && hollow > 2)
      marks.push(doubt(`lane-${id}-${i}-to`, x(Math.max(b0, half)) - hollow, hollow));
    return marks;
  });
  return [...others, ...thick];

  function doubt(mark: string, from: number, width: number): Mark {
    return {
      kind: 'rect',
      id: mark,
      look: `lane-doubt${own}`,
      x0: from,
      x1: from + width,
      y0: y0 + inset + 0.5,
      y1: y1 - inset - 0.5,
    };
  }
}

/** A bar that swells from nothing over its first stretch and tapers over its last. */
function bar(
  [a0, a1]: readonly [number, number],
  [b0, b1]: readonly [number, number],
  top: number,
  bottom: number,
): Point[] {
  const middle = (top + bottom) / 2;
  const wide = Math.max(b0, a1 + (a0 === a1 && b0 === b1 ? LEAST_PX : 0));
  const start: Point[] =
    a0 === a1
      ? [
          [a1, bottom],
          [a1, top],
        ]
      : [
          [a1, bottom],
          [a0, middle],
          [a1, top],
        ];
  const end: Point[] =
    b0 === b1
      ? [
          [wide, top],
          [wide, bottom],
        ]
      : [
          [wide, top],
          [b1, middle],
          [wide, bottom],
        ];
  return [...start, ...end];
}
