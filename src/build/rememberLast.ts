import { keptOnDisk } from './keptOnDisk.ts';

/**
 * Keeps the last result of a long computation for as long as what it is made from stays the same: in the preview a saved
 * cell must not divide the whole ground anew.
 *
 * @param isKept also between builds
 * @returns takes everything that the result depends on, as plain data, and how to compute it
 */
export function rememberLast<T>(isKept = false): (from: unknown, compute: () => T) => T {
  let last: { readonly key: string; readonly result: T } | undefined;
  return (from, compute) => {
    const key = JSON.stringify(from);
    if (last?.key !== key) last = { key, result: isKept ? keptOnDisk(key, compute) : compute() };
    return last.result;
  };
}

/** Keeps what is made of a value for as long as that value is there. */
export function rememberFor<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const made = new WeakMap<K, { readonly value: T }>();
  return (of) => {
    const found = made.get(of) ?? { value: make(of) };
    made.set(of, found);
    return found.value;
  };
}
