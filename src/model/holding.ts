import { components, mainBody } from './connected.ts';
import { holderOfGround, type Claimants } from './ground.ts';

/** A place with its record, as the map needs it. */
export interface DividedPlace {
  readonly id: string;
  /** From when on which party held it: days since 1970, ascending, and the party's index. Sieges left out. */
  readonly turns: readonly (readonly [day: number, party: number])[];
  /** It lies along the lifeline that makes a component the main body. */
  readonly isOnLifeline: boolean;
}

/** All that is needed to say who held what, on any day. Nothing in it changes with the day. */
export interface DividedGround {
  readonly parties: readonly string[];
  /** Index of the party whose ground the story measures. */
  readonly focus: number;
  /** Id of the place that the story is about. */
  readonly subject: string;
  readonly places: readonly DividedPlace[];
  /** Roads between neighbouring places, of any length. */
  readonly links: readonly { readonly from: string; readonly to: string }[];
  readonly faces: readonly Pick<Claimants, 'links' | 'place'>[];
  /** Faces with a common edge, as pairs of indices. */
  readonly touching: readonly (readonly [number, number])[];
}

/** A place that can be measured to. */
export interface HeldPlace extends DividedPlace {
  readonly country: string;
  /** Geodesic kilometres from the story's subject. */
  readonly km: number;
}

/** A face of the map: what can hold it, and how large it is. */
export interface Face extends Claimants {
  readonly areaKm2: number;
}

/** Divided ground with its measures. */
export interface Ground extends DividedGround {
  readonly places: readonly HeldPlace[];
  readonly links: readonly {
    readonly from: string;
    readonly to: string;
    readonly lengthKm: number;
  }[];
  readonly faces: readonly Face[];
}

/** Who held what on a day. */
export interface Holding {
  /** Index of the party by place id. */
  readonly partyOf: ReadonlyMap<string, number>;
  /** Index of the party of each face; -1 where nobody holds it. */
  readonly faceParty: readonly number[];
  /** The focus party's places that hang together with its lifeline. */
  readonly connected: ReadonlySet<string>;
  /** Its other components, largest first. */
  readonly pockets: readonly ReadonlySet<string>[];
  /** For each face of the focus party, a place that holds it; undefined for other faces. */
  readonly faceHolder: readonly (string | undefined)[];
}

/** A way to decide what is joined to what; the page's own rule, or another for comparison. */
export interface JoiningRule {
  readonly touching: boolean;
  readonly roads: boolean;
  /** Places of one side no farther apart than this are joined, whatever lies between; 0 for none. */
  readonly openGroundKm: number;
}

export const OWN_RULE: JoiningRule = { touching: true, roads: true, openGroundKm: 0 };

/** Index of the party that holds a place on a day; -1 before its record begins. */
export function partyOn(place: DividedPlace, day: number): number {
  return place.turns.findLast(([from]) => from <= day)?.[1] ?? -1;
}

/** Who held what on a day, before anything is said of what hangs together. */
type Held = Pick<Holding, 'partyOf' | 'faceParty' | 'faceHolder'>;

/** Who held every place and every face on a day, days since 1970. */
export function heldOn({ places, links, faces, focus }: DividedGround, day: number): Held {
  const partyOf = new Map(places.map((place) => [place.id, partyOn(place, day)]));
  const holder = (id: string): number => partyOf.get(id) ?? -1;
  const faceParty = faces.map((face) => holderOfGround(face, links, holder) ?? -1);
  const faceHolder = faces.map((face, i) => {
    if (faceParty[i] !== focus) return undefined;
    const road = face.links.find((link) => {
      const ends = links[link];
      return ends !== undefined && holder(ends.from) === holder(ends.to);
    });
    return road === undefined ? face.place : links[road]?.from;
  });
  return { partyOf, faceParty, faceHolder };
}

/**
 * What hangs together on a day by a rule.
 *
 * @param open pairs of places that the rule joins over open ground, whoever holds them
 */
export function joined(
  { places, links, touching, focus }: DividedGround,
  { faceHolder, ...held }: Held,
  rule: JoiningRule,
  open: readonly (readonly [string, string])[],
): Holding {
  const joins: (readonly [string, string])[] = [];
  if (rule.touching)
    for (const [a, b] of touching) {
      const [from, to] = [faceHolder[a], faceHolder[b]];
      if (from !== undefined && to !== undefined) joins.push([from, to]);
    }
  if (rule.roads) for (const { from, to } of links) joins.push([from, to]);
  const lifeline = new Set(places.filter(({ isOnLifeline }) => isOnLifeline).map(({ id }) => id));
  const own = places.filter(({ id }) => held.partyOf.get(id) === focus).map(({ id }) => id);
  const parts = components(own, [...joins, ...open]);
  const connected = mainBody(parts, (id) => lifeline.has(id)) ?? new Set<string>();
  return {
    ...held,
    faceHolder,
    connected,
    pockets: parts.filter((part) => part !== connected),
  };
}

/**
 * The state of the whole map on a day.
 *
 * @param day days since 1970
 * @param kmBetween needed by rules that join over open ground
 */
export function holdingOn(
  ground: DividedGround,
  day: number,
  rule: JoiningRule = OWN_RULE,
  kmBetween: (a: string, b: string) => number = () => Infinity,
): Holding {
  const held = heldOn(ground, day);
  if (rule.openGroundKm === 0) return joined(ground, held, rule, []);
  const own = ground.places.filter(({ id }) => held.partyOf.get(id) === ground.focus);
  const near = pairsWithin(own, rule.openGroundKm, kmBetween);
  return joined(
    ground,
    held,
    rule,
    near.map(({ a, b }) => [a, b]),
  );
}

/** Every pair of places no farther apart than a length, with what lies between them. */
export function pairsWithin(
  places: readonly Pick<DividedPlace, 'id'>[],
  mostKm: number,
  kmBetween: (a: string, b: string) => number,
): { readonly a: string; readonly b: string; readonly km: number }[] {
  return places.flatMap(({ id: a }, i) =>
    places.slice(i + 1).flatMap(({ id: b }) => {
      const km = kmBetween(a, b);
      return km <= mostKm ? [{ a, b, km }] : [];
    }),
  );
}

/** Square kilometres held by a party. */
export function landKm2(
  { faceParty }: Pick<Holding, 'faceParty'>,
  ground: Ground,
  party: number,
): number {
  return ground.faces.reduce(
    (sum, { areaKm2 }, i) => (faceParty[i] === party ? sum + areaKm2 : sum),
    0,
  );
}

/** A place, and how far it is from the subject. */
export interface Reached {
  readonly place: string;
  readonly km: number;
}

function nearest(ground: Ground, isTarget: (id: string) => boolean): Reached | undefined {
  let best: Reached | undefined;
  for (const { id, km } of ground.places) {
    if (id !== ground.subject && isTarget(id) && km < (best?.km ?? Infinity))
      best = { place: id, km };
  }
  return best;
}

/** The nearest other place of the main body; undefined when there is none. */
export function nearestConnected(holding: Holding, ground: Ground): Reached | undefined {
  return nearest(ground, (id) => holding.connected.has(id));
}

/** The nearest places of each pocket that the subject is no part of, nearest first. */
export function nearestPockets(holding: Holding, ground: Ground): Reached[] {
  const pocketOf = new Map<string, number>();
  for (const [i, pocket] of holding.pockets.entries())
    if (!pocket.has(ground.subject)) for (const id of pocket) pocketOf.set(id, i);
  const found = new Map<number, Reached>();
  for (const { id, km } of ground.places) {
    const pocket = pocketOf.get(id);
    if (pocket !== undefined && km < (found.get(pocket)?.km ?? Infinity))
      found.set(pocket, { place: id, km });
  }
  // Of two at one distance the one of the larger pocket comes first.
  return [...found].sort(([i, a], [j, b]) => a.km - b.km || i - j).map(([, reached]) => reached);
}
