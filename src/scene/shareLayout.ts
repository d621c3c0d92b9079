import { wrapText } from './textWidth.ts';
import type { Region } from './view.ts';

/** The words of a share image. */
export interface ShareWords {
  readonly site: string;
  readonly title: string;
  readonly day: string;
  /** The one number of the picture, where it has one, and what it says. */
  readonly figure: string;
  readonly explanation: string;
  readonly source: string;
}

/** A line of words of a share image. `y` is the baseline. */
export interface ShareLine {
  readonly text: string;
  readonly y: number;
  readonly size: number;
  readonly role: keyof ShareWords;
}

/** Where words and picture lie, px. The picture is drawn smaller and enlarged, so that its words can be read in a feed. */
export interface ShareLayout {
  readonly panel: Region;
  readonly picture: Region;
  readonly enlarged: number;
  readonly lines: readonly ShareLine[];
}

/** What services show a link with. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

const PANEL_PX = 432;
const MARGIN_PX = 40;
/** A feed shows the image some 300 px wide: a quarter. Words of 44 px are then 11. */
const TITLE_SIZES = [54, 50, 46, 42, 38, 34];
const LEADING = 1.12;

/**
 * A share image: one statement and one number beside one picture.
 *
 * @param isFramed a chart keeps its distance from the edges; a map runs into them
 */
export function shareLayout(
  words: ShareWords,
  direction: 'ltr' | 'rtl',
  isFramed: boolean,
): ShareLayout {
  const { width, height } = SHARE_SIZE;
  const room = PANEL_PX - 2 * MARGIN_PX + 12;
  const wrapped = (text: string, size: number, weight: number): string[] =>
    text === '' ? [] : wrapText(text, room, { size, weight });
  const foot = wrapped(words.source, 16, 450);
  const footTop = height - 34 - (foot.length - 1) * 20;
  const said = wrapped(words.explanation, 22, 450);
  const figureBase = footTop - 46 - said.length * 27;
  const top = 122;
  const bottom = words.figure === '' ? footTop - 60 : figureBase - 80;

  const fits = (size: number): boolean => {
    const lines = wrapped(words.title, size, 570);
    const isWide = lines.some((line) => wrapText(line, room, { size, weight: 570 }).length > 1);
    return !isWide && top + lines.length * size * LEADING + 44 <= bottom;
  };
  const titleSize = TITLE_SIZES.find(fits) ?? TITLE_SIZES.at(-1) ?? 34;
  const title = wrapped(words.title, titleSize, 570);
  const titleY = (row: number): number => top + titleSize * 0.78 + row * titleSize * LEADING;

  const lines: ShareLine[] = [
    { text: words.site, y: 68, size: 25, role: 'site' },
    ...title.map((text, row): ShareLine => ({
      text,
      y: titleY(row),
      size: titleSize,
      role: 'title',
    })),
    { text: words.day, y: titleY(title.length - 1) + 48, size: 22, role: 'day' },
    ...(words.figure === ''
      ? []
      : [{ text: words.figure, y: figureBase, size: 84, role: 'figure' } as const]),
    ...said.map((text, row): ShareLine => ({
      text,
      y: figureBase + 46 + row * 27,
      size: 22,
      role: 'explanation',
    })),
    ...foot.map((text, row): ShareLine => ({
      text,
      y: footTop + row * 20,
      size: 16,
      role: 'source',
    })),
  ];
  const panelX = direction === 'ltr' ? 0 : width - PANEL_PX;
  const pad = isFramed ? 28 : 0;
  return {
    panel: { x: panelX, y: 0, width: PANEL_PX, height },
    picture: {
      x: (direction === 'ltr' ? PANEL_PX : 0) + pad,
      y: pad,
      width: width - PANEL_PX - 2 * pad,
      height: height - 2 * pad,
    },
    enlarged: isFramed ? 1.4 : 1.35,
    lines,
  };
}

/** Where the lines of a share image begin, px from the left. */
export function shareStart({ panel }: ShareLayout, direction: 'ltr' | 'rtl'): number {
  return direction === 'ltr' ? panel.x + MARGIN_PX : panel.x + panel.width - MARGIN_PX;
}
