/** A number that readers were told. */
export interface ToldValue {
  /** Where it is from: rows and rules, as `data-from` says. */
  readonly from: string;
  readonly value: number;
  /** As it was printed, in each of its forms. */
  readonly texts: readonly string[];
  /** The steps that say it. */
  readonly steps: readonly string[];
}

/** A number that is another than it was. */
export interface Change {
  readonly from: string;
  readonly was: string;
  readonly now: string;
  /** The steps that said it, and those that say it now. */
  readonly steps: readonly string[];
}

const DATES = /\d{4}-\d{2}(-\d{2})?/g;

/** What a number is about, whichever day its row has: a row whose date was put right is the same row. */
const aboutOf = (from: string): string => from.replace(DATES, '*');

/** The same form of a number in both, else its first. */
function textsOf(was: ToldValue, now: ToldValue): readonly [string, string] {
  const at = was.texts.findIndex((text, i) => text !== now.texts[i]);
  const index = Math.max(0, at);
  return [was.texts[index] ?? String(was.value), now.texts[index] ?? String(now.value)];
}

/**
 * The numbers that changed between two releases. A sentence that is gone or new changes no number: what it said was not
 * put right but left out.
 */
export function changesBetween(
  before: readonly ToldValue[],
  after: readonly ToldValue[],
): Change[] {
  const now = new Map(after.map((value) => [value.from, value]));
  const known = new Set(before.map(({ from }) => from));
  const fresh = Map.groupBy(
    after.filter(({ from }) => !known.has(from)),
    ({ from }) => aboutOf(from),
  );
  return before.flatMap((was): Change[] => {
    const found =
      now.get(was.from) ??
      fresh
        .get(aboutOf(was.from))
        ?.find(({ steps }) => steps.some((step) => was.steps.includes(step)));
    if (!found || found.value === was.value) return [];
    const [old, current] = textsOf(was, found);
    // A change that no reader can see, such as metres of a length in kilometres, needs no word.
    if (old === current) return [];
    return [
      {
        from: was.from,
        was: old,
        now: current,
        steps: [...new Set([...was.steps, ...found.steps])],
      },
    ];
  });
}
