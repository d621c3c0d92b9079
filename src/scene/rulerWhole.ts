import { isNarrow, type Drawing } from './drawing.ts';
import { strokeMark, textMark, type Mark, type Run } from './marks.ts';
import { locales } from './format.ts';
import { bandWords, lensDomain, printedWords, targetOf, type RulerData } from './rulerData.ts';
import { placesOver } from './rulerPlaces.ts';
import { rulerBody } from './rulerScale.ts';
import { linearScale } from './scale.ts';

/** The whole line: the ruler, the places over it, and under it each printed figure as a length from the subject. */
export function wholeMarks(data: RulerData, drawing: Drawing): Mark[] {
  const narrow = isNarrow(drawing);
  const size = narrow ? 12 : 15;
  const side = narrow ? 14 : 8;
  const domainKm = [0, lensDomain(data)[1]] as const;
  // Room at the end for the excess of the longest figure.
  const at = linearScale(domainKm, [side, drawing.width - side - (narrow ? 46 : 78)]);
  const rowMost = narrow ? 62 : 118;
  const bodyHeight = narrow ? 46 : 54;
  const rowsWanted = data.printed.length * rowMost + (narrow ? 24 : 30);
  const over = narrow ? 92 : 110;
  const air = Math.max(0, drawing.height - over - bodyHeight - rowsWanted);
  const y = over + air * 0.25;
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
    if (length !== '') add(`${locales[drawing.locale].comma}${length}`, 'ink-2');
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
      {
        id: 'whole',
        at,
        domainKm,
        km: ticks,
        miles: ticks,
        across: [y, bodyBottom],
        isUpright: false,
      },
      drawing,
    ),
    strokeMark('down', 'down', [at(target.km), bodyBottom], [at(target.km), lastY + 20]),
    ...rows.flatMap(({ marks }) => marks),
    bandLabel,
    ...placesOver(data, { at, y, size, levels: 3, isShort: narrow }, drawing),
  ];
}
