import { isNarrow, type Drawing } from './drawing.ts';
import { locales } from './format.ts';
import { mirrored, type Mark } from './marks.ts';
import type { RoadFocus, RoadStripData } from './roadData.ts';
import { levelRoadMarks } from './roadLevel.ts';
import { uprightRoadMarks } from './roadUpright.ts';

/**
 * Roads pulled straight on one scale of kilometres from the subject, branches leaving at right angles, each with its
 * whole length in words at its end. `holders` fills them by party; `lengths` is plain ink. Upright on a phone.
 */
export function roadStripMarks(data: RoadStripData, focus: RoadFocus, drawing: Drawing): Mark[] {
  const marks = isNarrow(drawing)
    ? uprightRoadMarks(data, focus, drawing)
    : levelRoadMarks(data, focus, drawing);
  return locales[drawing.locale].direction === 'rtl' ? mirrored(marks, drawing.width) : marks;
}
