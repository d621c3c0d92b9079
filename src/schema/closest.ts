import { closest, distance } from 'fastest-levenshtein';

/** The known word that was probably meant, or undefined where none is near. */
export function closestTo(found: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const lowered = found
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  const candidate = known.find((word) => word.toLowerCase() === lowered) ?? closest(lowered, known);
  const limit = Math.ceil(Math.max(lowered.length, candidate.length) / 3);
  return distance(lowered, candidate.toLowerCase()) <= limit ? candidate : undefined;
}

/** The half-sentence that says so: ` Did you mean "homs"?`, or nothing. */
export function didYouMean(found: string, known: readonly string[]): string {
  const meant = closestTo(found, known);
  return meant === undefined ? '' : ` Did you mean "${meant}"?`;
}
