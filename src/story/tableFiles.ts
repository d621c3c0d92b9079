import { currentStory } from '../build/current.ts';
import type { Locale } from '../scene/format.ts';
import { csvOf, type Table } from '../scene/tables/table.ts';
import { editions } from './editions.ts';

/** The table of a step. @throws Error naming the step */
export function tableOfStep(step: string, locale: Locale): Table {
  const table = currentStory().edition(locale).tables[step];
  if (!table) throw new Error(`no table for the step "${step}"`);
  return table;
}

/** Steps that have a table: the same in every edition. */
export function tableSteps(): { step: string }[] {
  const [first] = editions();
  return first ? Object.keys(currentStory().edition(first).tables).map((step) => ({ step })) : [];
}

/** The table as a file; the mark at its head lets a spreadsheet read its names rightly. */
export function tableCsv(step: string, locale: Locale): string {
  return `\uFEFF${csvOf(tableOfStep(step, locale))}`;
}
