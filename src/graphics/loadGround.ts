import { SvelteMap } from 'svelte/reactivity';
import type { Locale } from '../scene/format.ts';
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

/** Lets the ground of days be drawn, in the order of need. @throws when the code that shows it cannot be had: the map is then bare */
export type LoadGround = (packed: PackedGround, days: readonly number[]) => Promise<LoadedGround>;

/** Undefined where a page may have none, such as in a sandbox. */
function startWorker(): Worker | undefined {
  try {
    return new Worker(trustedScript(workerUrl), { type: 'module' });
  } catch {
    return undefined;
  }
}

/**
 * Starts what draws the ground of every day beside the page, which has nothing to do with it but to show it. Where the
 * worker cannot be had, the page draws it, day by day.
 *
 * @param locale of the page: until there is something to draw, the worker reads its tables
 */
export function startGround(locale: Locale, signal: AbortSignal): LoadGround {
  const worker = startWorker();
  signal.addEventListener('abort', () => worker?.terminate());
  const ask = (asked: Asked): void => worker?.postMessage(asked);
  ask({ locale });
  let isLost = worker === undefined;
  worker?.addEventListener('error', () => (isLost = true));
  return async (packed, days) => {
    const drawn = new SvelteMap<number, GroundPaths>();
    const keep = ({ day, paths }: Drawn): void => {
      drawn.set(day, paths);
    };
    let hurry = (day: number): void => ask({ day });
    const drawHere = (): void => {
      import('./drawDays.ts')
        .then(({ drawDays }) => {
          hurry = drawDays(packed, days, keep);
        })
        .catch(() => undefined);
    };
    worker?.addEventListener('message', ({ data }: MessageEvent<Drawn>) => keep(data));
    worker?.addEventListener('error', drawHere);
    if (isLost) drawHere();
    else ask({ packed, days });
    const { default: MapGround } = await import('./MapGround.svelte');
    return {
      on(day) {
        const paths = drawn.get(day);
        if (!paths) hurry(day);
        return paths;
      },
      MapGround,
    };
  };
}
