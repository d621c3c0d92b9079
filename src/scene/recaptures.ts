import { dayFromNumber, dayNumber, parseDay } from '../model/day.ts';
import { isNarrow, type Drawing } from './drawing.ts';
import { formatDay, formatNumber, locales } from './format.ts';
import { mirrored, strokeMark, textMark, type Mark } from './marks.ts';
import type { PartyLosses, RecaptureData } from './recaptureData.ts';
import { linearScale, multiples, roundStep, type Scale } from './scale.ts';
import { fill } from './words.ts';

const FOOT = 28;

/** Places taken from the focus party, a column a month and a row for each party that took them, on one scale. */
export function recaptureMarks(data: RecaptureData, drawing: Drawing): Mark[] {
  const marks = drawn(data, drawing);
  return locales[drawing.locale].direction === 'rtl' ? mirrored(marks, drawing.width) : marks;
}

function drawn(data: RecaptureData, drawing: Drawing): Mark[] {
  const narrow = isNarrow(drawing);
  const { width, height } = drawing;
  const side = narrow ? 40 : 96;
  const x = linearScale([0, data.monthCount], [2, width - side]);
  const key = recaptureKey(drawing);
  const top = key.bottom + 8;
  const rowHeight = (height - FOOT - top) / data.parties.length;
  const highest = Math.max(
    1,
    ...data.parties.flatMap(({ months }) => months.map(([, exact, month]) => exact + month)),
  );
  const head = narrow ? 18 : 24;
  const rows = data.parties.flatMap((row, i) => {
    const y0 = top + i * rowHeight;
    const base = y0 + rowHeight - 4;
    const y = linearScale([0, highest], [base, y0 + head]);
    return partyRow(row, { x, y, base, top: y0 + head, highest }, data, drawing);
  });
  return [...key.marks, ...years(data, x, height - FOOT, drawing), ...rows];
}

interface Plane {
  readonly x: Scale;
  readonly y: Scale;
  readonly base: number;
  readonly top: number;
  readonly highest: number;
}

function partyRow(
  { party, total, months, undated }: PartyLosses,
  { x, y, base, top, highest }: Plane,
  { monthCount }: RecaptureData,
  drawing: Drawing,
): Mark[] {
  const { words, locale, width } = drawing;
  const narrow = isNarrow(drawing);
  const slot = x(1) - x(0);
  const air = Math.min(1.2, slot * 0.16);
  const bars = months.flatMap(([month, exact, monthOnly]): Mark[] => {
    const [x0, x1] = [x(month) + air, x(month + 1) - air];
    const column: Mark[] = [];
    if (exact > 0)
      column.push({
        kind: 'rect',
        id: `${party}-${month}`,
        look: `taken ${party}`,
        x0,
        x1,
        y0: y(exact),
        y1: base,
      });
    if (monthOnly > 0)
      column.push({
        kind: 'rect',
        id: `${party}-${month}-month`,
        look: `party taken-month ${party}`,
        party,
        x0: x0 + 0.5,
        x1: x1 - 0.5,
        y0: y(exact + monthOnly) + 0.5,
        y1: y(exact) - 0.5,
      });
    return column;
  });
  const steps = multiples(0, highest, roundStep(highest, Math.max(2, rowSteps(base - top))));
  const names = narrow ? words.party : words.recaptures.parties;
  const name = names[party] ?? party;
  const grid = steps.flatMap((tick): Mark[] => [
    strokeMark(
      `${party}-grid-${tick}`,
      tick === 0 ? 'baseline' : 'grid',
      [x(0), y(tick)],
      [x(monthCount), y(tick)],
    ),
    ...(tick === 0
      ? []
      : [
          textMark(
            `${party}-tick-${tick}`,
            [[{ text: formatNumber(tick, locale), tone: 'ink-3' }]],
            {
              x: x(monthCount) + 4,
              y: y(tick) + 4,
              size: 12,
            },
          ),
        ]),
  ]);
  const title = textMark(
    `${party}-name`,
    [
      [
        { text: name, weight: 650 },
        { text: `\u00a0\u00a0${formatNumber(total, locale)}`, tone: 'ink-2' },
      ],
    ],
    { x: x(0), y: top - (narrow ? 4 : 7), size: narrow ? 12.5 : 14, hasHalo: true },
  );
  const season =
    undated === 0
      ? []
      : [
          textMark(
            `${party}-season`,
            [
              [
                {
                  text: fill(narrow ? words.recaptures.seasonShort : words.recaptures.season, {
                    count: formatNumber(undated, locale),
                  }),
                  tone: 'ink-2',
                },
              ],
            ],
            narrow
              ? { x: width, y: top - 4, anchor: 'end', size: 12 }
              : { x: width, y: base - 4, anchor: 'end', size: 12 },
          ),
        ];
  return [...grid, ...bars, title, ...season];
}

/** Steps of the axis that a row of a height can carry without its words touching. */
function rowSteps(px: number): number {
  return Math.max(1, Math.floor(px / 26));
}

function years(
  { firstYear, monthCount, storyMonth }: RecaptureData,
  x: Scale,
  bottom: number,
  drawing: Drawing,
): Mark[] {
  const { locale, width } = drawing;
  const marks = multiples(0, monthCount, 12).flatMap((month): Mark[] => {
    const day = parseDay(`${firstYear + month / 12}-01-01`);
    const word = textMark(
      `year-${month}`,
      [[{ text: formatDay(day, locale, 'year'), tone: 'ink-2' }]],
      { x: x(month) + 3, y: bottom + 18, size: 12 },
    );
    const tick = strokeMark(
      `year-tick-${month}`,
      'baseline',
      [x(month), bottom - 4],
      [x(month), bottom + 6],
    );
    return word.box.x1 > width ? [tick] : [tick, word];
  });
  const at = x(storyMonth + 0.5);
  const [year, month] = [firstYear + Math.floor(storyMonth / 12), (storyMonth % 12) + 1];
  const day = dayFromNumber(dayNumber(parseDay(`${year}-${String(month).padStart(2, '0')}-01`)));
  return [
    strokeMark('story-month', 'story-day', [at, 16], [at, bottom - 4]),
    textMark(
      'story-month-words',
      [[{ text: formatDay(day, locale, 'month'), weight: 700, tone: 'accent' }]],
      { x: at, y: 11, anchor: isNarrow(drawing) ? 'start' : 'middle', size: 12 },
    ),
    ...marks,
  ];
}

function recaptureKey({ words, width }: Drawing): { marks: Mark[]; bottom: number } {
  let [x, y] = [2, 0];
  const marks: Mark[] = [];
  for (const [key, look] of [
    ['exact', 'taken gov'],
    ['month', 'party taken-month gov'],
  ] as const) {
    let word = textMark(`key-${key}`, [[{ text: words.recaptures.key[key], tone: 'ink-2' }]], {
      x: x + 18,
      y: y + 11,
      size: 12,
    });
    if (word.box.x1 > width && x > 2) {
      [x, y] = [2, y + 17];
      word = textMark(`key-${key}`, [[{ text: words.recaptures.key[key], tone: 'ink-2' }]], {
        x: x + 18,
        y: y + 11,
        size: 12,
      });
    }
    marks.push(
      {
        kind: 'rect',
        id: `key-swatch-${key}`,
        look,
        x0: x + 0.5,
        x1: x + 11.5,
        y0: y + 1.5,
        y1: y + 11.5,
      },
      word,
    );
    x = word.box.x1 + 20;
  }
  return { marks, bottom: y + 14 };
}
