import type { ConicPlane } from '../../model/conic.ts';
import type { Box } from '../scene.ts';
import type { View } from '../view.ts';
import type { Camera, ExplorerBounds } from './state.ts';

/** Size of a picture, px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How the plane lies on a picture of that size: the shorter side shows the camera's span. */
export function viewOfCamera({ at, spanKm }: Camera, size: Size, plane: ConicPlane): View {
  const [x, y] = plane.toPlane(at);
  const k = Math.max(1, Math.min(size.width, size.height)) / spanKm;
  return { k, dx: size.width / 2 - x * k, dy: size.height / 2 - y * k, ...size };
}

/** The camera that shows a whole box. */
export function cameraOfBox(box: Box, size: Size, plane: ConicPlane): Camera {
  const k = Math.min(size.width / box.width, size.height / box.height) || 1;
  return {
    at: plane.toLonLat([box.x + box.width / 2, box.y + box.height / 2]),
    spanKm: Math.max(1, Math.min(size.width, size.height)) / k,
  };
}

/** A camera that stays on the map and within its scales. */
export function within(camera: Camera, { extent, spanKm }: ExplorerBounds): Camera {
  const [west, south, east, north] = extent;
  const clamp = (value: number, low: number, high: number): number =>
    Math.min(high, Math.max(low, value));
  return {
    at: [clamp(camera.at[0], west, east), clamp(camera.at[1], south, north)],
    spanKm: clamp(camera.spanKm, spanKm[0], spanKm[1]),
  };
}

/** The camera after the ground was pushed by so many px. */
export function panned(
  camera: Camera,
  size: Size,
  plane: ConicPlane,
  by: readonly [number, number],
): Camera {
  const { k } = viewOfCamera(camera, size, plane);
  const [x, y] = plane.toPlane(camera.at);
  return { ...camera, at: plane.toLonLat([x - by[0] / k, y - by[1] / k]) };
}

/**
 * The camera after a change of scale around a point of the picture, which stays where it is.
 *
 * @param factor over 1 goes closer
 */
export function zoomed(
  camera: Camera,
  size: Size,
  plane: ConicPlane,
  bounds: ExplorerBounds,
  factor: number,
  around: readonly [number, number] = [size.width / 2, size.height / 2],
): Camera {
  const { spanKm } = within({ ...camera, spanKm: camera.spanKm / factor }, bounds);
  const before = viewOfCamera(camera, size, plane);
  const ground: readonly [number, number] = [
    (around[0] - before.dx) / before.k,
    (around[1] - before.dy) / before.k,
  ];
  const k = Math.max(1, Math.min(size.width, size.height)) / spanKm;
  return {
    spanKm,
    at: plane.toLonLat([
      ground[0] + (size.width / 2 - around[0]) / k,
      ground[1] + (size.height / 2 - around[1]) / k,
    ]),
  };
}
