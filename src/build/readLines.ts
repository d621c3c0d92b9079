import type { z } from 'astro/zod';
import type { DrawnLine } from '../model/records.ts';
import { featureFile } from '../schema/lines.ts';
import { decodeText } from './decodeText.ts';
import type { Problem } from './problems.ts';
import { faultsOf } from './yamlFaults.ts';

/** A line of a file, and the line of text where it begins. */
export interface LineRow {
  readonly row: number;
  readonly record: DrawnLine;
}

/** A file of drawn lines as it was read. */
export interface LineSheet {
  readonly file: string;
  readonly rows: readonly LineRow[];
  /** Whether all lines were read: only then can a line be missed in it. */
  readonly isWhole: boolean;
}

/** The lines of text on which features begin, in their order. */
function featureRows(text: string): number[] {
  return [...text.matchAll(/"type"\s*:\s*"Feature"/g)].map(
    ({ index }) => text.slice(0, index).split('\n').length,
  );
}

/** Where JSON stops being JSON; engines say it as a position, or by what stands around it, or that the file ends too early. */
function jsonFaultRow(message: string, text: string): number {
  const rowAt = (position: number): number => text.slice(0, position).split('\n').length;
  const [, position] = /position (\d+)/.exec(message) ?? [];
  if (position !== undefined) return rowAt(Number(position));
  const [, around = ''] =
    /^Unexpected token .*?, (?:\.\.\.)?"([^]*?)"(?:\.\.\.)? is not/.exec(message) ?? [];
  const at = around === '' ? -1 : text.indexOf(around);
  if (at >= 0) return rowAt(at + Math.floor(around.length / 2));
  return /end of JSON/.test(message) ? rowAt(text.trimEnd().length) : 1;
}

function parseJson(text: string): { readonly value: unknown } | { readonly row: number } {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch (error) {
    return { row: jsonFaultRow(error instanceof Error ? error.message : '', text) };
  }
}

/** The name that an editor knows a fault by: the property, or the geometry. */
function columnOf(path: readonly PropertyKey[]): string {
  const [part, name] = path;
  return part === 'properties' && name !== undefined ? String(name) : 'geometry';
}

/** `point 12: ` for a fault in one point of a line. */
function pointOf([part, , ...indices]: readonly PropertyKey[], isRing: boolean): string {
  const index = indices[isRing ? 1 : 0];
  return part === 'geometry' && typeof index === 'number' ? `point ${index + 1}: ` : '';
}

/** Reads a file of drawn lines. */
export function readLines(
  file: string,
  bytes: Uint8Array,
  { feature, isRing }: { readonly feature: z.ZodType<DrawnLine>; readonly isRing: boolean },
): { readonly sheet: LineSheet; readonly problems: readonly Problem[] } {
  const broken = (row: number, message: string) => ({
    sheet: { file, rows: [], isWhole: false },
    problems: [{ file, row, column: 'file', message }],
  });
  const decoded = decodeText(bytes);
  if ('message' in decoded) return broken(decoded.row, decoded.message);
  const json = parseJson(decoded.text);
  if ('row' in json)
    return broken(
      json.row,
      'the file cannot be read on from here. Look in this line and the one above for a comma, a bracket or a quotation mark too many or too few',
    );
  const whole = featureFile.safeParse(json.value);
  if (!whole.success) return broken(1, whole.error.issues.map(({ message }) => message).join('; '));

  const starts = featureRows(decoded.text);
  const rows: LineRow[] = [];
  const problems: Problem[] = [];
  for (const [i, found] of whole.data.features.entries()) {
    const row = starts[i] ?? 1;
    const result = feature.safeParse(found);
    if (result.success) rows.push({ row, record: result.data });
    else {
      for (const { path, message } of faultsOf(result.error.issues, found, feature)) {
        problems.push({
          file,
          row,
          column: columnOf(path),
          message: `${pointOf(path, isRing)}${message}`,
        });
      }
    }
  }
  return { sheet: { file, rows, isWhole: problems.length === 0 }, problems };
}
