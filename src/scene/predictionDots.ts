import { dayFromNumber, dayNumber, parseDay } from '../model/day.ts';
import { isNarrow, type Drawing } from './drawing.ts';
import { formatDay, formatDays, formatKm, formatNumber, inKm, inUnits } from './format.ts';
import { chooseLabels, labelMarks, type LabelPlace, type Obstacle } from './labels.ts';
import { strokeMark, textMark, type Anchor, type Mark, type Run } from './marks.ts';
import { isKind, type HoldMark, type PredictionData } from './predictionData.ts';
import type { PredictionPanel } from './predictionPanel.ts';
import { linearScale, multiples, roundStep, type Scale } from './scale.ts';
import { fill } from './words.ts';

/** Where a hold's dot stands, and how it looks. */
interface Placed {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly hold: HoldMark;
}

function lookOf(kinds: number): string {
  if (isKind(kinds, 'subject')) return 'hold own';
  const looks = ['hold'];
  if (isKind(kinds, 'sweep')) looks.push('sweep');
  if (isKind(kinds, 'apart')) looks.push('apart');
  return looks.join(' ');
}

function dotMarks(id: string, placed: readonly Placed[], r: number): Mark[] {
  // The story's own on top, sweeps at the bottom.
  const rank = ({ hold: [, , , kinds] }: Placed): number =>
    isKind(kinds, 'subject') ? 2 : isKind(kinds, 'sweep') ? 0 : 1;
  return placed
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ index, x, y, hold: [, , , kinds] }) => ({
      kind: 'dot',
      id: `${id}-${index}`,
      shape: isKind(kinds, 'subject')
        ? 'target'
        : isKind(kinds, 'apart')
          ? 'diamond'
          : isKind(kinds, 'hollow')
            ? 'ring'
            : 'disc',
      x,
      y,
      r: isKind(kinds, 'subject') ? 8 : r,
      look: `${lookOf(kinds)}${isKind(kinds, 'hollow') && isKind(kinds, 'apart') ? ' open' : ''}`,
    }));
}

/** Panel of every hold by the day it began, under the ceiling that the end of the record sets. */
export function takenPanel(data: PredictionData, panel: PredictionPanel, drawing: Drawing): Mark[] {
  const { box, y, id } = panel;
  const { words, locale } = drawing;
  const x = linearScale([data.firstDay, data.lastDay], [box.x0, box.x1]);
  const placed = data.holds.map((hold, index) => ({ index, hold, x: x(hold[0]), y: y(hold[1]) }));
  const ceiling = multiples(0, 60, 1).map((i) => {
    const from = data.firstDay + ((data.lastDay - data.firstDay - 1) * i) / 60;
    return [x(from), y(data.lastDay - from)] as const;
  });
  const [firstYear, lastYear] = [data.firstDay, data.lastDay].map((day) =>
    Number(dayFromNumber(day).slice(0, 4)),
  );
  const years = multiples(firstYear ?? 0, lastYear ?? 0, 1)
    .map((year) => parseDay(`${year}-01-01`))
    .filter((day) => dayNumber(day) >= data.firstDay);
  const own = placed.filter(({ hold }) => isKind(hold[3], 'subject'));
  const labels = own.map(({ index, x: atX, y: atY, hold: [from, days] }) => {
    const year = formatDay(dayFromNumber(from), locale, 'year');
    const text = fill(words.prediction.ownHold, { year, days: formatDays(days, locale) });
    return around(`${id}-own-${index}`, [[{ text, weight: 700, tone: 'accent' }]], atX, atY);
  });
  const ceilingWords = (['end', 'start'] as const).map((anchor, i): LabelPlace => {
    const at = x(data.lastDay - 700);
    return {
      text: textMark(`${id}-ceiling-words`, [[{ text: words.prediction.ceiling, tone: 'ink-2' }]], {
        x: i === 0 ? box.x1 : at,
        y: y(700) - 18,
        anchor,
        size: 12,
        hasHalo: true,
      }),
      cost: i,
    };
  });
  return [
    { kind: 'path', id: `${id}-ceiling`, look: 'ceiling', points: ceiling },
    ...yearTicks(id, years.map(dayNumber), x, panel, drawing),
    ...dotMarks(id, placed, isNarrow(drawing) ? 3.4 : 3.8),
    ...named([...labels, ceilingWords], placed, panel),
  ];
}

function yearTicks(
  id: string,
  days: readonly number[],
  x: Scale,
  { box }: PredictionPanel,
  { locale, width }: Drawing,
): Mark[] {
  return days.flatMap((day, i): Mark[] => {
    const word = textMark(
      `${id}-year-${i}`,
      [[{ text: formatDay(dayFromNumber(day), locale, 'year'), tone: 'ink-2' }]],
      {
        x: i === 0 ? box.x0 : x(day),
        y: box.y1 + 18,
        anchor: i === 0 ? 'start' : 'middle',
        size: 12,
      },
    );
    const tick = strokeMark(`${id}-tick-${i}`, 'baseline', [x(day), box.y1], [x(day), box.y1 + 5]);
    return word.box.x1 > Math.min(width, box.x1 + 16) ? [tick] : [tick, word];
  });
}

/** Panel of every hold by its distance to joined ground the day before. */
export function farPanel(data: PredictionData, panel: PredictionPanel, drawing: Drawing): Mark[] {
  const { box, y, id } = panel;
  const { units, locale, words } = drawing;
  const highest = Math.max(...data.holds.map(([, , km]) => km)) * 1.02;
  const x = linearScale([0, highest], [box.x0 + 4, box.x1]);
  const placed = data.holds.map((hold, index) => ({ index, hold, x: x(hold[2]), y: y(hold[1]) }));
  const step = roundStep(inUnits(highest, units), 4);
  const ticks = multiples(0, inUnits(highest, units), step);
  const axis = ticks.flatMap((tick, i): Mark[] => {
    const at = x(inKm(tick, units));
    const isLast = i === ticks.length - 1;
    const text = isLast ? formatKm(inKm(tick, units), units, locale) : formatNumber(tick, locale);
    return [
      strokeMark(`${id}-tick-${i}`, 'baseline', [at, box.y1], [at, box.y1 + 5]),
      textMark(`${id}-km-${i}`, [[{ text, tone: 'ink-2' }]], {
        x: isLast ? Math.min(at + 14, box.x1) : at,
        y: box.y1 + 18,
        anchor: i === 0 ? 'start' : isLast ? 'end' : 'middle',
        size: 12,
      }),
    ];
  });
  const near = strokeMark(
    `${id}-near`,
    'near-line',
    [x(data.nearKm), box.y0 + 6],
    [x(data.nearKm), box.y1],
  );
  const own = placed
    .filter(({ hold }) => isKind(hold[3], 'subject'))
    .map(({ index, x: atX, y: atY, hold: [from, , km] }) => {
      const year = formatDay(dayFromNumber(from), locale, 'year');
      const text = fill(words.prediction.ownKm, { year, distance: formatKm(km, units, locale) });
      return around(`${id}-own-${index}`, [[{ text, weight: 700, tone: 'accent' }]], atX, atY);
    });
  const names = data.namedHolds.flatMap(({ index, name }) => {
    const at = placed[index];
    return at ? [around(`${id}-name-${index}`, [[{ text: name }]], at.x, at.y)] : [];
  });
  return [
    ...axis,
    near,
    ...dotMarks(id, placed, isNarrow(drawing) ? 3.4 : 3.8),
    ...named([...own, ...names], placed, panel),
  ];
}

/** Labels where they touch no dot, as far as can be. */
function named(
  labels: readonly (readonly LabelPlace[])[],
  placed: readonly Placed[],
  { box, isQuiet }: PredictionPanel,
): Mark[] {
  const obstacles = placed.map(({ x, y, hold: [, , , kinds] }): Obstacle => {
    const r = isKind(kinds, 'subject') ? 9 : 4;
    return {
      box: { x0: x - r, x1: x + r, y0: y - r, y1: y + r },
      cost: isKind(kinds, 'sweep') ? 12 : 30,
    };
  });
  const frame = { x0: box.x0 - 6, x1: box.x1 + 3, y0: box.y0 - 6, y1: box.y1 - 2 };
  const chosen = chooseLabels(
    labels.map((places) => ({ places })),
    frame,
    obstacles,
  ).filter((place) => !isQuiet || place?.text.id.includes('-own-') === true);
  return labelMarks(chosen);
}

/** Places for words around a dot. */
function around(id: string, lines: Run[][], x: number, y: number): LabelPlace[] {
  const size = 12.5;
  const stands: [Anchor, number, number, number][] = [
    ['start', 12, 4, 0],
    ['end', -12, 4, 1],
    ['middle', 0, -13, 2],
    ['middle', 0, 21, 2],
    ['start', 4, -13, 3],
    ['end', -4, -13, 3],
    ['start', 4, 21, 4],
    ['end', -4, 21, 4],
    ['end', -4, -28, 7],
    ['start', 4, -28, 7],
  ];
  return stands.map(([anchor, dx, dy, cost]) => ({
    text: textMark(id, lines, { x: x + dx, y: y + dy, anchor, size, hasHalo: true }),
    cost,
  }));
}
