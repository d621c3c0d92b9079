import { planeKm, type PlanePoint } from './plane.ts';
import { PointGrid } from './pointGrid.ts';

/** Corners nearer to each other than this are one corner; so are corners on somebody else's edge. */
const SNAP_KM = 0.05;
/** Corners that go out and straight back, or twice to the same spot, enclose nothing. */
function withoutSpikes(ring: readonly PlanePoint[]): PlanePoint[] {
  const kept: PlanePoint[] = [];
  for (const corner of [...ring, ...ring.slice(0, 2)]) {
    if (kept.at(-1) === corner) continue;
    if (kept.at(-2) === corner) kept.pop();
    else kept.push(corner);
  }
  // The first two corners were walked twice, so that a spike over the seam is found too.
  return kept.slice(1, -1);
}

/**
 * Makes neighbours share their corners: corners that are the same but for rounding become one point of the grid,
 * and a corner that lies on a neighbour's edge becomes a corner of that edge too.
 */
export function nodeRings(
  rings: readonly (readonly PlanePoint[])[],
  quantum: number,
): PlanePoint[][] {
  const corners = new PointGrid(SNAP_KM);
  const onGrid = new Map<string, PlanePoint>();
  const moved = new Map<PlanePoint, PlanePoint>();
  const snapped = rings.map((ring) =>
    ring.map((point) => {
      let same: PlanePoint | undefined;
      for (const other of corners.near(point[0], point[1], point[0], point[1])) {
        if (planeKm(other, point) < SNAP_KM) same = other;
      }
      if (!same) corners.add(point);
      const corner = same ?? point;
      const known = moved.get(corner);
      if (known) return known;
      const [x, y] = [Math.round(corner[0] / quantum), Math.round(corner[1] / quantum)];
      const cell = onGrid.get(`${x},${y}`) ?? [x * quantum, y * quantum];
      onGrid.set(`${x},${y}`, cell);
      moved.set(corner, cell);
      return cell;
    }),
  );

  const onEdges = new PointGrid(2);
  for (const corner of onGrid.values()) onEdges.add(corner);
  return snapped.map((ring) => {
    const noded = ring.flatMap((a, i) => {
      const b = ring[(i + 1) % ring.length] ?? a;
      const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
      const length = Math.hypot(dx, dy);
      const between: { t: number; corner: PlanePoint }[] = [];
      const box = [
        Math.min(a[0], b[0]),
        Math.min(a[1], b[1]),
        Math.max(a[0], b[0]),
        Math.max(a[1], b[1]),
      ] as const;
      for (const corner of onEdges.near(...box)) {
        if (corner === a || corner === b) continue;
        const t = ((corner[0] - a[0]) * dx + (corner[1] - a[1]) * dy) / (length * length || 1);
        const off = Math.abs((corner[0] - a[0]) * dy - (corner[1] - a[1]) * dx) / (length || 1);
        if (t > 0 && t < 1 && off < quantum) between.push({ t, corner });
      }
      between.sort((p, q) => p.t - q.t);
      return [a, ...between.map(({ corner }) => corner)];
    });
    return withoutSpikes(noded);
  });
}
