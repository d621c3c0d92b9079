/**
 * Sizes of the pictures of the page without a stage, px: what a wide column, a phone and half a sheet of paper give
 * them. Words are set for these sizes, so that none is under 12 px on the screens they are for.
 */
export const PICTURE_SIZES = {
  map: {
    wide: { width: 960, height: 600 },
    narrow: { width: 360, height: 460 },
    print: { width: 460, height: 450 },
  },
  chart: {
    wide: { width: 960, height: 660 },
    narrow: { width: 360, height: 460 },
    print: { width: 460, height: 470 },
  },
} as const;

export type PictureSize = keyof (typeof PICTURE_SIZES)['map'];
