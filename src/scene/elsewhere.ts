import { isNarrow, type Drawing } from './drawing.ts';
import {
  FARTHEST_KM,
  type ElsewhereData,
  type ElsewhereLine,
  type NameSpot,
} from './elsewhereData.ts';
import { ghostMarks, GHOST_PX } from './elsewhereGhost.ts';
import { labelMarks } from './elsewhereLabels.ts';
import { formatKm, inKm } from './format.ts';
import { inOwnDirection } from './ownDirection.ts';
import { strokeMark, textMark, type Mark } from './marks.ts';
import { scaleBar } from './scaleBar.ts';
import { toScreen, type View } from './view.ts';

/** Room for names beside the ends of the line, px. */
const NAMES_PX = 70;

/** The part of the picture that the map takes: what is left over the strip of the line in its own country. */
function elsewhereMapSize(drawing: Drawing): { width: number; height: number } {
  const { width, height } = drawing;
  return { width, height: height - (isNarrow(drawing) ? GHOST_PX.narrow : GHOST_PX.wide) };
}

/**
 * How the ground lies in the picture. The scale depends on the picture's size alone and never on the choice, so that the line
 * is equally long whatever lies under it; what the line joins is put in the middle.
 */
export function elsewhereView({ start, end, towards }: ElsewhereLine, drawing: Drawing): View {
  const size = elsewhereMapSize(drawing);
  const k = Math.min(
    (size.width - 2 * NAMES_PX) / FARTHEST_KM,
    (size.height - NAMES_PX) / FARTHEST_KM,
  );
  const points = [start, end, ...(towards ? [towards.at] : [])];
  const middle = (axis: 0 | 1): number => {
    const values = points.map((point) => point[axis]);
    return (Math.min(...values) + Math.max(...values)) / 2;
  };
  return {
    k,
    dx: size.width / 2 - middle(0) * k,
    dy: size.height / 2 - middle(1) * k,
    ...size,
  };
}

/** The story's line on a map of the reader's choosing: everything but the ground, in px. */
export function elsewhereMarks(
  line: ElsewhereLine,
  names: readonly NameSpot[],
  data: Pick<ElsewhereData, 'lineKm' | 'ghost'>,
  drawing: Drawing,
): Mark[] {
  const view = elsewhereView(line, drawing);
  const [start, end] = [toScreen(view, line.start), toScreen(view, line.end)];
  const towards = line.towards && toScreen(view, line.towards.at);
  const own = (text: string): string => inOwnDirection(text, drawing.locale);
  const bar = scaleBar(view, isNarrow(drawing) ? 70 : 110, drawing.units);
  const barX = view.width - bar.px - 14;
  const barY = view.height - 12;
  const barWords = formatKm(inKm(bar.length, drawing.units), drawing.units, drawing.locale);
  const endWords = textMark('scale-end', [[{ text: own(barWords) }]], {
    x: barX + bar.px,
    y: barY - 8,
    anchor: 'end',
    size: 12,
    hasHalo: true,
  });
  const zero = textMark('scale-zero', [[{ text: '0' }]], {
    x: barX,
    y: barY - 8,
    size: 12,
    hasHalo: true,
  });
  const scaleBox = { x0: barX - 6, y0: endWords.box.y0 - 4, x1: view.width, y1: view.height };
  return [
    ...(towards ? [strokeMark('rest', 'rest', end, towards)] : []),
    strokeMark('line-case', 'casing', start, end),
    strokeMark('line', 'distance', start, end),
    { kind: 'dot', id: 'start-dot', shape: 'disc', x: start[0], y: start[1], r: 4.5, look: 'dot' },
    ...(towards
      ? [
          {
            kind: 'dot',
            id: 'towards-dot',
            shape: 'disc',
            x: towards[0],
            y: towards[1],
            r: 4.5,
            look: 'dot',
          } as const,
        ]
      : []),
    { kind: 'dot', id: 'end-dot', shape: 'ring', x: end[0], y: end[1], r: 5, look: 'now' },
    ...labelMarks(line, names, data.lineKm, view, scaleBox, drawing),
    {
      kind: 'path',
      id: 'scale',
      look: 'scale',
      points: [
        [barX, barY - 5],
        [barX, barY],
        [barX + bar.px, barY],
        [barX + bar.px, barY - 5],
      ],
    },
    // A bar too short for both words keeps the one that says what it is.
    ...(zero.box.x1 + 4 < endWords.box.x0 ? [zero] : []),
    endWords,
    ...ghostMarks(data, view, drawing),
  ];
}
