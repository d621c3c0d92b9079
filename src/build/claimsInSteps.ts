import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../scene/format.ts';

/** The claims that a chapter's text marks, each with the steps where it does, in reading order. */
export function claimsInSteps(text: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  let step: string | undefined;
  for (const [, id, claim] of text.matchAll(
    /<Step\b[^>]*?\bid="([^"]+)"|<(?:Claim|Figure)\b[^>]*?\b(?:id|claim)="(C\d+)"/g,
  )) {
    if (id !== undefined) step = id;
    if (claim === undefined || step === undefined) continue;
    const steps = found.get(claim) ?? [];
    if (!steps.includes(step)) steps.push(step);
    found.set(claim, steps);
  }
  return found;
}

/** Where in the whole story each claim is marked, read from the chapters' texts of a language. */
export function stepsOfClaims(
  chapters: readonly string[],
  locale: Locale,
  root = process.cwd(),
): ReadonlyMap<string, readonly string[]> {
  const texts = chapters.map((chapter) =>
    readFileSync(join(root, `src/story/chapters/${chapter}/${locale}.mdx`), 'utf8'),
  );
  return claimsInSteps(texts.join('\n'));
}
