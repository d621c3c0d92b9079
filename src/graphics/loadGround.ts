import { SvelteMap } from 'svelte/reactivity';
import type { GroundPaths } from '../scene/groundPaths.ts';
import type { PackedGround } from '../scene/packedGround.ts';
import type { Drawn } from './drawDays.ts';
import type { Asked } from './groundWorker.ts';
import workerUrl from './groundWorker.ts?worker&url';
import type MapGroundComponent from './MapGround.svelte';
import { trustedScript } from './trusted.ts';

/** The ground of any day, and what shows it. */
export interface LoadedGround {
  /** Takes a day since 1970 on which something changed hands; undefined until it is drawn, which comes first then. */
  readonly on: (day: number) => GroundPaths | undefined;
  readonly MapGround: typeof MapGroundComponent;
}

/**
 * Lets the ground of every day be drawn beside the page, which has nothing to do with it but to show it. Where the worker
 * cannot be had, the page draws it, day by day.
 *
 * @param days since 1970, in the order of need
 * @throws when the code that shows it cannot be had: the map is then bare
 */
export async function loadGround(
  packed: PackedGround,
  days: readonly number[],
  signal: AbortSignal,
): Promise<LoadedGround> {
  const drawn = new SvelteMap<number, GroundPaths>();
  const keep = ({ day, paths }: Drawn): void => {
    drawn.set(day, paths);
  };
  const worker = new Worker(trustedScript(workerUrl), { type: 'module' });
  signal.addEventListener('abort', () => worker.terminate());
  worker.addEventListener('message', ({ data }: MessageEvent<Drawn>) => keep(data));
  const ask = (asked: Asked): void => worker.postMessage(asked);
  let hurry = (day: number): void => ask({ day });
  worker.addEventListener('error', () => {
    import('./drawDays.ts')
      .then(({ drawDays }) => {
        hurry = drawDays(packed, days, keep);
      })
      .catch(() => undefined);
  });
  ask({ packed, days });
  const { default: MapGround } = await import('./MapGround.svelte');
  return {
    on(day) {
      const paths = drawn.get(day);
      if (!paths) hurry(day);
      return paths;
    },
    MapGround,
  };
}
