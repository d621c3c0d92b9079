import type { FigureText } from './storyData.ts';
import { wrapText } from './textWidth.ts';
import type { Region } from './view.ts';

/** A line of words of a figure that stands alone. `y` is the baseline. */
export interface FigureLine {
  readonly text: string;
  readonly y: number;
  readonly role: 'title' | 'subtitle' | 'source';
}

/** Where the words and the picture of a figure lie, px. */
export interface FigureLayout {
  readonly margin: number;
  readonly picture: Region;
  readonly lines: readonly FigureLine[];
}

const MARGIN = 28;
const ROLES = {
  title: { size: 27, leading: 33, weight: 570 },
  subtitle: { size: 16, leading: 23, weight: 450 },
  source: { size: 13, leading: 18, weight: 450 },
} as const;

/**
 * A figure outside of the page: title and subtitle above, the picture, notes and sources below.
 *
 * @param furniture what the map says about itself; empty for a chart
 */
export function figureLayout(
  { title, subtitle, note, source }: FigureText,
  furniture: string,
  { width, height }: { readonly width: number; readonly height: number },
): FigureLayout {
  const wrap = (text: string, role: keyof typeof ROLES): string[] =>
    text === ''
      ? []
      : wrapText(text, width - 2 * MARGIN, { size: ROLES[role].size, weight: ROLES[role].weight });
  const lines: FigureLine[] = [];
  let y = MARGIN - 6;
  for (const role of ['title', 'subtitle'] as const) {
    for (const text of wrap(role === 'title' ? title : subtitle, role)) {
      y += ROLES[role].leading;
      lines.push({ text, y, role });
    }
  }
  const top = y + 16;
  const foot = wrap([note, furniture, source].filter((text) => text !== '').join(' '), 'source');
  const footTop = height - MARGIN + 8 - (foot.length - 1) * ROLES.source.leading;
  lines.push(
    ...foot.map((text, i) => ({
      text,
      y: footTop + i * ROLES.source.leading,
      role: 'source' as const,
    })),
  );
  const bottom = foot.length > 0 ? footTop - ROLES.source.size - 10 : height - MARGIN;
  return {
    margin: MARGIN,
    picture: { x: MARGIN, y: top, width: width - 2 * MARGIN, height: bottom - top },
    lines,
  };
}
