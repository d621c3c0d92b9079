import type { Drawing } from './drawing.ts';
import { textMark, type Mark } from './marks.ts';
import { partyOf, type RoadStripData } from './roadData.ts';

const SWATCH = { width: 22, height: 12 };

/** A key of the parties that are on the strip, from the top start corner; `bottom` is the y where it ends. */
export function roadKey(
  { trunk, branches }: RoadStripData,
  { side, size }: { side: number; size: number },
  { words, width }: Drawing,
): { marks: Mark[]; bottom: number } {
  const present = new Set([trunk, ...branches].flatMap(({ stretches }) => stretches.map(partyOf)));
  const marks: Mark[] = [];
  const lineHeight = size + 9;
  let x = side;
  let y = 6;
  for (const party of Object.keys(words.party).filter((entry) => present.has(entry))) {
    const at = (left: number, top: number) =>
      textMark(`key-${party}`, [[{ text: words.party[party] ?? party }]], {
        x: left + SWATCH.width + 6,
        y: top + SWATCH.height - 1,
        size,
      });
    let label = at(x, y);
    if (label.box.x1 > width - side && x > side) {
      x = side;
      y += lineHeight;
      label = at(x, y);
    }
    marks.push(
      {
        kind: 'rect',
        id: `swatch-${party}`,
        look: `party ${party}`,
        party,
        x0: x,
        y0: y,
        x1: x + SWATCH.width,
        y1: y + SWATCH.height,
      },
      label,
    );
    x = label.box.x1 + 18;
  }
  return { marks, bottom: y + SWATCH.height };
}
