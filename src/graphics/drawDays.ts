import { holdingOn } from '../model/holding.ts';
import { groundPaths, type GroundPaths } from '../scene/groundPaths.ts';
import { unpackGround, type PackedGround } from '../scene/packedGround.ts';

/** The ground of a day, given as days since 1970. */
export interface Drawn {
  readonly day: number;
  readonly paths: GroundPaths;
}

/**
 * Draws the ground of days one after the other, each in a task of its own.
 *
 * @param days since 1970, in the order of need
 * @param tell is handed each day once it is drawn
 * @returns takes a day that cannot wait
 */
export function drawDays(
  packed: PackedGround,
  days: readonly number[],
  tell: (drawn: Drawn) => void,
): (day: number) => void {
  const { ground, edges } = unpackGround(packed);
  let waiting = new Set(days);
  const drawNext = (): void => {
    const [day] = waiting;
    if (day === undefined) return;
    waiting.delete(day);
    tell({ day, paths: groundPaths(ground, edges, holdingOn(ground, day)) });
    // What has been asked for meanwhile comes next.
    setTimeout(drawNext);
  };
  setTimeout(drawNext);
  return (day) => {
    if (waiting.has(day)) waiting = new Set([day, ...waiting]);
  };
}
