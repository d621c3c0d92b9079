import { getContext, setContext } from 'svelte';
import type { Mark } from '../scene/marks.ts';

const KEY = Symbol('given marks');

type Given = () => readonly Mark[] | undefined;

/** Gives the chart inside of a component its marks, which were computed beside the page. */
export function giveMarks(given: Given): void {
  setContext(KEY, given);
}

/** The marks of a chart: those that it is given, and else what it computes itself. */
export function marksOf(compute: () => readonly Mark[]): () => readonly Mark[] {
  const given = getContext<Given | undefined>(KEY);
  return given ? () => given() ?? compute() : compute;
}
