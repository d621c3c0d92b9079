import { dayFromNumber } from '../model/day.ts';
import type { Drawing } from './drawing.ts';
import { formatDay, formatDays } from './format.ts';
import { chooseLabels, labelMarks, type LabelPlace } from './labels.ts';
import type { LaneBand } from './laneBars.ts';
import { strokeMark, textMark, type Anchor, type Mark } from './marks.ts';
import { PRECISIONS, type Lane, type TimelineData } from './timelineData.ts';
import { closeLanes, type TimelineLayout } from './timelineLayout.ts';

const ANCHORS: readonly [Anchor, number, number][] = [
  ['middle', 0, 0],
  ['end', -3, 0.4],
  ['start', 3, 0.4],
];

/** The days on which a place changed hands, over its bar, and how long the focus party stayed each time, under it. */
export function closeLabels(
  lane: Lane,
  { focus, subject }: TimelineData,
  { x, y0, y1 }: LaneBand,
  { x0, x1 }: TimelineLayout,
  drawing: Drawing,
): Mark[] {
  const { locale, width } = drawing;
  const tone = lane.id === subject ? 'accent' : 'held';
  const unit = y1 - y0;
  const wishes = lane.turns.flatMap(([day, party, precision], i) => {
    const before = lane.turns[i - 1];
    if (!before) return [];
    const form = PRECISIONS[precision] === 'day' ? 'medium' : 'month';
    const at = x(day);
    const date = [0, 1].flatMap((level) =>
      ANCHORS.map(([anchor, nudge, cost]): LabelPlace => {
        const y = y0 - 4 - level * 18;
        return {
          text: textMark(
            `turn-${lane.id}-${i}`,
            [[{ text: formatDay(dayFromNumber(day), locale, form), tone, weight: 600 }]],
            { x: at + nudge, y, anchor, size: 12, hasHalo: false },
          ),
          cost: level * 2 + cost,
          leader: {
            mark: strokeMark(`tick-${lane.id}-${i}`, 'turn-tick', [at, y + 3], [at, y0 + 2]),
            box: { x0: at - 0.5, x1: at + 0.5, y0: y + 3, y1: y0 + 2 },
          },
        };
      }),
    );
    const next = lane.turns[i + 1];
    if (party !== focus || !next) return [{ places: date }];
    const middle = (at + x(next[0])) / 2;
    const stay = ANCHORS.map(([anchor, nudge, cost]): LabelPlace => ({
      text: textMark(
        `stay-${lane.id}-${i}`,
        [[{ text: formatDays(next[0] - day, locale), tone, weight: 600 }]],
        { x: middle + nudge, y: y1 + 15, anchor, size: 13, hasHalo: false },
      ),
      cost,
    }));
    return [{ places: date }, { places: stay }];
  });
  const rise = (unit * (closeLanes(drawing) - 1)) / 2;
  const frame = { x0: x0 - 4, x1: Math.min(width, x1 + 30), y0: y0 - rise, y1: y1 + rise };
  return labelMarks(chooseLabels(wishes, frame));
}
