/** A point on the screen, px. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The arrow keys, and where each points on the screen. A map is never mirrored, so neither are they. */
export const ARROWS: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** How much farther a spot seems that lies to the side of the way. */
const ASIDE = 2;

/**
 * The spot that one reaches from another by an arrow key: the nearest in that direction, those ahead before those
 * aside. At the edge one stays.
 */
export function spotTowards(
  spots: readonly Spot[],
  from: number,
  [dx, dy]: readonly [dx: number, dy: number],
): number {
  const start = spots[from];
  if (!start) return from;
  const ways = spots.map(({ x, y }, index) => {
    const ahead = (x - start.x) * dx + (y - start.y) * dy;
    const aside = Math.abs((x - start.x) * dy) + Math.abs((y - start.y) * dx);
    return { index, ahead, isAhead: aside <= ahead, cost: ahead + ASIDE * aside };
  });
  const nearest = ways
    .filter(({ index, ahead }) => index !== from && ahead > 1)
    .toSorted((a, b) => Number(b.isAhead) - Number(a.isAhead) || a.cost - b.cost)[0];
  return nearest?.index ?? from;
}

/** Which of eight points of the compass, clockwise from north, a spot lies at as seen from another. */
export function pointOfCompass(from: Spot, to: Spot): number {
  const turn = Math.atan2(to.x - from.x, from.y - to.y) / (Math.PI / 4);
  return ((Math.round(turn) % 8) + 8) % 8;
}
