import { isNarrow, type Drawing } from './drawing.ts';
import { locales } from './format.ts';
import { lanesOf, orderedRows, type LaneRow } from './laneOrder.ts';
import { runsWidth } from './marks.ts';
import { linearScale, type Scale } from './scale.ts';
import type { TimelineData, TimelineView } from './timelineData.ts';
import { timelineKey, type TimelineKey } from './timelineKey.ts';

/** A row with the band of the picture that it takes. */
export interface PlacedRow {
  readonly row: LaneRow;
  readonly y0: number;
  readonly y1: number;
}

/** Where everything of the timeline lies. */
export interface TimelineLayout {
  readonly key: TimelineKey;
  /** Day number to px. */
  readonly x: Scale;
  readonly x0: number;
  readonly x1: number;
  /** Over the first lane and under the last. */
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
  readonly rows: readonly PlacedRow[];
  /** Height of the whole picture: of lanes that keep their height, it follows their number. */
  readonly height: number;
}

const AXIS_PX = 34;
/** A lane as low as its name can be. */
const LEAST_LANE = 12.6;
const MOST_LANE = 48;
/** A place looked at closely needs room for its dates, over and under the bar: so many lanes. */
export function closeLanes(drawing: Drawing): number {
  return isNarrow(drawing) ? 4.6 : 3.4;
}

/** Lays out the lanes that fit, or all of them at the height that was asked for. */
export function timelineLayout(
  data: TimelineData,
  view: TimelineView,
  drawing: Drawing,
): TimelineLayout {
  const narrow = isNarrow(drawing);
  const { width, locale } = drawing;
  const isClose = data.close[view.form] !== undefined;
  const key = timelineKey(data, isClose ? lanesOf(data, view.form, Infinity) : data.lanes, drawing);
  const top = key.bottom + AXIS_PX;
  const free = drawing.height - top - 4;
  const headings = !isClose && view.sort === 'course' ? 3 : 0;
  const room = view.laneHeight === undefined ? Math.floor(free / LEAST_LANE) - headings : Infinity;
  const lanes = lanesOf(data, view.form, room, view.withAll);
  const rows = orderedRows(lanes, view.sort, data, locales[locale].tag).filter(
    ({ kind }) => kind === 'lane' || !isClose,
  );
  const units = rows.reduce((sum, row) => sum + unitsOf(row), 0);
  const unit = view.laneHeight ?? Math.min(MOST_LANE, free / Math.max(1, units));
  const size = narrow
    ? Math.min(13, Math.max(12, unit * 0.6))
    : unit >= 19
      ? 14
      : unit >= 15
        ? 13
        : 12;
  let y = top;
  const placed = rows.map((row): PlacedRow => {
    const y0 = y;
    y += unit * unitsOf(row);
    return { row, y0, y1: y };
  });
  const names = rows.map((row) =>
    row.kind === 'lane'
      ? runsWidth([{ text: row.lane.name, weight: isChosen(row) ? 700 : 450 }], size)
      : 0,
  );
  const x0 = Math.min(
    Math.max(0, ...names) + 10,
    width * (!narrow ? 0.3 : view.laneHeight === undefined ? 0.38 : 0.46),
  );
  const x1 = width - (narrow ? 4 : 44);
  return {
    key,
    x: linearScale([data.firstDay, data.lastDay], [x0, x1]),
    x0,
    x1,
    top,
    bottom: y,
    size,
    rows: placed,
    height: view.laneHeight === undefined ? drawing.height : y + 8,
  };

  function isChosen(row: LaneRow): boolean {
    return row.kind === 'lane' && (row.lane.id === data.subject || row.lane.id === view.chosen);
  }

  function unitsOf(row: LaneRow): number {
    return isClose && row.kind === 'lane' && row.lane.id === view.form ? closeLanes(drawing) : 1;
  }
}
