import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';

interface Answer {
  readonly id: number;
  readonly png?: Uint8Array<ArrayBuffer>;
  readonly fault?: string;
}

/** Pictures made before, by what they were made from: a build draws only what changed. */
const folder = path.resolve('.cache/pixels');
/** From the sources, since the build bundles this file into another folder. */
const program = path.resolve('src/build/drawing/pixelWorker.ts');
const MOST_WORKERS = 3;

const waiting = new Map<number, (answer: Answer) => void>();
let workers: Worker[] = [];
let count = 0;

/** Workers that do not keep the build from ending. */
function staff(): Worker[] {
  if (workers.length > 0) return workers;
  const size = Math.max(1, Math.min(MOST_WORKERS, availableParallelism()));
  workers = Array.from({ length: size }, () => {
    const worker = new Worker(program);
    worker.on('message', (answer: Answer) => {
      waiting.get(answer.id)?.(answer);
      waiting.delete(answer.id);
      if (waiting.size === 0) for (const one of workers) one.unref();
    });
    worker.on('error', (error) => {
      for (const [id, finish] of waiting) finish({ id, fault: String(error) });
      waiting.clear();
    });
    worker.unref();
    return worker;
  });
  return workers;
}

function drawn(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const id = count++;
    waiting.set(id, ({ png, fault }) => {
      if (png) resolve(png);
      else reject(new Error(`resvg: ${fault ?? 'no picture'}`));
    });
    const all = staff();
    for (const worker of all) worker.ref();
    all[id % all.length]?.postMessage({ id, svg });
  });
}

/**
 * A drawing in pixels, as a PNG. It must be plain: words are outlines, and nothing is fetched.
 * Several at once are drawn beside each other.
 */
export async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = path.join(folder, `${createHash('sha256').update(svg).digest('hex')}.png`);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const png = await drawn(svg);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, png);
  return png;
}
