import { isNarrow, type Drawing } from './drawing.ts';
import { formatKm } from './format.ts';
import { chooseLabels, labelMarks, type LabelPlace } from './labels.ts';
import { strokeMark, textMark, type Anchor, type Mark, type Run } from './marks.ts';
import {
  bandWords,
  lensDomain,
  printedWords,
  targetOf,
  type MeasuredPlace,
  type RulerData,
} from './rulerData.ts';
import { rulerBody } from './rulerScale.ts';
import { linearScale, type Scale } from './scale.ts';

/** How the places over a ruler are labelled. */
export interface OverOptions {
  readonly at: Scale;
  /** The line on which the dots lie. */
  readonly y: number;
  readonly size: number;
  /** Rows of labels, one over the other. */
  readonly levels: number;
  readonly isShort: boolean;
  /** Ids of places that keep their dot and lose their words. */
  readonly unnamed?: readonly string[];
}

/** The line from the subject to the target, the places on it, and their labels over it, one leader each. */
export function placesOver(data: RulerData, options: OverOptions, drawing: Drawing): Mark[] {
  const { at, y, size, levels, isShort, unnamed = [] } = options;
  const target = targetOf(data);
  const leading = Math.round(size * 1.25);
  const isAccent = (place: MeasuredPlace) => place === target || place.isSubject === true;
  const byWeight = [...data.measured].sort((a, b) => Number(isAccent(b)) - Number(isAccent(a)));

  const placesOf = (place: MeasuredPlace): LabelPlace[] => {
    const tone = isAccent(place) ? 'accent' : 'ink';
    const name: Run = {
      text: isShort ? (place.shortLabel ?? place.label) : place.label,
      weight: isAccent(place) ? 700 : 500,
      tone,
    };
    const length: Run = {
      text: formatKm(place.km, drawing.units, drawing.locale),
      weight: isAccent(place) ? 600 : 450,
      tone: isAccent(place) ? 'accent' : 'ink-2',
    };
    const lines = place.isSubject ? [[name]] : [[name], [length]];
    const anchors: Anchor[] = place.isSubject ? ['start'] : ['middle', 'end', 'start'];
    return Array.from({ length: levels }, (_, level) => level).flatMap((level) =>
      anchors.map((anchor, rank): LabelPlace => {
        const x = at(place.km);
        const bottom = y - 14 - level * (2 * leading + 6);
        const baseline = bottom - (lines.length - 1) * leading - 4;
        const text = textMark(`place-${place.id}`, lines, { x, y: baseline, anchor, size, leading });
        const look = isAccent(place) ? 'leader accent' : 'leader';
        return {
          text,
          cost: level * 10 + rank * 3,
          leader: {
            mark: strokeMark(`leader-${place.id}`, look, [x, bottom + 2], [x, y]),
            box: { x0: x, x1: x, y0: bottom + 4, y1: y },
          },
        };
      }),
    );
  };
  const frame = { x0: 2, y0: 0, x1: drawing.width - 2, y1: y };
  const chosen = chooseLabels(
    byWeight.filter(({ id }) => !unnamed.includes(id)).map(placesOf),
    frame,
  );
  return [
    ...labelMarks(chosen),
    strokeMark('measured', 'measure', [at(0), y], [at(target.km), y]),
    ...byWeight
      .map(
        (place): Mark => ({
          kind: 'dot',
          id: `dot-${place.id}`,
          shape: 'disc',
          x: at(place.km),
          y,
          r: isAccent(place) ? 5 : 3.5,
          look: isAccent(place) ? 'dot accent' : 'dot',
        }),
      )
      .reverse(),
  ];
}

/** The whole line: the ruler, the places over it, and under it each printed figure as a length from the subject. */
export function wholeMarks(data: RulerData, drawing: Drawing): Mark[] {
  const narrow = isNarrow(drawing);
  const size = narrow ? 12 : 15;
  const side = narrow ? 14 : 24;
  const domainKm = [0, lensDomain(data)[1]] as const;
  // Room at the end for the excess of the longest figure.
  const at = linearScale(domainKm, [side, drawing.width - side - (narrow ? 46 : 84)]);
  const rowMost = narrow ? 62 : 104;
  const bodyHeight = narrow ? 46 : 54;
  const rowsWanted = data.printed.length * rowMost + (narrow ? 24 : 30);
  const over = narrow ? 92 : 110;
  const air = Math.max(0, drawing.height - over - bodyHeight - rowsWanted);
  const y = over + air * 0.4;
  const rowHeight = Math.min(rowMost, (drawing.height - y - bodyHeight - 26) / data.printed.length);
  const bodyBottom = y + bodyHeight;

  const target = targetOf(data);
  const printed = [...data.printed].sort((a, b) => a.km - b.km);
  const rows = printed.map((figure, row) => {
    const rowY = bodyBottom + (row + 1) * rowHeight - (narrow ? 8 : 10);
    const { quote, length, difference, differenceShort } = printedWords(data, figure, drawing);
    const room = at(data.band.fromKm) - at(0);
    const runs: Run[] = [{ text: quote, weight: 650 }];
    const add = (text: string, tone: 'ink-2') => runs.push({ text, tone });
    add(`\u00a0 ${figure.where}`, 'ink-2');
    if (length !== '') add(`, ${length}`, 'ink-2');
    const label = textMark(`printed-${figure.id}`, [runs], {
      x: at(data.band.fromKm) - 8,
      y: rowY - 9,
      anchor: 'end',
      size: narrow ? 13 : 16,
    });
    // A language with longer words drops the conversion before it drops the figure.
    const fits = label.box.x1 - label.box.x0 <= room;
    const shown = fits
      ? label
      : textMark(label.id, [runs.slice(0, 2)], { ...label, anchor: 'end', size: label.size });
    const excess = textMark(
      `excess-${figure.id}`,
      [[{ text: narrow ? differenceShort : difference, weight: 600 }]],
      { x: at(Math.max(figure.km, target.km)) + 7, y: rowY + 4, size },
    );
    const marks: Mark[] = [
      strokeMark(`length-${figure.id}`, 'length', [at(0), rowY], [at(figure.km), rowY]),
      strokeMark(`start-${figure.id}`, 'length', [at(0), rowY - 4], [at(0), rowY + 4]),
      strokeMark(`over-${figure.id}`, 'excess', [at(target.km), rowY], [at(figure.km), rowY]),
      shown,
      excess,
    ];
    return { rowY, marks };
  });
  const bandLabel = textMark('band-words', [[{ text: bandWords(data, drawing), tone: 'accent' }]], {
    x: at(data.band.fromKm) - 8,
    y: (rows.at(-1)?.rowY ?? bodyBottom) + 18,
    anchor: 'end',
    size,
  });
  const lastY = rows.at(-1)?.rowY ?? bodyBottom;
  const ticks = { minor: 10, major: narrow ? 100 : 50 };
  return [
    {
      kind: 'rect',
      id: 'band',
      look: 'wash',
      x0: at(data.band.fromKm),
      x1: at(data.band.toKm),
      y0: y,
      y1: lastY + 20,
    },
    ...rulerBody(
      { id: 'whole', at, domainKm, km: ticks, miles: ticks, across: [y, bodyBottom], isUpright: false },
      drawing,
    ),
    strokeMark('down', 'down', [at(target.km), bodyBottom], [at(target.km), lastY + 20]),
    ...rows.flatMap(({ marks }) => marks),
    bandLabel,
    ...placesOver(data, { at, y, size, levels: 3, isShort: narrow }, drawing),
  ];
}
