import { isNarrow, type Drawing } from './drawing.ts';
import type { ElsewhereData } from './elsewhereData.ts';
import { overlaps, strokeMark, textMark, type Mark, type TextMark } from './marks.ts';
import type { View } from './view.ts';

/** Height of the strip under the map, px. */
export const GHOST_PX = { narrow: 46, wide: 66 } as const;

/**
 * The line in its own country, level and at the map's scale, under the map: names of its ends beside it and, where there is
 * room, of what lies on the way below it.
 */
export function ghostMarks(
  { lineKm, ghost }: Pick<ElsewhereData, 'lineKm' | 'ghost'>,
  { k, width, height }: View,
  drawing: Drawing,
): Mark[] {
  const narrow = isNarrow(drawing);
  const size = narrow ? 12 : 13.5;
  const length = lineKm * k;
  const first = ghost[0];
  const last = ghost.at(-1);
  if (!first || !last) return [];
  const y = height + (narrow ? 33 : 38);
  // Level between its two names, so that neither leaves the picture.
  const left = textMark('ghost-from', [[{ text: first.name, weight: 650, tone: 'accent' }]], {
    x: 0,
    y: 0,
    size,
  }).box.x1;
  const right = textMark('ghost-to', [[{ text: last.name, weight: 600 }]], {
    x: 0,
    y: 0,
    size,
  }).box.x1;
  const x0 = Math.round((width - length - left - right) / 2 + left);
  const baseline = y + size * 0.34;
  const ticks = ghost.slice(1, -1).map(({ id, km }) => ({ id, x: x0 + km * k }));
  const names = narrow
    ? []
    : ghost.slice(1, -1).map(({ id, name, km }) =>
        textMark(`ghost-name-${id}`, [[{ text: name, tone: 'ink-2' }]], {
          x: x0 + km * k,
          y: y + 22,
          anchor: 'middle',
          size: 12.5,
        }),
      );
  const free = names.reduce<TextMark[]>(
    (kept, name) => (kept.some(({ box }) => overlaps(box, name.box, 6)) ? kept : [...kept, name]),
    [],
  );
  return [
    textMark('ghost-title', [[{ text: drawing.words.elsewhere.ghost, tone: 'ink-2' }]], {
      x: x0 + length / 2,
      y: height + (narrow ? 18 : 22),
      anchor: 'middle',
      size: narrow ? 12 : 13,
    }),
    strokeMark('ghost', 'distance', [x0, y], [x0 + length, y]),
    ...ticks.map(({ id, x }) => strokeMark(`ghost-tick-${id}`, 'tick', [x, y - 5], [x, y + 5])),
    { kind: 'dot', id: 'ghost-start', shape: 'target', x: x0, y, r: 7, look: 'subject' },
    { kind: 'dot', id: 'ghost-end', shape: 'ring', x: x0 + length, y, r: 4.5, look: 'now' },
    textMark('ghost-from', [[{ text: first.name, weight: 650, tone: 'accent' }]], {
      x: x0 - 12,
      y: baseline,
      anchor: 'end',
      size,
    }),
    textMark('ghost-to', [[{ text: last.name, weight: 600 }]], {
      x: x0 + length + 10,
      y: baseline,
      size,
    }),
    ...free,
  ];
}
