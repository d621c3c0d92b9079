interface Kept {
  readonly bytes: Uint8Array;
  readonly by: unknown;
  readonly read: unknown;
}

const kept = new Map<string, Kept>();

/**
 * What was read out of a file, kept while its bytes stay the same: after a save one file is read anew, and not all of them.
 *
 * @param path of the file on the disk
 * @param by what it is read with, such as its schema: another one reads it anew
 */
export function readOnce<T>(path: string, bytes: Uint8Array, by: unknown, read: () => T): T {
  const last = kept.get(path);
  if (last && last.by === by && Buffer.compare(last.bytes, bytes) === 0) return last.read as T;
  const now = read();
  kept.set(path, { bytes, by, read: now });
  return now;
}
