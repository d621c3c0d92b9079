import { isNarrow, type Drawing } from './drawing.ts';
import { formatDays, formatNumber } from './format.ts';
import { chooseLabels, labelMarks, type LabelPlace } from './labels.ts';
import { strokeMark, textMark, type Mark, type RectMark } from './marks.ts';
import { isKind, type PredictionData } from './predictionData.ts';
import type { PredictionPanel } from './predictionPanel.ts';
import { fill } from './words.ts';

/**
 * Panel of the places held on the day of the story: one bar each, as high as the days it had left, joined and cut off
 * apart. Bars of a logarithmic scale stand on one day: their heads are read, not their lengths.
 */
export function leftPanel(data: PredictionData, panel: PredictionPanel, drawing: Drawing): Mark[] {
  const { box, y, id, isQuiet } = panel;
  const { words, locale } = drawing;
  const gap = 2.2;
  const slot = (box.x1 - box.x0 - 8) / (data.left.length + gap);
  const firstCut = data.left.findIndex(([, kinds]) => isKind(kinds, 'cut'));
  const startOf = (index: number): number =>
    box.x0 + 4 + slot * (index + (firstCut >= 0 && index >= firstCut ? gap : 0));
  const bars = data.left.map(([days, kinds], index): RectMark => {
    const x0 = startOf(index);
    const look = isKind(kinds, 'subject')
      ? 'left own'
      : `left${isKind(kinds, 'cut') ? ' cut' : ''}${isKind(kinds, 'apart') ? ' apart' : ''}${isKind(kinds, 'hollow') ? ' hollow' : ''}`;
    return {
      kind: 'rect',
      id: `${id}-bar-${index}`,
      look,
      x0,
      x1: x0 + slot * 0.74,
      y0: y(days) - (days <= 1 ? 2 : 0),
      y1: box.y1,
    };
  });
  // A bar without an end in the record goes on: an arrow in place of a head.
  const open = data.left.flatMap(([days, kinds], index): Mark[] => {
    if (!isKind(kinds, 'open')) return [];
    const [x, top] = [startOf(index) + slot * 0.37, y(days)];
    return [
      {
        kind: 'path',
        id: `${id}-open-${index}`,
        look: 'goes-on',
        points: [
          [x - 4, top - 3],
          [x, top - 9],
          [x + 4, top - 3],
        ],
      },
    ];
  });
  const groups = [
    { key: 'joined', from: 0, to: firstCut < 0 ? data.left.length : firstCut },
    ...(firstCut < 0 ? [] : [{ key: 'cut', from: firstCut, to: data.left.length }]),
  ].map(({ key, from, to }) => {
    const [x0, x1] = [startOf(from), startOf(to - 1) + slot * 0.74];
    const text = fill(key === 'joined' ? words.prediction.joined : words.prediction.cut, {
      count: formatNumber(to - from, locale),
    });
    return textMark(`${id}-group-${key}`, [[{ text, weight: 600, tone: 'held' }]], {
      x: (x0 + x1) / 2,
      y: box.y1 + 18,
      anchor: 'middle',
      size: 12.5,
    });
  });
  // Heads say what bars cannot: known to the month only, or far away.
  const heads = data.left.flatMap(([days, kinds], index): Mark[] =>
    isKind(kinds, 'open') || !(isKind(kinds, 'hollow') || isKind(kinds, 'apart'))
      ? []
      : [
          {
            kind: 'dot',
            id: `${id}-head-${index}`,
            shape: isKind(kinds, 'apart') ? 'diamond' : 'ring',
            x: startOf(index) + slot * 0.37,
            y: y(days) - 5,
            r: isKind(kinds, 'apart') ? 3.4 : 2.6,
            look: 'hold open',
          },
        ],
  );
  const wishes = [
    ...data.left.flatMap(([days, kinds], index) =>
      isKind(kinds, 'subject')
        ? [
            flagged(
              index,
              [[{ text: formatDays(days, locale), weight: 700, tone: 'accent' as const }]],
              90,
            ),
          ]
        : [],
    ),
    ...(isQuiet
      ? []
      : data.namedLeft.map(({ index, name }) =>
          flagged(index, [[{ text: name }]], isNarrow(drawing) ? 14 : 18),
        )),
  ];
  const obstacles = bars.map((bar) => ({ box: bar, cost: 1000 }));
  const frame = { x0: box.x0 - 4, x1: box.x1 + 4, y0: box.y0 - 6, y1: box.y1 };
  return [
    ...bars,
    ...heads,
    ...open,
    ...labelMarks(chooseLabels(wishes, frame, obstacles)),
    ...groups,
  ];

  /** Words over a bar, on a thin line where they stand high. */
  function flagged(index: number, lines: Parameters<typeof textMark>[1], least: number) {
    const bar = bars[index];
    const x = startOf(index) + slot * 0.37;
    const top = bar?.y0 ?? box.y1;
    const places: LabelPlace[] = [];
    for (const rise of [least, least + 20, least + 40, least + 70, least + 100, least + 150]) {
      for (const [anchor, nudge] of [
        ['middle', 0],
        ['end', 4],
        ['start', -4],
      ] as const) {
        const bottom = top - rise;
        places.push({
          text: textMark(`${id}-name-${index}`, lines, {
            x: x + nudge,
            y: bottom,
            anchor,
            size: 12.5,
            hasHalo: true,
          }),
          cost: rise / 10 + (anchor === 'middle' ? 0 : 1),
          leader: {
            mark: strokeMark(
              `${id}-leader-${index}`,
              index === ownIndex() ? 'leader accent' : 'leader',
              [x, bottom + 5],
              [x, top - 2],
            ),
            box: { x0: x - 0.5, x1: x + 0.5, y0: bottom + 5, y1: top },
          },
        });
      }
    }
    return { places };
  }

  function ownIndex(): number {
    return data.left.findIndex(([, kinds]) => isKind(kinds, 'subject'));
  }
}
