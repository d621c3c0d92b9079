import { holdingOn } from '../model/holding.ts';
import { groundPaths, type GroundPaths } from '../scene/groundPaths.ts';
import { unpackGround, type PackedGround } from '../scene/packedGround.ts';

/** What a page asks for: the days that it will show, in the order of need, and later a day that cannot wait. */
export type Asked =
  { readonly packed: PackedGround; readonly days: readonly number[] } | { readonly day: number };

/** What it is told, day by day. */
export interface Drawn {
  readonly day: number;
  readonly paths: GroundPaths;
}

let waiting = new Set<number>();

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if ('day' in data) {
    if (waiting.has(data.day)) waiting = new Set([data.day, ...waiting]);
    return;
  }
  const { ground, edges } = unpackGround(data.packed);
  waiting = new Set(data.days);
  const drawNext = (): void => {
    const [day] = waiting;
    if (day === undefined) return;
    waiting.delete(day);
    postMessage({ day, paths: groundPaths(ground, edges, holdingOn(ground, day)) } satisfies Drawn);
    // What has been asked for meanwhile comes next.
    setTimeout(drawNext);
  };
  drawNext();
});
