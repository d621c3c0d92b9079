import type { Box } from './scene.ts';

/** A rectangle of the screen, in px from the top left of the picture. */
export interface Region {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Closer than this many kilometres across, lines of 1:10m are no longer what they look like. */
export const CLOSE_KM = 250;

/** How the plane lies on the screen: `px = km * k + offset`. */
export interface View {
  readonly k: number;
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Fits a box of the plane into a region of the picture, whole and centred. The picture goes on around it.
 *
 * @param region the part of the picture where nothing lies on top
 */
export function viewOf(
  box: Box,
  size: { readonly width: number; readonly height: number },
  region: Region,
): View {
  const k = Math.min(region.width / box.width, region.height / box.height);
  return {
    k,
    dx: region.x + region.width / 2 - (box.x + box.width / 2) * k,
    dy: region.y + region.height / 2 - (box.y + box.height / 2) * k,
    ...size,
  };
}

/** A point of the plane on the screen, px. */
export function toScreen({ k, dx, dy }: View, [x, y]: readonly [number, number]): [number, number] {
  return [x * k + dx, y * k + dy];
}

/**
 * The part of the plane that a rectangle of the picture shows, as the `viewBox` of a drawing in kilometres that lies there.
 *
 * @param at the rectangle, px of the picture; the whole picture unless it is given
 */
export function viewBoxOf(
  { k, dx, dy, width, height }: View,
  at: Region = { x: 0, y: 0, width, height },
): string {
  return [(at.x - dx) / k, (at.y - dy) / k, at.width / k, at.height / k]
    .map((value) => value.toFixed(2))
    .join(' ');
}

/** A box of the plane as a `viewBox`: the map before anything is measured. */
export function viewBoxOfBox({ x, y, width, height }: Box): string {
  return [x, y, width, height].map((value) => value.toFixed(2)).join(' ');
}
