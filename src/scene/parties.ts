/** Who a stretch of ground is drawn as: classes of the style sheet. `is` is joined to the main body, `is-cut` is not. */
export type Party = 'gov' | 'irq' | 'krg' | 'opp' | 'sdf' | 'contested' | 'is' | 'is-cut';

/** Parties that a pattern tells apart besides their colour. */
export type PatternedParty = 'krg' | 'opp' | 'sdf' | 'contested';

const patterned: readonly string[] = ['krg', 'opp', 'sdf', 'contested'];

/** Whether the party's fill is a pattern, drawn once per picture. */
export function isPatterned(party: string): party is PatternedParty {
  return patterned.includes(party);
}

/**
 * The `fill` attribute of a party's ground: the picture's own pattern, or nothing where the style sheet's class does.
 *
 * @param prefix of the pattern ids, one per picture on a page
 */
export function partyFill(party: string, prefix: string): string | undefined {
  return isPatterned(party) ? `url(#${prefix}-${party})` : undefined;
}
