import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { threadId } from 'node:worker_threads';

const folder = path.resolve('.cache/kept');
/** Code, styles and typefaces that a result may hang on, besides what it is computed from. */
const SOURCES = ['src/model', 'src/scene', 'src/graphics', 'src/build', 'src/styles'];

let stamp: string | undefined;

/** One sum of all sources: a change of any of them makes every kept result anew. */
function codeStamp(): string {
  if (stamp !== undefined) return stamp;
  const sum = createHash('sha256')
    .update(readFileSync('package-lock.json'))
    .update(process.version);
  for (const source of SOURCES)
    for (const entry of readdirSync(source, { recursive: true, withFileTypes: true }))
      if (entry.isFile()) {
        const file = path.join(entry.parentPath, entry.name);
        sum.update(file).update(readFileSync(file));
      }
  stamp = sum.digest('hex');
  return stamp;
}

/**
 * A result that takes long, kept between builds in `.cache/kept` for as long as what it is made of and the code stay the same.
 * `KEPT=no` in the environment computes everything.
 *
 * @param from everything that the result depends on, as plain data or text
 */
export function keptOnDisk<T>(from: unknown, compute: () => T): T {
  if (process.env['KEPT'] === 'no') return compute();
  const key = createHash('sha256')
    .update(codeStamp())
    .update(typeof from === 'string' ? from : JSON.stringify(from))
    .digest('hex');
  const file = path.join(folder, key);
  if (existsSync(file))
    try {
      return deserialize(readFileSync(file)) as T;
    } catch {
      // Spoilt: computed again below.
    }
  const result = compute();
  mkdirSync(folder, { recursive: true });
  // Under another name until it is whole: somebody else may be reading.
  const unfinished = `${file}.${process.pid}-${threadId}`;
  writeFileSync(unfinished, serialize(result));
  renameSync(unfinished, file);
  return result;
}
