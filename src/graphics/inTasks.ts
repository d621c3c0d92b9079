/**
 * Does one thing after the other, each in a task of its own: between two of them a browser paints, and answers the reader.
 *
 * @param signal ends it
 */
export function inTasks(signal: AbortSignal, ...acts: readonly (() => unknown)[]): void {
  const [act, ...rest] = acts;
  if (!act) return;
  setTimeout(() => {
    if (signal.aborted) return;
    act();
    inTasks(signal, ...rest);
  });
}
