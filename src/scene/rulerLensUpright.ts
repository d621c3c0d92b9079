import type { Drawing } from './drawing.ts';
import { formatKm, locales } from './format.ts';
import { spread } from './labels.ts';
import { centredBaseline, strokeMark, textMark, type Mark, type Run } from './marks.ts';
import { bandWords, lensDomain, printedWords, targetOf, type RulerData } from './rulerData.ts';
import { rulerBody } from './rulerScale.ts';
import { placesOver } from './rulerPlaces.ts';
import { linearScale } from './scale.ts';
import { wrapText } from './textWidth.ts';
import { fill } from './words.ts';

const SIZE = 12;
const LEADING = 15;
const NAME = 14;
/** The line over the whole, at the foot. */
const FOOT = 76;
const HEAD = 26;
/** From the top of a label to the middle of its first line, which stands at its tick where there is room. */
const NAME_MIDDLE = 11;

interface Side {
  readonly id: string;
  readonly km: number;
  readonly look: string;
  readonly name: Run;
  readonly under: readonly Run[];
}

/** For phones: the enlarged stretch upright, measured at its left, printed at its right, the whole line at the foot. */
export function uprightLensMarks(data: RulerData, drawing: Drawing): Mark[] {
  const { width, height, words, units, locale } = drawing;
  const lens = lensDomain(data);
  const target = targetOf(data);
  const at = linearScale(lens, [HEAD, height - FOOT]);
  const left = Math.round(width * 0.36);
  const right = left + 72;
  const roomLeft = left - 18 - 12;
  const roomRight = width - right - 18 - 10;
  const small = (text: string, tone: Run['tone'], room: number): Run[] =>
    wrapText(text, room, { size: SIZE }).map((line) => ({ text: line, tone: tone ?? 'ink-2' }));

  const measured = data.measured
    .filter(({ km }) => km >= lens[0] && km <= lens[1])
    .map((place): Side => {
      const distance = formatKm(place.km, units, locale);
      const isTarget = place === target;
      return {
        id: place.id,
        km: place.km,
        look: isTarget ? 'post accent' : 'post',
        name: {
          text: place.label,
          weight: isTarget ? 700 : 600,
          tone: isTarget ? 'accent' : 'ink',
        },
        under: isTarget
          ? [
              ...small(fill(words.ruler.centre, { distance }), 'accent', roomLeft),
              ...small(bandWords(data, drawing), 'accent', roomLeft),
            ]
          : small(distance, 'ink-2', roomLeft),
      };
    });
  const printed = data.printed.map((figure): Side => {
    const { quote, length, difference } = printedWords(data, figure, drawing);
    return {
      id: figure.id,
      km: figure.km,
      look: 'post',
      name: { text: quote, weight: 700 },
      under: [
        ...small(figure.where, 'ink-2', roomRight),
        ...small(
          length === '' ? difference : `${length}${locales[locale].comma}${difference}`,
          'ink-2',
          roomRight,
        ),
      ],
    };
  });

  const column = (sides: readonly Side[], edge: number, outwards: 1 | -1): Mark[] => {
    const heights = sides.map(({ under }) => 20 + under.length * LEADING + 6);
    const middles = spread(
      sides.map(({ km }, i) => ({
        middle: at(km) + (heights[i] ?? 0) / 2 - NAME_MIDDLE,
        height: heights[i] ?? 0,
      })),
      [HEAD, height - FOOT + 4],
    );
    return sides.flatMap(({ id, km, look, name, under }, i): Mark[] => {
      const middle = middles[i] ?? at(km);
      const x = edge + outwards * 20;
      const anchor = outwards === 1 ? 'start' : 'end';
      const nameY = middle - (heights[i] ?? 0) / 2 + NAME_MIDDLE;
      const first = centredBaseline(nameY, 1, NAME, 0);
      const text = { x, anchor, hasHalo: false } as const;
      return [
        {
          ...strokeMark(`post-${id}`, look, [edge, at(km)], [edge + outwards * 7, at(km)]),
          points: [
            [edge, at(km)],
            [edge + outwards * 5, at(km)],
            [edge + outwards * 11, nameY],
            [edge + outwards * 15, nameY],
          ],
        },
        textMark(`name-${id}`, [[name]], { ...text, y: first, size: NAME }),
        textMark(
          `under-${id}`,
          under.map((run) => [run]),
          { ...text, y: first + LEADING + 1, size: SIZE, leading: LEADING },
        ),
      ];
    });
  };

  const head = (id: string, text: string, x: number, anchor: 'start' | 'middle' | 'end') =>
    textMark(id, [[{ text, weight: anchor === 'middle' ? 450 : 650, tone: 'ink-2' }]], {
      x,
      y: 14,
      anchor,
      size: SIZE,
    });
  const whole = linearScale([0, lens[1]], [14, width - 14]);
  const footY = height - 25;
  return [
    {
      kind: 'rect',
      id: 'band',
      look: 'wash',
      x0: left - 14,
      x1: right + 14,
      y0: at(data.band.fromKm),
      y1: at(data.band.toKm),
    },
    ...rulerBody(
      {
        id: 'lens',
        at,
        domainKm: lens,
        km: { minor: 1, major: 10 },
        miles: { minor: 1, major: 10 },
        across: [left, right],
        isUpright: true,
      },
      drawing,
    ),
    strokeMark('measured-line', 'measure', [left, at(target.km)], [right, at(target.km)]),
    head('head-measured', words.ruler.measured, left - 20, 'end'),
    head('head-km', words.ruler.km, left + 20, 'middle'),
    head('head-miles', words.ruler.miles, right - 18, 'middle'),
    head('head-printed', words.ruler.printed, right + 20, 'start'),
    ...column(measured, left, -1),
    ...column(printed, right, 1),
    strokeMark('whole-line', 'edge', [whole(0), footY], [whole(lens[1]), footY]),
    {
      kind: 'rect',
      id: 'enlarged',
      look: 'enlarged',
      x0: whole(lens[0]),
      x1: whole(lens[1]),
      y0: footY - 8,
      y1: footY + 8,
    },
    ...placesOver(
      { ...data, measured: data.measured.filter((p) => p === target || p.km < lens[0]) },
      { at: whole, y: footY, size: SIZE, levels: 1, isShort: true, unnamed: [target.id] },
      drawing,
    ),
    textMark('enlarged-words', [[{ text: words.ruler.enlarged, tone: 'ink-2' }]], {
      x: whole(lens[1]),
      y: footY + 20,
      anchor: 'end',
      size: SIZE,
    }),
  ];
}
