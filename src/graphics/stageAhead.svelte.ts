import { panelOf, type Moment } from '../scene/moment.ts';
import type { RestingNames } from '../scene/restingNames.ts';
import type { Step } from '../scene/scene.ts';
import { steadyItems } from './steady.ts';
import { whenIdle } from './whenIdle.ts';

/** Where the reader is, and what hangs on it: read as it is needed, so that nothing is computed for what else changes. */
interface Followed {
  readonly moment: Moment;
  readonly steps: readonly Step[];
  /** The words of the map of each step, where it rests. */
  readonly resting: readonly RestingNames[];
  /** The page passes faster than anybody reads. */
  readonly isFlung: boolean;
}

/** What the stage has drawn: what is seen now, and what is seen next. To show that costs nothing then. */
interface Near {
  readonly names: readonly RestingNames[];
  readonly panels: readonly { readonly step: Step; readonly panel: string }[];
  /** The step whose chart stands beside its map. */
  readonly beside: Step | undefined;
}

/**
 * Has the words and the chart of the next steps drawn before they are seen, one thing after the other while the page has
 * nothing to do. While it is flung no others come.
 */
export function stageAhead(followed: Followed): Near {
  const at = $derived(followed.steps.indexOf(followed.moment.from));
  /** Steps whose words are drawn ahead, and the step whose neighbours' charts are. */
  let ahead = $state.raw<{ readonly names: readonly number[]; readonly panels: number }>({
    names: [],
    panels: 0,
  });
  let keptNames: readonly RestingNames[] = [];
  const sameNames = steadyItems<RestingNames>();
  const names = $derived.by(() => {
    const { moment, steps, resting, isFlung } = followed;
    const near = [
      resting[at],
      resting[steps.indexOf(moment.to)],
      ...ahead.names.map((index) => resting[index]),
      // Steps that share their words share the drawing of the first of them.
    ].flatMap((words) => (words && resting[words.first]) ?? []);
    keptNames = sameNames(
      near.filter(
        (words, i) => near.indexOf(words) === i && (!isFlung || keptNames.includes(words)),
      ),
    );
    return keptNames;
  });

  const sameSteps = steadyItems<Step>();
  /** Steps whose pictures are drawn: the two that the reader is between, and the neighbours. The first has the say. */
  const stepsNear = $derived.by(() => {
    const { moment, steps } = followed;
    return sameSteps(
      [
        moment.shown,
        moment.from,
        moment.to,
        steps[ahead.panels + 1],
        steps[ahead.panels + 2],
        steps[ahead.panels - 1],
      ].flatMap((step) => step ?? []),
    );
  });
  const panels = $derived(
    stepsNear
      .map((step) => ({ step, panel: panelOf(step) ?? '' }))
      .filter(
        ({ panel }, i, all) =>
          panel !== '' && all.findIndex((other) => other.panel === panel) === i,
      ),
  );
  const beside = $derived(stepsNear.find(({ scene }) => scene.beside));

  const isFlung = $derived(followed.isFlung);
  $effect(() => {
    if (isFlung) return;
    const index = at;
    const waiting = new AbortController();
    // One after the other: each is short enough not to be felt.
    const wanted = [index + 1, index + 2, index - 1];
    const draw = (count: number): void => {
      const kept = count < wanted.length ? ahead.names : [];
      ahead = { ...ahead, names: [...wanted.slice(0, count), ...kept] };
      whenIdle(() => {
        if (count < wanted.length) draw(count + 1);
        else ahead = { ...ahead, panels: index };
      }, waiting.signal);
    };
    whenIdle(() => {
      draw(1);
    }, waiting.signal);
    return () => {
      waiting.abort();
    };
  });
  return {
    get names() {
      return names;
    },
    get panels() {
      return panels;
    },
    get beside() {
      return beside;
    },
  };
}
