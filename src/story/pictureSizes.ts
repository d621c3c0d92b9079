/**
 * Sizes of the pictures of the page without a stage, px: what a wide column and a phone give them. Words are set for
 * these sizes, so that none is under 12 px on the screens they are for.
 */
export const PICTURE_SIZES = {
  map: { wide: { width: 960, height: 600 }, narrow: { width: 360, height: 420 } },
  chart: { wide: { width: 960, height: 660 }, narrow: { width: 360, height: 500 } },
} as const;
