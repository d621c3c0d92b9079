import type { Lane, LaneSort, TimelineData } from './timelineData.ts';

/** Whole days that the focus party held a place. */
export function daysUnder({ turns }: Lane, focus: number, lastDay: number): number {
  return turns.reduce(
    (sum, [day, party], i) => (party === focus ? sum + (turns[i + 1]?.[0] ?? lastDay) - day : sum),
    0,
  );
}

/** The day on which the focus party first lost a place; Infinity where it never did. */
export function firstLoss({ turns }: Lane, focus: number): number {
  const taken = turns.findIndex(([, party]) => party === focus);
  return turns[taken + 1]?.[0] ?? Infinity;
}

/** A row of the timeline: a lane, or the heading of a group of them. */
export type LaneRow =
  | { readonly kind: 'lane'; readonly lane: Lane }
  | { readonly kind: 'heading'; readonly course: string };

/** The lanes in the order that was asked for, with headings where they come in groups. */
export function orderedRows(
  lanes: readonly Lane[],
  sort: LaneSort,
  { focus, rivers }: TimelineData,
  language: string,
): LaneRow[] {
  const byName = (a: Lane, b: Lane): number => a.name.localeCompare(b.name, language);
  const rowOf = (lane: Lane): LaneRow => ({ kind: 'lane', lane });
  if (sort === 'name') return lanes.toSorted(byName).map(rowOf);
  if (sort === 'loss')
    return lanes
      .toSorted((a, b) => firstLoss(a, focus) - firstLoss(b, focus) || byName(a, b))
      .map(rowOf);
  return [...rivers, 'rest'].flatMap((course, index): LaneRow[] => {
    const group = lanes.filter((lane) => lane.course === index);
    return group.length === 0
      ? []
      : [
          { kind: 'heading', course },
          ...group.toSorted((a, b) => a.along - b.along || byName(a, b)).map(rowOf),
        ];
  });
}

/** The lanes that a form shows where `room` of them fit: the more important first. */
export function lanesOf(data: TimelineData, form: string, room: number, withAll = false): Lane[] {
  const close = data.close[form];
  if (close) return data.lanes.filter(({ id }) => close.includes(id));
  return data.lanes.filter(({ rank }) => withAll || rank <= data.mainRank).slice(0, room);
}
