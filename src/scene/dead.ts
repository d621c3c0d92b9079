import type { DeadData, DeadFocus } from './deadData.ts';
import { deadPlotMarks } from './deadPlot.ts';
import { deadRowsMarks } from './deadRows.ts';
import { isNarrow, type Drawing } from './drawing.ts';
import { locales } from './format.ts';
import { mirrored, type Mark } from './marks.ts';

/**
 * Counts of the dead on the day each was reported: dots in ink, one shape for each side, every one in words. Days run
 * along the line of writing; on a phone, and wherever a figure
 * would lose its words, they run down and every figure has a line of its own.
 */
export function deadMarks(data: DeadData, focus: DeadFocus, drawing: Drawing): Mark[] {
  const plot =
    isNarrow(drawing) || data.isList === true ? undefined : deadPlotMarks(data, focus, drawing);
  const marks = plot ?? deadRowsMarks(data, focus, drawing);
  return locales[drawing.locale].direction === 'rtl' ? mirrored(marks, drawing.width) : marks;
}
