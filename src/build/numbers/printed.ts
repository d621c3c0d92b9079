/** A number as the story prints it. */
export interface PrintedNumber {
  readonly from: string;
  readonly value: number;
  /** As it is written, in each of its forms. */
  readonly texts: readonly string[];
  /** The steps that say it, in reading order. */
  readonly steps: readonly string[];
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];

/** Every computed number in the built words of the story, each origin once, in reading order. */
export function printedNumbers(html: string): PrintedNumber[] {
  const found = new Map<string, { value: number; texts: Set<string>; steps: Set<string> }>();
  let step: string | undefined;
  for (const [whole, tag, inner = ''] of html.matchAll(
    /<section\b[^>]*>|(<a\b[^>]*>)([^]*?)<\/a>/g,
  )) {
    if (tag === undefined) {
      // A section that is no step, such as the one under the story, ends the last of them.
      step = attribute(whole, 'data-step');
      continue;
    }
    const from = attribute(tag, 'data-from');
    const value = Number(attribute(tag, 'data-value'));
    if (from === undefined || !/\bclass="[^"]*\bvalue\b/.test(tag)) continue;
    const known = found.get(from) ?? { value, texts: new Set(), steps: new Set() };
    known.texts.add(inner.replace(/<[^>]*>/g, '').trim());
    if (step !== undefined) known.steps.add(step);
    found.set(from, known);
  }
  return [...found].map(([from, { value, texts, steps }]) => ({
    from,
    value,
    texts: [...texts],
    steps: [...steps],
  }));
}
