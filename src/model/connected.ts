/**
 * Which places of one side hang together. Places are joined where their ground touches, or where a road
 * joins them with no other place between.
 *
 * @param held the places of that side
 * @param joins pairs of places; pairs with an end outside `held` are ignored
 * @returns one set a component, largest first
 */
export function components(
  held: Iterable<string>,
  joins: Iterable<readonly [string, string]>,
): Set<string>[] {
  const parent = new Map<string, string>();
  for (const place of held) parent.set(place, place);
  const root = (place: string): string => {
    let at = place;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) {
      // Half of the way is saved for whoever asks next: without it, chains of places grow as long as the map.
      const next = parent.get(up) ?? up;
      parent.set(at, next);
      at = next;
    }
    return at;
  };
  for (const [a, b] of joins) if (parent.has(a) && parent.has(b)) parent.set(root(a), root(b));
  const groups = Map.groupBy(parent.keys(), root);
  return [...groups.values()].map((places) => new Set(places)).sort((a, b) => b.size - a.size);
}

/**
 * The component that is the main body: the one with the most places along its lifeline.
 *
 * @param parts as `components` returns them
 * @param isOnLifeline for example, lies in the valley of the river that the settings name
 * @returns undefined where no component touches the lifeline: then nothing is connected
 */
export function mainBody(
  parts: readonly ReadonlySet<string>[],
  isOnLifeline: (place: string) => boolean,
): ReadonlySet<string> | undefined {
  let best: ReadonlySet<string> | undefined;
  let most = 0;
  for (const part of parts) {
    const count = [...part].filter(isOnLifeline).length;
    if (count > most) [best, most] = [part, count];
  }
  return best;
}
