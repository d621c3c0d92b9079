/**
 * Keeps handing out the value it had before while a new one says the same: what is derived from it is then not computed
 * again. For what is computed on every frame of a scroll and seldom changes.
 */
export function steady<T>(): (value: T) => T {
  let said = '';
  let kept: T;
  return (value) => {
    const says = JSON.stringify(value);
    if (says !== said) [said, kept] = [says, value];
    return kept;
  };
}

/** The same for a list, by its items: what is drawn from it is then not compared again. */
export function steadyItems<T>(): (items: readonly T[]) => readonly T[] {
  let kept: readonly T[] = [];
  return (items) => {
    if (items.length !== kept.length || items.some((item, i) => item !== kept[i])) kept = items;
    return kept;
  };
}
