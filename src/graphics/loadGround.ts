import type { GroundPaths } from '../scene/groundPaths.ts';
import type { PackedGround } from '../scene/packedGround.ts';
import type MapGroundComponent from './MapGround.svelte';

/** The ground of any day, and what draws it. */
export interface LoadedGround {
  /** Takes a day since 1970 on which something changed hands. */
  readonly draw: (day: number) => GroundPaths;
  readonly MapGround: typeof MapGroundComponent;
}

/** Fetches the code that draws the ground: the opening has none. @throws when it cannot be had: the map is then bare */
export async function loadGround(packed: PackedGround): Promise<LoadedGround> {
  const [{ groundDrawer }, { unpackGround }, map] = await Promise.all([
    import('../scene/groundPaths.ts'),
    import('../scene/packedGround.ts'),
    import('./MapGround.svelte'),
  ]);
  const { ground, edges } = unpackGround(packed);
  return { draw: groundDrawer(ground, edges), MapGround: map.default };
}
