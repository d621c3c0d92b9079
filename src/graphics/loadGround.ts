import { SvelteMap } from 'svelte/reactivity';
import type { GroundPaths } from '../scene/groundPaths.ts';
import type { PackedGround } from '../scene/packedGround.ts';
import type { Asked, Drawn } from './groundWorker.ts';
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
 * Lets the ground of every day be drawn beside the page, which has nothing to do with it but to show it.
 *
 * @param days since 1970, in the order of need
 * @throws when the code that shows it cannot be had: the map is then bare
 */
export async function loadGround(
  packed: PackedGround,
  days: readonly number[],
  signal: AbortSignal,
): Promise<LoadedGround> {
  const worker = new Worker(trustedScript(workerUrl), { type: 'module' });
  signal.addEventListener('abort', () => worker.terminate());
  const drawn = new SvelteMap<number, GroundPaths>();
  worker.addEventListener('message', ({ data }: MessageEvent<Drawn>) => {
    drawn.set(data.day, data.paths);
  });
  const ask = (asked: Asked): void => worker.postMessage(asked);
  ask({ packed, days });
  const { default: MapGround } = await import('./MapGround.svelte');
  return {
    on(day) {
      const paths = drawn.get(day);
      if (!paths) ask({ day });
      return paths;
    },
    MapGround,
  };
}
