import { PATTERNS } from '../styles/patterns.ts';

/**
 * Who a stretch of ground is drawn as: the id of a party of the settings, which is its class in the style sheet. Ground of
 * the focus party that is not joined to its main body has `-cut` after it.
 */
export type Party = string;

/** Whether the party's fill is a pattern, drawn once per picture. */
export function isPatterned(party: Party): boolean {
  return Object.hasOwn(PATTERNS, party);
}

/**
 * The `fill` attribute of a party's ground: the picture's own pattern, or nothing where the style sheet's class does.
 *
 * @param prefix of the pattern ids, one per picture on a page
 */
export function partyFill(party: Party, prefix: string): string | undefined {
  return isPatterned(party) ? `url(#${prefix}-${party})` : undefined;
}
