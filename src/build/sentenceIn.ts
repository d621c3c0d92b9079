import type { Locale } from '../scene/format.ts';
import { withoutBrackets } from '../schema/placeholders.ts';
import { numbersIn } from './charts/numbersIn.ts';
import type { Facts } from './facts.ts';

/** Writes the numbers into a sentence that is no MDX: `{held:place:1} days`, `[T2]`. */
export function sentenceIn(facts: Facts, locale: Locale): (text: string) => string {
  const fill = numbersIn(facts, locale);
  return (text) => withoutBrackets(fill(text));
}
