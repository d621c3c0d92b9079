import type { View } from './view.ts';

/** A bar of a round length, with ticks at nought, the middle and the end. */
export interface ScaleBar {
  /** The whole bar in the reader's unit. */
  readonly length: number;
  readonly px: number;
}

const KM_PER_MILE = 1.609344;

/** The longest round bar that is no wider than `widestPx`. */
export function scaleBar({ k }: View, widestPx: number, units: 'km' | 'miles' = 'km'): ScaleBar {
  const pxPerUnit = k * (units === 'km' ? 1 : KM_PER_MILE);
  const lengths = [10, 20, 50, 100, 200, 500, 1000];
  const length = lengths.findLast((candidate) => candidate * pxPerUnit <= widestPx) ?? 10;
  return { length, px: length * pxPerUnit };
}
