import { pointerFor } from './pointer.ts';

/** One thing that is wrong, at the cell where an editor mends it. */
export interface Problem {
  /** From the folder of the project: `data/control.csv`. */
  readonly file: string;
  /** As a spreadsheet counts, the header being row 1. In other files the line. */
  readonly row: number;
  readonly column: string;
  readonly message: string;
}

/** What a look at the data found. */
export interface Report {
  /** These stop the build. */
  readonly problems: readonly Problem[];
  /** Harmless: read rightly, and mentioned. */
  readonly notices: readonly Problem[];
}

/** `data/control.csv:412:date: message (see data/README.md#controlcsv)`. */
export function formatProblem({ file, row, column, message }: Problem): string {
  return `${file}:${row}:${column}: ${message} (see ${pointerFor(file)})`;
}

/** By file, then row; problems of one row stay in the order in which they were found. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => compareWords(a.file, b.file) || a.row - b.row);
}

/** Order of the character codes, the same on every machine. */
export function compareWords(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** `1 problem`, `2 problems`. */
export function countOf(count: number, one: string): string {
  return `${count} ${count === 1 ? one : `${one}s`}`;
}

/** Prints problems a line each, and how many there are in how many files. */
export function printProblems(problems: readonly Problem[], ending = ''): void {
  for (const problem of problems) console.error(formatProblem(problem));
  const files = new Set(problems.map(({ file }) => file)).size;
  console.error(`${countOf(problems.length, 'problem')} in ${countOf(files, 'file')}${ending}`);
}
