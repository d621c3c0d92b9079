import { dayFromNumber, dayNumber, parseDay } from '../model/day.ts';
import { closeLabels } from './closeLane.ts';
import { isNarrow, type Drawing } from './drawing.ts';
import { formatDay, formatNumber, locales } from './format.ts';
import { laneBars } from './laneBars.ts';
import { daysUnder } from './laneOrder.ts';
import { centredBaseline, mirrored, strokeMark, textMark, type Mark, type Tone } from './marks.ts';
import type { TimelineData, TimelineView } from './timelineData.ts';
import {
  closeLanes,
  timelineLayout,
  type PlacedRow,
  type TimelineLayout,
} from './timelineLayout.ts';

/** A lane for each place, with its holders from 2014 to 2019; the focus party thick. */
export function timelineMarks(data: TimelineData, view: TimelineView, drawing: Drawing): Mark[] {
  const marks = drawn(data, view, timelineLayout(data, view, drawing), drawing);
  return locales[drawing.locale].direction === 'rtl' ? mirrored(marks, drawing.width) : marks;
}

function drawn(
  data: TimelineData,
  view: TimelineView,
  layout: TimelineLayout,
  drawing: Drawing,
): Mark[] {
  const { rows, size } = layout;
  return [
    ...washes(data, view, layout, drawing),
    ...layout.key.marks,
    ...years(data, layout, drawing),
    ...rows.flatMap((placed): Mark[] => {
      const { row, y0, y1 } = placed;
      if (row.kind === 'heading') return heading(row.course, placed, layout, drawing);
      const { lane } = row;
      const isClose = lane.id === view.form;
      const isOwn = lane.id === data.subject;
      const unit = (y1 - y0) / (isClose ? closeLanes(drawing) : 1);
      const middle = (y0 + y1) / 2;
      const band = { x: layout.x, y0: middle - unit / 2, y1: middle + unit / 2 };
      const tone: Tone = isOwn ? 'accent' : 'ink';
      const name = textMark(
        `name-${lane.id}`,
        [
          [
            {
              text: shortened(lane.name, layout.x0 - 8, size),
              tone,
              weight: isOwn || isClose || lane.id === view.chosen ? 700 : 450,
            },
          ],
        ],
        { x: layout.x0 - 8, y: centredBaseline(middle, 1, size, 0), anchor: 'end', size },
      );
      const total = isNarrow(drawing)
        ? []
        : [
            textMark(
              `days-${lane.id}`,
              [
                [
                  {
                    text: formatNumber(daysUnder(lane, data.focus, data.lastDay), drawing.locale),
                    tone: isOwn ? 'accent' : 'ink-2',
                  },
                ],
              ],
              {
                x: drawing.width,
                y: centredBaseline(middle, 1, size, 0),
                anchor: 'end',
                size: Math.min(size, 13),
              },
            ),
          ];
      return [
        ...laneBars(lane, data, band),
        name,
        ...total,
        ...(isClose ? closeLabels(lane, data, band, layout, drawing) : []),
      ];
    }),
    ...storyDay(data, layout, drawing),
  ];
}

/** A name that fits its column: what follows a comma goes first, then the last words. It ends on no joining word. */
function shortened(name: string, room: number, size: number): string {
  const isTooWide = (text: string): boolean =>
    textMark('', [[{ text }]], { x: 0, y: 0, size }).box.x1 > room;
  let text = isTooWide(name) ? (name.split(/[,،(]/)[0] ?? name).trim() : name;
  while (isTooWide(text) && text.includes(' '))
    text = text.slice(0, text.lastIndexOf(' ')).replace(/ \p{Ll}{1,3}$/u, '');
  return text;
}

/** The lane of the story's own place, and the one that is chosen. */
function washes(
  data: TimelineData,
  view: TimelineView,
  { rows }: TimelineLayout,
  { width }: Drawing,
): Mark[] {
  return rows.flatMap(({ row, y0, y1 }): Mark[] => {
    if (row.kind !== 'lane') return [];
    const { id } = row.lane;
    const look =
      id === data.subject
        ? 'lane-wash own'
        : id === view.chosen || id === view.form
          ? 'lane-wash'
          : '';
    return look === '' ? [] : [{ kind: 'rect', id: `wash-${id}`, look, x0: 0, x1: width, y0, y1 }];
  });
}

function heading(
  course: string,
  { y0, y1 }: PlacedRow,
  { x0 }: TimelineLayout,
  { words }: Drawing,
): Mark[] {
  return [
    textMark(
      `heading-${course}`,
      [[{ text: words.lanes.courses[course] ?? course, weight: 650 }]],
      {
        x: x0,
        y: centredBaseline((y0 + y1) / 2, 1, 12, 0),
        size: 12,
      },
    ),
  ];
}

function years(data: TimelineData, { x, top, bottom }: TimelineLayout, drawing: Drawing): Mark[] {
  const { locale } = drawing;
  const [first, last] = [data.firstDay, data.lastDay].map((day) =>
    Number(dayFromNumber(day).slice(0, 4)),
  );
  const days = Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, i) =>
    parseDay(`${(first ?? 0) + i}-01-01`),
  );
  const now = x(data.storyDay);
  return days.flatMap((day, i): Mark[] => {
    const at = x(dayNumber(day));
    const word = textMark(
      `year-${i}`,
      [[{ text: formatDay(day, locale, 'year'), tone: 'ink-2' }]],
      { x: at + 3, y: top - 6, size: 12 },
    );
    const line = strokeMark(`year-line-${i}`, 'grid', [at, top - 16], [at, bottom]);
    const isCrowded =
      word.box.x1 > drawing.width || (word.box.x0 < now + 4 && word.box.x1 > now - 4);
    return isCrowded ? [line] : [line, word];
  });
}

/** The day of the story: a line through all lanes, and its date over the years. */
function storyDay(
  { storyDay: day }: TimelineData,
  { x, top, bottom, key }: TimelineLayout,
  drawing: Drawing,
): Mark[] {
  const { locale, words, width } = drawing;
  const narrow = isNarrow(drawing);
  const text = formatDay(dayFromNumber(day), locale, narrow ? 'medium' : 'long');
  const y = key.bottom + 12;
  const title = narrow
    ? []
    : [
        textMark('days-title', [[{ text: words.lanes.days, tone: 'ink-2' }]], {
          x: width,
          y: top - 6,
          anchor: 'end',
          size: 12,
        }),
      ];
  return [
    strokeMark('story-day', 'story-day', [x(day), y + 4], [x(day), bottom]),
    textMark('story-day-words', [[{ text, weight: 700, tone: 'accent' }]], {
      x: x(day),
      y,
      anchor: 'middle',
      size: narrow ? 12 : 13,
    }),
    ...title,
  ];
}
