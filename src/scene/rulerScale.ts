import type { Drawing } from './drawing.ts';
import { formatNumber, inKm, inUnits, type Units } from './format.ts';
import { strokeMark, textMark, centredBaseline, type Mark } from './marks.ts';
import { multiples, type Scale } from './scale.ts';

/** Ticks of a scale: a long one with a number at every `major`, a short one at every `minor`, in the scale's units. */
export interface TickSteps {
  readonly minor: number;
  readonly major: number;
}

/** A graduated band with kilometres along one edge and miles along the other, numbers inside. */
export interface BodyOptions {
  readonly id: string;
  readonly at: Scale;
  readonly domainKm: readonly [number, number];
  readonly km: TickSteps;
  readonly miles: TickSteps;
  /** Where it lies across: top and bottom of a level one, left and right of an upright one. */
  readonly across: readonly [number, number];
  readonly isUpright: boolean;
}

const SIZE = 12;

/** The body of a ruler. Kilometres on the first edge (top, left), miles on the other. */
export function rulerBody(options: BodyOptions, { words, locale }: Drawing): Mark[] {
  const { id, at, domainKm, across, isUpright } = options;
  const [near, far] = across;
  const [start, end] = [at(domainKm[0]), at(domainKm[1])];
  const point = (along: number, cross: number): [number, number] =>
    isUpright ? [cross, along] : [along, cross];
  const [x0, y0] = point(start, near);
  const [x1, y1] = point(end, far);

  const edge = (units: Units): Mark[] => {
    const { minor, major } = options[units];
    const isFirst = units === 'km';
    const base = isFirst ? near : far;
    const inwards = isFirst ? 1 : -1;
    const [low, high] = [inUnits(domainKm[0], units), inUnits(domainKm[1], units)];
    const isMajor = (value: number) => Math.abs(value / major - Math.round(value / major)) < 1e-9;
    const ticks = multiples(low, high, minor).map((value): Mark => {
      const along = at(inKm(value, units));
      const length = (isMajor(value) ? 9 : 4) * inwards;
      const look = isMajor(value) ? 'tick' : 'tick minor';
      return strokeMark(
        `${id}-${units}-${value}`,
        look,
        point(along, base),
        point(along, base + length),
      );
    });
    const labelled = multiples(low, high, major);
    const numbers = labelled.map((value, index) => {
      const along = at(inKm(value, units));
      const unit = index === 0 && !isUpright ? `\u00a0${words.ruler[units]}` : '';
      const lines = [[{ text: `${formatNumber(value, locale)}${unit}`, tone: 'ink-2' } as const]];
      const place = isUpright
        ? {
            x: base + 12 * inwards,
            y: centredBaseline(Math.min(Math.max(along, start + 8), end - 8), 1, SIZE, 0),
            anchor: isFirst ? ('start' as const) : ('end' as const),
          }
        : { x: along + 4, y: isFirst ? base + 18 : base - 8, anchor: 'start' as const };
      const number = textMark(`${id}-${units}-number-${value}`, lines, { ...place, size: SIZE });
      // The last number of a level ruler stands before its tick where there is no room after it.
      return isUpright || number.box.x1 <= end
        ? number
        : textMark(number.id, lines, { ...place, x: along - 4, anchor: 'end', size: SIZE });
    });
    return [
      ...ticks,
      strokeMark(`${id}-${units}-edge`, 'edge', point(start, base), point(end, base)),
      ...numbers,
    ];
  };
  return [
    { kind: 'rect', id: `${id}-body`, look: 'ruler', x0, y0, x1, y1 },
    ...edge('km'),
    ...edge('miles'),
  ];
}
