import { dayNumber } from '../model/day.ts';
import { kmOn, type DistanceTimeData } from './distanceData.ts';
import { kmAxis, sideOf, stepLines, type Panel } from './distancePanel.ts';
import { isNarrow, type Drawing } from './drawing.ts';
import { formatKm } from './format.ts';
import { textMark, type Mark } from './marks.ts';

/** Its axis has so many parts at most: a low panel. */
export const POCKET_PARTS = 3;

/** The other measure, in the focus party's colour: never on one plot with the first. */
export function pocketPanel(
  data: DistanceTimeData,
  panel: Panel,
  isFocus: boolean,
  drawing: Drawing,
): Mark[] {
  const { words, units, locale } = drawing;
  const narrow = isNarrow(drawing);
  const km = kmOn(data.pocket, data.now);
  const heading = narrow ? words.distance.pocketShort : words.distance.pocket;
  const at = { x: panel.x(dayNumber(data.now)), y: panel.y(km ?? 0) };
  const now: Mark[] =
    km === undefined
      ? []
      : [
          { kind: 'dot', id: 'pocket-now', shape: 'ring', ...at, r: 4, look: 'now-pocket' },
          textMark(
            'pocket-now-words',
            [[{ text: formatKm(km, units, locale), weight: isFocus ? 700 : 600, tone: 'held' }]],
            { x: at.x - 6, y: at.y - 10, anchor: 'end', size: narrow ? 13 : 14, hasHalo: true },
          ),
        ];
  return [
    textMark('pocket-heading', [[{ text: heading, weight: isFocus ? 700 : 600 }]], {
      x: sideOf(drawing),
      y: panel.box.y0 - (narrow ? 20 : 24),
      size: narrow ? 13 : 15,
    }),
    ...kmAxis(panel, POCKET_PARTS, drawing),
    ...stepLines(data.pocket, panel, isFocus ? 'pocket strong' : 'pocket'),
    ...now,
  ];
}
