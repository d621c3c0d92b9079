/** A number to px. */
export type Scale = (value: number) => number;

/** The straight scale that takes `domain` to `range`. */
export function linearScale(
  [low, high]: readonly [number, number],
  [from, to]: readonly [number, number],
): Scale {
  const slope = (to - from) / (high - low);
  return (value) => from + (value - low) * slope;
}

/** All multiples of `step` from `low` to `high`, both included. */
export function multiples(low: number, high: number, step: number): number[] {
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * step);
}

/** A round step (1, 2 or 5 times a power of ten) that cuts `span` into at most `count` parts. */
export function roundStep(span: number, count: number): number {
  const power = 10 ** Math.floor(Math.log10(span / count));
  return ([1, 2, 5].find((factor) => factor * power * count >= span) ?? 10) * power;
}
