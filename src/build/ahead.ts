import path from 'node:path';
import { Worker } from 'node:worker_threads';

/** What takes long and needs no page, in the order in which pages ask for it. */
export type Ahead = 'elsewhere' | 'reaches' | 'fit';

interface Begun {
  readonly made: Record<Ahead, PromiseWithResolvers<undefined>>;
}

/** Between the build's own code and that of the pages, which is another copy of it. */
const BEGUN = Symbol.for('too-far-to-hold.ahead');
const shared = globalThis as { [BEGUN]?: Begun };
/** From the sources, since the build bundles this file into another folder. */
const program = path.resolve('src/build/aheadWorker.ts');

/** Begins beside the build, on another processor, what pages will ask for. It is handed over as kept results, on disk. */
export function beginAhead(): void {
  if (process.env['KEPT'] === 'no') return;
  const made = {
    elsewhere: Promise.withResolvers<undefined>(),
    reaches: Promise.withResolvers<undefined>(),
    fit: Promise.withResolvers<undefined>(),
  };
  shared[BEGUN] = { made };
  const worker = new Worker(program);
  worker.on('message', (what: Ahead) => {
    made[what].resolve(undefined);
  });
  // Whatever is wrong, the page that needs the result computes it and says so better.
  const giveUp = (): void => {
    for (const { resolve } of Object.values(made)) resolve(undefined);
  };
  worker.on('error', giveUp);
  worker.on('exit', giveUp);
}

/** Waits until what was begun is there; at once where nothing was, as in the preview. */
export async function madeAhead(what: Ahead): Promise<void> {
  await shared[BEGUN]?.made[what].promise;
}
