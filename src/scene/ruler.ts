import { isNarrow, type Drawing } from './drawing.ts';
import { locales } from './format.ts';
import { mirrored, type Mark } from './marks.ts';
import type { RulerData, RulerFocus } from './rulerData.ts';
import { lensMarks } from './rulerLens.ts';
import { uprightLensMarks } from './rulerLensUpright.ts';
import { wholeMarks } from './rulerWhole.ts';

/** The level lens needs two scales and a step for each figure, one under the other. */
const LOW_PX = 480;

/**
 * Distances from one place on a ruler of kilometres and miles: measured ones above, printed ones below. `lens` enlarges
 * the stretch on which the printed figures part; on a phone, and where there is little height, it stands upright.
 */
export function rulerMarks(data: RulerData, focus: RulerFocus, drawing: Drawing): Mark[] {
  const marks =
    focus === 'whole'
      ? wholeMarks(data, drawing)
      : isNarrow(drawing) || drawing.height < LOW_PX
        ? uprightLensMarks(data, drawing)
        : lensMarks(data, drawing);
  return locales[drawing.locale].direction === 'rtl' ? mirrored(marks, drawing.width) : marks;
}
