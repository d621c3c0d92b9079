import { strokeMark, type Mark, type Point } from './marks.ts';
import { frontsOn, partyOf, type Branch, type RoadFocus } from './roadData.ts';
import type { Scale } from './scale.ts';

/** Where a branch lies. */
export interface Lane {
  readonly at: Scale;
  /** Middle of the strip across the road, px; of the parent's too, where there is one. */
  readonly cross: number;
  readonly parentCross: number | undefined;
  /** Thickness of the strip, px. */
  readonly thick: number;
  readonly isUpright: boolean;
}

/** A straightened road: its strip or plain line, the line from its parent, its fronts and its stops. */
export function roadBody(
  branch: Branch,
  focus: RoadFocus,
  lane: Lane,
): { under: Mark[]; over: Mark[] } {
  const { at, cross, parentCross, thick, isUpright } = lane;
  const half = thick / 2;
  const point = (km: number, across: number): Point =>
    isUpright ? [across, at(km)] : [at(km), across];
  const dots = branch.stops.map((stop, index): Mark => {
    const [x, y] = point(stop.km, cross);
    const id = `stop-${branch.id}-${index}`;
    return stop.isSubject
      ? { kind: 'dot', id, shape: 'target', x, y, r: 9, look: 'subject' }
      : { kind: 'dot', id, shape: 'disc', x, y, r: stop.rank <= 2 ? 4.5 : 3.5, look: 'dot' };
  });
  if (focus === 'lengths') {
    const start: Point[] = parentCross === undefined ? [] : [point(branch.fromKm, parentCross)];
    const points = [...start, point(branch.fromKm, cross), point(branch.totalKm, cross)];
    return {
      under: [{ kind: 'path', id: `road-${branch.id}`, look: 'road', points, radius: 12 }],
      over: dots,
    };
  }
  const joint: Mark[] =
    parentCross === undefined
      ? []
      : [
          strokeMark(
            `joint-${branch.id}`,
            'joint',
            point(branch.fromKm, parentCross),
            // As far as the strip's near side, or its first edge would look frayed.
            point(branch.fromKm, cross + Math.sign(parentCross - cross) * half),
          ),
        ];
  const stretches = branch.stretches.map((stretch, index): Mark => {
    const [x0, y0] = point(stretch.fromKm, cross - half);
    const [x1, y1] = point(stretch.toKm, cross + half);
    const party = partyOf(stretch);
    return {
      kind: 'rect',
      id: `stretch-${branch.id}-${index}`,
      look: `party ${party}`,
      party,
      x0,
      y0,
      x1,
      y1,
    };
  });
  const fronts = frontsOn(branch).map((km) =>
    strokeMark(
      `front-${branch.id}-${km}`,
      'front',
      point(km, cross - half - 3),
      point(km, cross + half + 3),
    ),
  );
  return { under: joint, over: [...stretches, ...fronts, ...dots] };
}
