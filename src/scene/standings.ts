import type { Claim, StatusNow } from '../model/records.ts';

/** Standings in the order in which the ledger groups them: what changed comes first, what held last. */
export const STANDINGS = [
  'wrong',
  'not-borne-out',
  'disputed',
  'revised',
  'unresolved',
  'borne-out',
  'confirmed',
] as const satisfies readonly StatusNow[];

/** The number of a claim without its letter: 13 for C13. */
export function claimNumber({ id }: Pick<Claim, 'id'>): number {
  return Number(id.slice(1));
}

/** The claims of each standing that has any, in the ledger's order. */
export function byStanding(
  claims: readonly Claim[],
): readonly { readonly standing: StatusNow; readonly claims: readonly Claim[] }[] {
  return STANDINGS.map((standing) => ({
    standing,
    claims: claims.filter(({ statusNow }) => statusNow === standing),
  })).filter((group) => group.claims.length > 0);
}
