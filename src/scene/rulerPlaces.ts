import type { Drawing } from './drawing.ts';
import { formatKm } from './format.ts';
import { chooseLabels, labelMarks, type LabelPlace } from './labels.ts';
import { strokeMark, textMark, type Anchor, type Mark, type Run } from './marks.ts';
import { targetOf, type MeasuredPlace, type RulerData } from './rulerData.ts';
import type { Scale } from './scale.ts';

/** How the places over a ruler are labelled. */
export interface OverOptions {
  readonly at: Scale;
  /** The line on which the dots lie. */
  readonly y: number;
  readonly size: number;
  /** Rows of labels, one over the other. */
  readonly levels: number;
  readonly isShort: boolean;
  /** Ids of places that keep their dot and lose their words. */
  readonly unnamed?: readonly string[];
}

/** The line from the subject to the target, the places on it, and their labels over it, one leader each. */
export function placesOver(data: RulerData, options: OverOptions, drawing: Drawing): Mark[] {
  const { at, y, size, levels, isShort, unnamed = [] } = options;
  const target = targetOf(data);
  const leading = Math.round(size * 1.25);
  const isAccent = (place: MeasuredPlace) => place === target || place.isSubject === true;
  const byWeight = [...data.measured].sort((a, b) => Number(isAccent(b)) - Number(isAccent(a)));

  const placesOf = (place: MeasuredPlace): LabelPlace[] => {
    const tone = isAccent(place) ? 'accent' : 'ink';
    const name: Run = {
      text: isShort ? (place.shortLabel ?? place.label) : place.label,
      weight: isAccent(place) ? 700 : 500,
      tone,
    };
    const length: Run = {
      text: formatKm(place.km, drawing.units, drawing.locale),
      weight: isAccent(place) ? 600 : 450,
      tone: isAccent(place) ? 'accent' : 'ink-2',
    };
    const lines = place.isSubject ? [[name]] : [[name], [length]];
    const anchors: Anchor[] = place.isSubject ? ['start'] : ['middle', 'end', 'start'];
    return Array.from({ length: levels }, (_, level) => level).flatMap((level) =>
      anchors.map((anchor, rank): LabelPlace => {
        const x = at(place.km);
        const bottom = y - 14 - level * (2 * leading + 6);
        const baseline = bottom - (lines.length - 1) * leading - 4;
        const text = textMark(`place-${place.id}`, lines, {
          x,
          y: baseline,
          anchor,
          size,
          leading,
        });
        const look = isAccent(place) ? 'leader accent' : 'leader';
        return {
          text,
          cost: level * 10 + rank * 3,
          leader: {
            mark: strokeMark(`leader-${place.id}`, look, [x, bottom + 2], [x, y]),
            box: { x0: x, x1: x, y0: bottom + 4, y1: y },
          },
        };
      }),
    );
  };
  const frame = { x0: 2, y0: 0, x1: drawing.width - 2, y1: y };
  const chosen = chooseLabels(
    data.measured
      .filter(({ id }) => !unnamed.includes(id))
      .toSorted((a, b) => a.km - b.km)
      .map((place) => ({ places: placesOf(place), worth: isAccent(place) ? 2 : 1 })),
    frame,
  );
  return [
    ...labelMarks(chosen),
    strokeMark('measured', 'measure', [at(0), y], [at(target.km), y]),
    ...byWeight
      .map((place): Mark => ({
        kind: 'dot',
        id: `dot-${place.id}`,
        shape: 'disc',
        x: at(place.km),
        y,
        r: isAccent(place) ? 5 : 3.5,
        look: isAccent(place) ? 'dot accent' : 'dot',
      }))
      .reverse(),
  ];
}
