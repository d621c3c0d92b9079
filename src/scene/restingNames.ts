import { momentAt, saysTheSame, share, type Moment } from './moment.ts';
import type { Step } from './scene.ts';
import { stageLayout, type StageLayout } from './stageLayout.ts';
import { viewOf, type View } from './view.ts';

/** Where the words of a step stand while a reader rests there. On the way they are moved as they are, never set anew. */
export interface RestingNames {
  /** Number of the first step that says the same in the same place: all of them share what is drawn. */
  readonly first: number;
  readonly step: Step;
  readonly layout: StageLayout;
  readonly view: View;
}

const standsThere = ({ layout, view }: RestingNames): string =>
  JSON.stringify([layout.region, layout.furniture, view]);

/**
 * For every step, in their order, where its words rest.
 *
 * @param size of the stage
 * @param isFootTaken as for `stageLayout`
 */
export function restingNames(
  steps: readonly Step[],
  size: { readonly width: number; readonly height: number },
  direction: 'ltr' | 'rtl',
  isFootTaken: boolean,
): RestingNames[] {
  const resting: RestingNames[] = [];
  for (const [index, step] of steps.entries()) {
    const layout = stageLayout(momentAt(steps, index, true), size, direction, isFootTaken);
    const { narrow, wide } = step.scene.frame;
    const view = viewOf(layout.isNarrow ? narrow : wide, layout.picture, layout.region);
    const own: RestingNames = { first: index, step, layout, view };
    const before = resting.at(-1);
    const isShared =
      before && saysTheSame(before.step, step) && standsThere(before) === standsThere(own);
    resting.push(isShared ? { ...own, first: before.first } : own);
  }
  return resting;
}

/** How much of a step's words is seen, 0 to 1: half way between two steps the ones have gone and the others have not come. */
export function namesOpacity(
  { t }: Pick<Moment, 't'>,
  names: RestingNames,
  from: RestingNames,
  to: RestingNames,
): number {
  const isFrom = names.first === from.first;
  const isTo = names.first === to.first;
  if (isFrom && isTo) return 1;
  return isFrom ? 1 - share(t, 0, 0.35) : isTo ? share(t, 0.65, 1) : 0;
}
