import { isNarrow, type Drawing } from './drawing.ts';
import { textMark, type Mark } from './marks.ts';
import type { Lane, TimelineData } from './timelineData.ts';

/** The key of the timeline, and the y where it ends. */
export interface TimelineKey {
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

const DOUBTS = ['tapered', 'hollow'] as const;

/** Who is who on these lanes, and what an uncertain end looks like. */
export function timelineKey(
  { parties, focus }: TimelineData,
  lanes: readonly Lane[],
  drawing: Drawing,
): TimelineKey {
  const present = new Set(lanes.flatMap(({ turns }) => turns.map(([, party]) => parties[party])));
  const { words, width } = drawing;
  const size = 12;
  const swatch = isNarrow(drawing) ? 14 : 20;
  const level = 17;
  const marks: Mark[] = [];
  let [x, y] = [0, 0];
  const entries = [
    ...Object.entries(words.lanes.key)
      .filter(([party]) => present.has(party))
      .map(([party, text]) => ({ party, text })),
    // A phone has no room for the ends of bars here: the note under the picture says them.
    ...(isNarrow(drawing) ? [] : DOUBTS).map((party) => ({ party, text: words.lanes.key[party] })),
  ];
  for (const { party, text } of entries) {
    const wordAt = (left: number, top: number) =>
      textMark(`key-${party}`, [[{ text, tone: 'ink-2' }]], {
        x: left + swatch + 5,
        y: top + 10,
        size,
      });
    let word = wordAt(x, y);
    if (word.box.x1 > width && x > 0) {
      [x, y] = [0, y + level];
      word = wordAt(x, y);
    }
    const [x0, x1, middle] = [x, x + swatch, y + 6];
    if (party === 'tapered')
      marks.push({
        kind: 'path',
        id: 'key-swatch-tapered',
        look: 'lane-held',
        isClosed: true,
        points: [
          [x0, middle],
          [x0 + swatch * 0.6, middle - 5],
          [x1, middle - 5],
          [x1, middle + 5],
          [x0 + swatch * 0.6, middle + 5],
        ],
      });
    else {
      const half = party === parties[focus] || party === 'hollow' ? 5 : 3;
      marks.push({
        kind: 'rect',
        id: `key-swatch-${party}`,
        look: party === 'hollow' ? 'lane-held' : `party ${party}`,
        party,
        x0,
        x1,
        y0: middle - half,
        y1: middle + half,
      });
      if (party === 'hollow')
        marks.push({
          kind: 'rect',
          id: 'key-swatch-doubt',
          look: 'lane-doubt',
          x0,
          x1: x0 + 5,
          y0: middle - 4.5,
          y1: middle + 4.5,
        });
    }
    marks.push(word);
    x = word.box.x1 + 16;
  }
  return { marks, bottom: y + 16 };
}
