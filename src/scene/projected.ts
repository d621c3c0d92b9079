import type { BasePaths } from './basePaths.ts';
import { groundAt, type GroundPaths, type LinePart } from './groundPaths.ts';
import { cutArea, cutLine, readPath, writePath, type Bounds } from './pathParts.ts';
import { toScreen, type View } from './view.ts';

/** Points nearer to each other than this are one, px. */
const LEAST_PX = 0.35;
/** What lies further outside of the picture is cut off, px: more than the widest stroke reaches. */
const MARGIN_PX = 24;

/**
 * A path of the plane as it lies on the screen: kilometres become px, so that strokes and patterns need no engine that
 * keeps their size, and what cannot be seen is cut off.
 *
 * @param d of absolute moves, lines and quadratic curves, as the model draws them
 */
export function projectPath(d: string, kind: 'area' | 'line', view: View): string {
  const bounds: Bounds = {
    x0: -MARGIN_PX,
    y0: -MARGIN_PX,
    x1: view.width + MARGIN_PX,
    y1: view.height + MARGIN_PX,
  };
  return readPath(d, (x, y) => toScreen(view, [x, y]))
    .flatMap((path) => (kind === 'area' ? cutArea(path, bounds) : cutLine(path, bounds)))
    .map((path) => writePath(path, LEAST_PX))
    .join('');
}

/** Draws each thing once for each view: the same frame serves all languages and files. */
function oncePerView<T extends object>(draw: (of: T, view: View) => T): typeof draw {
  const known = new WeakMap<T, Map<string, T>>();
  return (of, view) => {
    const views = known.get(of) ?? new Map<string, T>();
    known.set(of, views);
    const key = JSON.stringify(view);
    const drawn = views.get(key) ?? draw(of, view);
    views.set(key, drawn);
    return drawn;
  };
}

/** The unchanging map in px of a picture that does not move. */
export const projectBase = oncePerView(projectedBase);

/** The areas of a day in px of a picture that does not move. */
export const projectGround = oncePerView(projectedGround);

function projectedBase(base: BasePaths, view: View): BasePaths {
  const area = (d: string): string => projectPath(d, 'area', view);
  const line = (d: string): string => projectPath(d, 'line', view);
  return {
    abroad: area(base.abroad),
    land: area(base.land),
    lakes: area(base.lakes),
    coast: line(base.coast),
    borders: line(base.borders),
    disputedBorders: line(base.disputedBorders),
    rivers: line(base.rivers),
    streams: line(base.streams),
    mainRoads: line(base.mainRoads),
    minorRoads: line(base.minorRoads),
  };
}

function projectedGround(ground: GroundPaths, view: View): GroundPaths {
  const line = (parts: readonly LinePart[]): LinePart[] =>
    parts.map(({ at, d }) => ({ at, d: projectPath(d, 'line', view) })).filter(({ d }) => d !== '');
  // A picture that does not move has one scale.
  const outer = line(groundAt(ground, view.k).outer);
  const drawing = {
    areas: ground.areas.map(({ tone, d }) => ({ tone, d: projectPath(d, 'area', view) })),
    front: line(ground.front),
    pockets: projectPath(ground.pockets, 'line', view),
    outer,
  };
  return { ...drawing, far: drawing };
}
