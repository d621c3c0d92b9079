import { dayFromNumber, dayNumber } from '../model/day.ts';
import type { DaysData } from './daysData.ts';
import { isNarrow, type Drawing } from './drawing.ts';
import { formatNumber, locales } from './format.ts';
import { mirrored, strokeMark, textMark, type Mark } from './marks.ts';
import { linearScale } from './scale.ts';
import { uprightSheet } from './sheet.ts';

const STRIP = 62;
const SIZE = 12;

/**
 * The days of a hold: a strip with every day, the hold as a bar, a dot where something was reported; under it the rows
 * of one part in words. Ink but for the hold; nothing moves.
 *
 * @throws RangeError when the data has no such part
 */
export function daysMarks(data: DaysData, part: string, drawing: Drawing): Mark[] {
  const shown = data.parts[part];
  if (!shown)
    throw new RangeError(`no part "${part}"; there are ${Object.keys(data.parts).join(', ')}`);
  const marks = [...strip(data, shown, drawing), ...uprightSheet(shown.sheet, drawing, STRIP + 8)];
  return locales[drawing.locale].direction === 'rtl' ? mirrored(marks, drawing.width) : marks;
}

function strip(
  { from, to, held, reported }: DaysData,
  shown: DaysData['parts'][string],
  drawing: Drawing,
): Mark[] {
  const { width, locale } = drawing;
  const side = 1;
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const x = linearScale([first, last + 1], [side, width - side]);
  const [a, b] = [dayNumber(shown.from), dayNumber(shown.to)];
  const inPart = (day: number) => day >= a && day <= b;
  const told = new Set(reported.map(dayNumber));
  const every = isNarrow(drawing) ? 5 : 1;
  const days = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return [
    {
      kind: 'rect',
      id: 'part',
      look: 'part',
      x0: x(a),
      x1: x(b + 1),
      y0: 22,
      y1: STRIP - 2,
    },
    {
      kind: 'rect',
      id: 'held',
      look: 'spell-bar',
      x0: x(dayNumber(held.from)),
      x1: x(dayNumber(held.to) + 1),
      y0: 16,
      y1: 20,
    },
    textMark('held-words', [[{ text: held.label, weight: 600, tone: 'accent' }]], {
      x: x(dayNumber(held.from)),
      y: 11,
      size: SIZE,
    }),
    strokeMark('strip', 'baseline', [side, STRIP - 2], [width - side, STRIP - 2]),
    ...days.flatMap((day): Mark[] => {
      const middle = (x(day) + x(day + 1)) / 2;
      const ofMonth = Number(dayFromNumber(day).slice(8));
      const isNamed = day === first || ofMonth % every === 0 || every === 1;
      return [
        ...(told.has(day)
          ? ([
              {
                kind: 'dot',
                id: `told-${day}`,
                shape: 'disc',
                x: middle,
                y: 30,
                r: 3,
                look: inPart(day) ? 'count' : 'count quiet',
              },
            ] as const)
          : []),
        ...(isNamed
          ? [
              textMark(
                `of-month-${day}`,
                [
                  [
                    {
                      text: formatNumber(ofMonth, locale),
                      weight: inPart(day) ? 600 : 450,
                      tone: inPart(day) ? 'ink' : 'ink-3',
                    },
                  ],
                ],
                { x: middle, y: 51, anchor: 'middle', size: SIZE },
              ),
            ]
          : []),
      ];
    }),
  ];
}
