import type { Lane } from './timelineData.ts';
import { toScreen, viewOf, type View } from './view.ts';

/** A small map of the lanes' places. */
export interface LaneMap {
  readonly view: View;
  readonly dots: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  /** The place nearest to a point of the picture, no farther than so many px. */
  readonly nearest: (x: number, y: number, withinPx: number) => string | undefined;
}

const MARGIN_KM = 40;

/** Where the lanes' places stand on a map of a size that shows every place of the data. */
export function laneMap(
  all: readonly Lane[],
  lanes: readonly Lane[],
  size: { readonly width: number; readonly height: number },
): LaneMap {
  const xs = all.map(({ at: [x] }) => x);
  const ys = all.map(({ at: [, y] }) => y);
  const [x, y] = [Math.min(...xs) - MARGIN_KM, Math.min(...ys) - MARGIN_KM];
  const view = viewOf(
    { x, y, width: Math.max(...xs) + MARGIN_KM - x, height: Math.max(...ys) + MARGIN_KM - y },
    size,
    { x: 0, y: 0, ...size },
  );
  const dots = lanes.map(({ id, at }) => {
    const [atX, atY] = toScreen(view, at);
    return { id, x: atX, y: atY };
  });
  return {
    view,
    dots,
    nearest(px, py, withinPx) {
      let best: { readonly id: string; readonly away: number } | undefined;
      for (const dot of dots) {
        const away = Math.hypot(dot.x - px, dot.y - py);
        if (away <= withinPx && away < (best?.away ?? Infinity)) best = { id: dot.id, away };
      }
      return best?.id;
    },
  };
}
