import type { DeadData, DeadFocus } from './deadData.ts';
import { deadRowsMarks } from './deadRows.ts';
import type { Drawing } from './drawing.ts';
import { locales } from './format.ts';
import { mirrored, type Mark } from './marks.ts';

/**
 * Counts of the dead on the day each was reported: dots in ink, one shape for each side, every one in words. Days run
 * down at every size and every figure has a line of its own: a dozen counts of different things, on days of one
 * fortnight, make no plane that could be read.
 */
export function deadMarks(data: DeadData, focus: DeadFocus, drawing: Drawing): Mark[] {
  const marks = deadRowsMarks(data, focus, drawing);
  return locales[drawing.locale].direction === 'rtl' ? mirrored(marks, drawing.width) : marks;
}
