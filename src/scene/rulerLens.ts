import type { Drawing } from './drawing.ts';
import { formatKm, locales } from './format.ts';
import { strokeMark, textMark, type Mark, type Run } from './marks.ts';
import { bandWords, lensDomain, targetOf, type RulerData } from './rulerData.ts';
import { placesOver } from './rulerPlaces.ts';
import { rulerBody } from './rulerScale.ts';
import { lensStep } from './rulerStep.ts';
import { linearScale, type Scale } from './scale.ts';
import { wrapText } from './textWidth.ts';
import { fill } from './words.ts';

const SIDE = 8;
const BODY = 48;
const SIZE = 15;
const LEADING = 19;

/** The whole line small, and under it its last stretch enlarged: measured above, printed figures below as a stair. */
export function lensMarks(data: RulerData, drawing: Drawing): Mark[] {
  const { width, height } = drawing;
  const lens = lensDomain(data);
  const whole = linearScale([0, lens[1]], [SIDE, width - SIDE]);
  const at = linearScale(lens, [SIDE, width - SIDE]);
  // What is left over goes between the two scales and between the steps.
  const free = Math.max(0, height - 560);
  const wholeY = 84 + free * 0.1;
  const top = wholeY + 150 + free * 0.25;
  const bottom = top + BODY;
  const stepHeight = Math.min(104, (height - bottom - 34) / data.printed.length);
  const target = targetOf(data);
  const printed = [...data.printed].sort((a, b) => a.km - b.km);
  const stepY = (step: number) => bottom + (step + 0.62) * stepHeight;
  const foot = stepY(printed.length - 1) + 22;

  return [
    {
      kind: 'rect',
      id: 'band',
      look: 'wash',
      x0: at(data.band.fromKm),
      x1: at(data.band.toKm),
      y0: top,
      y1: foot,
    },
    ...wholeLine(data, whole, wholeY, drawing),
    strokeMark('funnel-from', 'funnel', [whole(lens[0]), wholeY + 12], [at(lens[0]), top - 6]),
    strokeMark('funnel-to', 'funnel', [whole(lens[1]), wholeY + 12], [at(lens[1]), top - 6]),
    ...rulerBody(
      {
        id: 'lens',
        at,
        domainKm: lens,
        km: { minor: 1, major: 10 },
        miles: { minor: 1, major: 5 },
        across: [top, bottom],
        isUpright: false,
      },
      drawing,
    ),
    strokeMark('down', 'down', [at(target.km), bottom], [at(target.km), foot]),
    textMark('band-words', [[{ text: bandWords(data, drawing), tone: 'accent' }]], {
      x: at(data.band.fromKm),
      y: foot + 20,
      size: SIZE,
    }),
    ...measuredOver(data, at, top, drawing),
    ...printed.flatMap((figure, step) =>
      lensStep(data, figure, { at, y: stepY(step), bottom }, drawing),
    ),
  ];
}

function wholeLine(data: RulerData, at: Scale, y: number, drawing: Drawing): Mark[] {
  const [from, to] = lensDomain(data);
  return [
    strokeMark('whole-line', 'edge', [at(0), y], [at(to), y]),
    {
      kind: 'rect',
      id: 'enlarged',
      look: 'enlarged',
      x0: at(from),
      x1: at(to),
      y0: y - 8,
      y1: y + 12,
    },
    ...placesOver(inShort(data, from), { at, y, size: 14, levels: 2, isShort: false }, drawing),
  ];
}

/** Places inside the lens are labelled there; the target stays, for its line. */
function inShort(data: RulerData, fromKm: number): RulerData {
  const target = targetOf(data);
  return {
    ...data,
    measured: data.measured.filter((place) => place === target || place.km < fromKm),
  };
}

function measuredOver(data: RulerData, at: Scale, top: number, drawing: Drawing): Mark[] {
  const { words, units, locale } = drawing;
  const target = targetOf(data);
  const [from, to] = lensDomain(data);
  const inside = data.measured
    .filter(({ km }) => km >= from && km <= to)
    .sort((a, b) => a.km - b.km);
  return inside.flatMap((place, index): Mark[] => {
    const x = at(place.km);
    const next = inside[index + 1];
    const room = (next ? at(next.km) : at(to)) - x - 20;
    const distance = formatKm(place.km, units, locale);
    const isTarget = place === target;
    const second = isTarget ? fill(words.ruler.centre, { distance }) : distance;
    const name: Run = {
      text: `${place.label}${locales[locale].comma}${words.ruler.measured}`,
      weight: isTarget ? 700 : 600,
      tone: isTarget ? 'accent' : 'ink',
    };
    const under = wrapText(second, room, { size: SIZE }).map((text): Run[] => [
      { text, tone: isTarget ? 'accent' : 'ink-2' },
    ]);
    const high = top - 8 - (under.length + 1) * LEADING;
    return [
      strokeMark(`post-${place.id}`, isTarget ? 'post accent' : 'post', [x, high], [x, top]),
      textMark(`lens-${place.id}`, [[name], ...under], {
        x: x + 8,
        y: high + 12,
        size: SIZE,
        leading: LEADING,
      }),
    ];
  });
}
