import { isNarrow, type Drawing } from './drawing.ts';
import type { ElsewhereLine, NameSpot } from './elsewhereData.ts';
import { endWords } from './elsewhereWords.ts';
import { formatKm, locales } from './format.ts';
import { contains, type LabelWish, type PlacedLabel, type Rect } from './mapLabels.ts';
import { textMark, type Mark, type Run, type Tone } from './marks.ts';
import { inOwnDirection } from './ownDirection.ts';
import { AS_THEY_FIT, placeLabels } from './placeLabels.ts';
import type { Side } from './scene.ts';
import { toScreen, type View } from './view.ts';

const TONES: Readonly<Record<string, { readonly tone: Tone; readonly weight: number }>> = {
  city: { tone: 'ink', weight: 600 },
  figure: { tone: 'accent', weight: 700 },
  end: { tone: 'ink', weight: 450 },
  country: { tone: 'ink-3', weight: 450 },
};

/** Sides to try, the one that looks away from the line first. */
function sidesAway(from: readonly [number, number], line: readonly [number, number]): Side[] {
  const angle = Math.atan2(from[1] - line[1], from[0] - line[0]);
  const round: Side[] = ['e', 'se', 's', 'sw', 'w', 'nw', 'n', 'ne'];
  const first = Math.round(angle / (Math.PI / 4));
  return [0, 1, -1, 2, -2, 3, -3, 4].map((turn) => round[(first + turn + 16) % 8] ?? 'e');
}

/** Name of a country by its letters, as the reader's own browser has it. */
function countryName(code: string, { locale }: Drawing): string {
  const { tag } = locales[locale];
  const name = new Intl.DisplayNames(tag, { type: 'region', style: 'short' }).of(code) ?? code;
  return name.toLocaleUpperCase(tag);
}

const markOf = ({ key, tone, x, y, anchor, lines }: PlacedLabel, { locale }: Drawing): Mark => {
  const look = TONES[tone] ?? { tone: 'ink', weight: 450 };
  const runs = lines.map(({ text }): Run[] => [{ text: inOwnDirection(text, locale), ...look }]);
  return textMark(key, runs, { x, y, anchor, size: lines[0]?.size ?? 13, hasHalo: true });
};

/**
 * The words on the map, the most important first: the two places, the line's length along it, where it ends, and the
 * countries where a name finds room.
 */
export function labelMarks(
  line: ElsewhereLine,
  names: readonly NameSpot[],
  lineKm: number,
  view: View,
  scaleBox: Rect,
  drawing: Drawing,
): Mark[] {
  const narrow = isNarrow(drawing);
  const [start, end] = [toScreen(view, line.start), toScreen(view, line.end)];
  const towards = line.towards && toScreen(view, line.towards.at);
  const middle: [number, number] = [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2];
  const wish = (
    key: string,
    text: string,
    tone: string,
    size: number,
    at: [number, number],
    rest: Partial<LabelWish>,
  ): LabelWish[] =>
    text === ''
      ? []
      : [
          {
            key,
            lines: [text],
            tone,
            sizes: [size],
            weight: TONES[tone]?.weight ?? 450,
            at,
            gap: 9,
            sides: sidesAway(at, middle),
            ...rest,
          },
        ];
  const city = narrow ? 15 : 17;
  const across: [number, number] = [
    middle[0] + (end[1] - start[1]),
    middle[1] - (end[0] - start[0]),
  ];
  const groups = [
    wish('from', line.from, 'city', line.towards ? city : city - 2, start, { isFixed: true }),
    wish('towards', line.towards?.name ?? '', 'city', city, towards ?? end, { isFixed: true }),
    wish(
      'length',
      formatKm(lineKm, drawing.units, drawing.locale),
      'figure',
      narrow ? 18 : 24,
      middle,
      {
        gap: 10,
        sides: sidesAway(across, middle),
        isFixed: true,
      },
    ),
    wish('end-words', endWords(line, lineKm, drawing), 'end', narrow ? 12.5 : 14, end, {
      gap: 10,
      sides: sidesAway(across, middle),
    }),
  ];
  const byCountry = Map.groupBy(names, ({ code }) => code);
  const countrySize = narrow ? 12 : 13;
  const countries = [...byCountry.values()].map((spots) =>
    spots.flatMap(({ code, at, roomKm }) => {
      const [wished] = wish(
        code,
        countryName(code, drawing),
        'country',
        countrySize,
        toScreen(view, at),
        {
          gap: 0,
          sides: ['over'],
        },
      );
      const halfWidth = (wished ? (wished.lines[0]?.length ?? 0) : 0) * countrySize * 0.31;
      // A label may touch the mark at its own point, and the scale bar is none.
      return wished && halfWidth <= roomKm * view.k * 1.25 && !contains(scaleBox, wished.at)
        ? [wished]
        : [];
    }),
  );
  const { placed } = placeLabels(
    [...groups, ...countries],
    {
      within: { x0: 6, y0: 6, x1: view.width - 6, y1: view.height - 4 },
      taken: [
        scaleBox,
        ...[start, end, ...(towards ? [towards] : [])].map(([x, y]) => ({
          x0: x - 6,
          y0: y - 6,
          x1: x + 6,
          y1: y + 6,
        })),
      ],
      strokes: [
        { x1: start[0], y1: start[1], x2: (towards ?? end)[0], y2: (towards ?? end)[1] },
        { x1: start[0], y1: start[1], x2: end[0], y2: end[1] },
      ],
    },
    AS_THEY_FIT,
  );
  return placed.map((label) => markOf(label, drawing));
}
