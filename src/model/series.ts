import {
  heldOn,
  holdingOn,
  joined,
  landKm2,
  nearestConnected,
  nearestPockets,
  OWN_RULE,
  pairsWithin,
  type Ground,
  type JoiningRule,
  type Reached,
} from './holding.ts';

/** What the instrument reads from one change of the map to the next. */
export interface Reading {
  /** First day of the stretch, days since 1970. */
  readonly day: number;
  readonly landKm2: number;
  readonly connected: Reached | undefined;
  readonly pocket: Reached | undefined;
}

/** The days, since 1970, on which something changes hands; the first is where the record begins. */
export function turningDays(ground: Ground): number[] {
  return [...new Set(ground.places.flatMap(({ turns }) => turns.map(([day]) => day)))].sort(
    (a, b) => a - b,
  );
}

/** How to come by what is computed of a day: at once, or out of what a caller has kept. */
export type Keep<T> = (day: number, make: () => T) => T;

/** The instrument's readings for the whole record: between two turning days nothing changes. */
export function readings(
  ground: Ground,
  keep: Keep<Omit<Reading, 'day'>> = (_, make) => make(),
): Reading[] {
  return turningDays(ground).map((day) => ({
    day,
    ...keep(day, () => {
      const holding = holdingOn(ground, day);
      return {
        landKm2: landKm2(holding, ground, ground.focus),
        connected: nearestConnected(holding, ground),
        pocket: nearestPockets(holding, ground)[0],
      };
    }),
  }));
}

/** The reading in force on a day. @throws RangeError before the record begins */
export function readingOn(all: readonly Reading[], day: number): Reading {
  const reading = all.findLast((candidate) => candidate.day <= day);
  if (!reading)
    throw new RangeError(
      `no reading on day ${day}: the record begins on day ${all[0]?.day ?? 'never'}`,
    );
  return reading;
}

/** The lowest and highest distance to connected ground that a set of joining rules gives. */
export interface DistanceBand {
  readonly day: number;
  readonly lowKm: number | undefined;
  readonly highKm: number | undefined;
}

/**
 * Other reasonable rules of what is joined: they show how much the distance owes to the rule.
 * Widths from the touching of two reaches to the longest gap that a patrol could cross in a night.
 */
const OTHER_RULES: readonly JoiningRule[] = [
  { touching: true, roads: false, openGroundKm: 0 },
  { touching: false, roads: true, openGroundKm: 0 },
  { touching: true, roads: false, openGroundKm: 40 },
  { touching: true, roads: true, openGroundKm: 40 },
  { touching: true, roads: false, openGroundKm: 60 },
  { touching: true, roads: true, openGroundKm: 60 },
  { touching: true, roads: true, openGroundKm: 80 },
];

/** What the page's rule and the others give together, for each turning day. */
export function distanceBands(
  ground: Ground,
  kmBetween: (a: string, b: string) => number,
  keep: Keep<Omit<DistanceBand, 'day'>> = (_, make) => make(),
): DistanceBand[] {
  let computed:
    readonly { readonly rule: JoiningRule; readonly open: [string, string][] }[] | undefined;
  const rules = () => {
    const most = Math.max(...OTHER_RULES.map(({ openGroundKm }) => openGroundKm));
    const near = pairsWithin(ground.places, most, kmBetween);
    return [OWN_RULE, ...OTHER_RULES].map((rule) => ({
      rule,
      open: near
        .filter(({ km }) => km <= rule.openGroundKm)
        .map(({ a, b }): [string, string] => [a, b]),
    }));
  };
  return turningDays(ground).map((day) => ({
    day,
    ...keep(day, () => {
      const held = heldOn(ground, day);
      computed ??= rules();
      const found = computed
        .map(({ rule, open }) => nearestConnected(joined(ground, held, rule, open), ground)?.km)
        .filter((km) => km !== undefined);
      return {
        lowKm: found.length > 0 ? Math.min(...found) : undefined,
        highKm: found.length > 0 ? Math.max(...found) : undefined,
      };
    }),
  }));
}
