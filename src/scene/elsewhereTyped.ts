import { planeAround } from '../model/around.ts';
import { destination } from '../model/destination.ts';
import { toPlane } from '../model/plane.ts';
import type { LonLat } from '../model/records.ts';
import type { ElsewhereLand, ElsewhereLine } from './elsewhereData.ts';
import { landAround, type WorldOutline } from './elsewhereLand.ts';

/**
 * The story's line from a place of the reader's own. Loaded only when it is asked for: it brings the projection along.
 *
 * @param name what the place is called on the map
 * @param bearing degrees clockwise from north
 */
export function typedLine(
  world: WorldOutline,
  place: { readonly at: LonLat; readonly name: string },
  bearing: number,
  lineKm: number,
): { readonly line: ElsewhereLine; readonly land: ElsewhereLand } {
  const centre = destination(place.at, bearing, lineKm / 2);
  const plane = planeAround(centre);
  return {
    line: {
      id: `${place.at.join()} ${bearing}`,
      from: place.name,
      start: toPlane(plane, place.at),
      end: toPlane(plane, destination(place.at, bearing, lineKm)),
    },
    land: landAround(world, centre),
  };
}
